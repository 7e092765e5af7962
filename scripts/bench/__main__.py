"""Measures lacuna on generated tickets, beside scikit-learn on the same texts.

bench [--output FILE] [--date DATE] [SIZE …]: 10,000, 100,000 and 1,000,000 tickets by default,
and then the figures go to BENCHMARKS.md, else to .build/bench/results.md. Fails where a goal is
missed; on a busy machine trust the ratios, not the seconds.
"""

import argparse
import dataclasses
import json
import os
import shutil
import sys

import goals
import peers
import program
import report
from program import Failure, Run
from texts import FOLDER, Texts

SIZES = [10_000, 100_000, 1_000_000]
SEED = 1
PARTIAL = os.path.join(FOLDER, "results.md")
LOAD, ANALYSIS = "load", "analysis (first `clusters`)"
NEXT_LOAD, NEXT_LISTING = "a week more: load", "a week more: first `clusters`"


@dataclasses.dataclass
class SizeResult:
    """What was found at a size."""

    count: int
    promises: list
    articles: int
    megabytes_of_text: float
    clusters: int = 0
    workspace_megabytes: float = 0
    steps: dict = dataclasses.field(default_factory=dict)
    chat: program.ChatAnswers | None = None
    prompt: float = 0
    peers: dict = dataclasses.field(default_factory=dict)

    def together(self, *names):
        runs = [self.steps[name] for name in names]
        return Run(sum(run.seconds for run in runs), sum(run.processor for run in runs),
                   max(run.megabytes for run in runs))

    @property
    def full(self):
        return self.together(LOAD, ANALYSIS)

    @property
    def increment(self):
        return self.together(NEXT_LOAD, NEXT_LISTING)

    @property
    def peak(self):
        return max(self.chat.run.megabytes, *(run.megabytes for run in self.steps.values()))


def say(message):
    print(message, file=sys.stderr, flush=True)


def measure(count):
    texts = Texts(count, SEED)
    work = os.path.join(FOLDER, "work")
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    workspace = os.path.join(work, "lacuna.db")
    result = SizeResult(
        count, texts.promises, sum(len(files) for _, _, files in os.walk(texts.articles)),
        os.path.getsize(texts.tickets) / 1e6)

    def step(name, *arguments):
        run = program.measured(*arguments, "--workspace", workspace, "--quiet")
        say(f"{count:,}: {name}: {run.seconds:.2f} s, {run.megabytes:,.0f} MB")
        result.steps[name] = run
        return json.loads(run.output) if "json" in arguments else None

    listing = ["clusters", "--top", "10", "--format", "json"]
    step(LOAD, "load", texts.tickets, texts.articles)
    listed = step(ANALYSIS, *listing)
    result.clusters = listed["total"]
    step("`gaps`", "gaps", "--top", "10")
    step("`clusters` again", *listing)
    first = listed["clusters"][0]["id"]
    step("`show` of the largest", "show", first)
    step("`why` of the largest", "why", first)
    step("`ask`, once", "ask", texts.questions[0])
    result.workspace_megabytes = program.file_megabytes(workspace)
    result.prompt = program.first_prompt(workspace)
    say(f"{count:,}: first prompt: {result.prompt * 1000:.0f} ms")
    result.chat = program.ask_in_chat(workspace, texts.questions)
    say(f"{count:,}: `ask` in the chat: {result.chat.percentile(95) * 1000:.1f} ms at the 95th "
        f"percentile of {len(result.chat.seconds)}")
    step(NEXT_LOAD, "load", texts.next)
    step(NEXT_LISTING, *listing)
    shutil.rmtree(work)
    for name in peers.names(count):
        try:
            result.peers[name] = peers.measured(name, texts.tickets, result.clusters)
            say(f"{count:,}: {name}: {result.peers[name].seconds:.2f} s, "
                f"{result.peers[name].megabytes:,.0f} MB")
        except Failure as failure:
            result.peers[name] = str(failure)
            say(f"{count:,}: {name}: {failure}")
    return result


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*")
    parser.add_argument("--output", help="where the figures go")
    parser.add_argument("--date", help="the day to write into the figures; none by default")
    options = parser.parse_args()
    sizes = sorted(set(options.sizes)) or SIZES
    output = options.output or ("BENCHMARKS.md" if sizes == SIZES else PARTIAL)
    command = "make bench" + ("" if sizes == SIZES else f' SIZES="{" ".join(map(str, sizes))}"')

    os.makedirs(FOLDER, exist_ok=True)
    start_up, first_byte = program.start_up(), program.first_byte()
    parts = [report.opening(start_up.output, peers.version(), command, options.date)]
    results, trouble = [], None
    try:
        for count in sizes:
            results.append(measure(count))
            parts.append(report.size_section(results[-1]))
            # What was measured is not lost if the next size ends badly.
            write(PARTIAL, parts)
    except Failure as failure:
        trouble = str(failure)
    found = list(goals.goals(results, start_up, first_byte)) if results else []
    parts.insert(1, report.goal_table(found))
    print("\n".join(parts))
    if trouble:
        say(trouble)
        return 1
    write(output, parts)
    say(f"Written to {output}.")
    broken = [result.count for result in results if not all(holds for *_, holds in result.promises)]
    if broken:
        say(f"The generated texts are not what was promised, at {broken}.")
    missed = [goal.wanted for goal in found if goal.reached is False]
    for wanted in missed:
        say(f"missed: {wanted}")
    return 1 if broken or missed else 0


def write(path, parts):
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts))


if __name__ == "__main__":
    sys.exit(main())
