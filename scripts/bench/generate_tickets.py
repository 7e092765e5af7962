"""Writes invented tickets as JSON Lines to standard output, or all that a size needs to a folder.

generate_tickets.py COUNT [--seed SEED] [--skip N]   the tickets, or those that follow the first N
generate_tickets.py COUNT --check                    what the generator promises, counted
generate_tickets.py COUNT --folder FOLDER            tickets, the next week's, questions, articles

The same count and seed give the same bytes; a larger count begins with the same tickets, dated
closer together. The dates of the first N spread over a hundred weeks, so that the hundredth part
of N that follows is one week more.
"""

import argparse
import datetime
import itertools
import json
import os
import sys

from ticket_account import Account
from ticket_stream import Stream, articles

DAYS = 700
FIRST_DAY = datetime.date(2024, 8, 5)
ASKED = 200


def write(tickets, first, span, file):
    """Writes tickets numbered from `first`, `span` of which fill the hundred weeks."""
    encoder = json.JSONEncoder(ensure_ascii=False)
    for number, ticket in enumerate(tickets, first):
        day = FIRST_DAY + datetime.timedelta(days=number * DAYS // span)
        file.write(encoder.encode({
            "id": f"T{number}", "text": ticket.text, "lang": ticket.language,
            "created_at": f"{day}T{number % 24:02d}:00:00Z"}) + "\n")


def counted(tickets, account):
    for ticket in tickets:
        account.add(ticket)
        yield ticket


def first_sentence(text):
    return text[:min(text.find(mark) for mark in ".?!" if mark in text) + 1]


def fill(folder, count, seed):
    """Writes all files of a size; the account is last, so that it tells a finished folder."""
    def opened(name):
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return open(path, "w", encoding="utf-8")

    stream, account = Stream(seed), Account()
    with opened("tickets.jsonl") as file:
        write(counted(itertools.islice(stream, count), account), 0, count, file)
    with opened("next.jsonl") as file:
        write(itertools.islice(stream, count // 100), count, count, file)
    with opened("questions.txt") as file:
        for ticket in itertools.islice(stream, ASKED):
            file.write(first_sentence(ticket.text) + "\n")
    for number, (language, text) in enumerate(articles(seed)):
        with opened(f"articles/{language}/{number:03d}.md") as file:
            file.write(text)
    with opened("account.json") as file:
        json.dump(list(account.promises()), file, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folder")
    options = parser.parse_args()
    if options.folder:
        fill(options.folder, options.count, options.seed)
        return 0
    tickets = itertools.islice(
        Stream(options.seed), options.skip, options.skip + options.count)
    if not options.check:
        sys.stdout.reconfigure(encoding="utf-8")
        write(tickets, options.skip, options.skip or options.count, sys.stdout)
        return 0
    account = Account()
    for ticket in tickets:
        account.add(ticket)
    broken = False
    for name, found, promised, holds in account.promises():
        broken |= not holds
        print(f"{'holds ' if holds else 'BROKEN'}  {name}: {found} (promised: {promised})")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
