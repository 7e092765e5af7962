"""Prints how right clusters, gaps and search are: labelled sets first, then the sample corpus.

Everything goes through the command line, one setting for all sets, the number of groups never
told. The scorers are those that come with the labelled sets.
"""

import collections
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import time

LACUNA = os.environ.get("LACUNA", ".build/release/lacuna")
EVAL = os.environ.get("LACUNA_EVAL", "../shared/eval")
FLOORS_AMI = {
    "clinc150": 0.74, "dstc11-dev": 0.77, "stackfaq": 0.77, "smarthome-pl": 0.60,
    "barfbot-pl": 0.42, "poquad-pl-a": 0.28, "rutube-ru-a": 0.30,
}
FLOORS_AP = {"clinc150": 0.68, "dstc11-dev": 0.65, "stackfaq": 0.68, "poquad-pl-a": 0.78}
# Where the mark is not reached, the floor keeps what is.
FLOORS_MEAN = {"average precision": 0.72, "precision at 0.5": 0.65, "recall at 0.5": 0.70,
               "recall@N": 0.45}
FLOORS_MRR = {"stackfaq": 0.85, "rutube-ru-a": 0.62}
CORPUS_RECALL, CORPUS_PRECISION = 0.80, 0.75
# Of the links many are between clusters of which one mixes questions: they count as wrong.
LINK_PRECISION, LINK_COUNT = 0.75, 15
KIND_SHARE = 0.50


def run(arguments, workspace):
    """Runs lacuna; 2 means that some input was set aside, which is no failure here."""
    command = [LACUNA, *arguments, "--workspace", workspace, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 2):
        sys.exit(f"{' '.join(command)}\n{done.stderr}(status {done.returncode})")
    return done.stdout


def lines(text):
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def analysed(*loads):
    """Loads into a new workspace and returns the two measurement outputs and the seconds taken."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "lacuna.db")
        start = time.monotonic()
        for load in loads:
            run(["load", *load], workspace)
        members = lines(run(["clusters", "--members", "--format", "jsonl"], workspace))
        gaps = lines(run(["gaps", "--members", "--format", "jsonl"], workspace))
        return members, gaps, time.monotonic() - start


def peers(heading):
    """Returns by set the best figure of a lexical and of a neural method in PEERS.md."""
    best = {"lexical": {}, "neural": {}}
    names = []
    inside = False
    path = os.path.join(EVAL, "PEERS.md")
    for line in open(path, encoding="utf-8") if os.path.exists(path) else []:
        if line.startswith("#") or re.match(r"^[A-Z]+:$", line.strip()):
            inside = line.strip().lstrip("# ").rstrip(":") == heading
            names = []
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not inside or not line.startswith("|") or set(cells[0]) <= {"-", " "}:
            continue
        if not names:
            names = [cell.split(" ")[0] for cell in cells]
            continue
        kind = "neural" if cells[0].endswith("*") else "lexical"
        for name, cell in zip(names[1:], cells[1:]):
            if re.fullmatch(r"[01]\.\d+", cell):
                best[kind][name] = max(best[kind].get(name, 0), float(cell))
    return best


def shown(value, digits=3):
    return "" if value is None else f"{value:.{digits}f}"


def table(title, header, rows):
    print(f"\n## {title}\n")
    print("| " + " | ".join(header) + " |")
    print("| " + " | ".join("---" for _ in header) + " |")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def verdict(value, floor):
    if floor is None:
        return ""
    return f"{floor:.2f} ok" if value >= floor else f"{floor:.2f} MISSED by {floor - value:.3f}"


def clusters(score):
    peer = peers("AMI")
    rows = []
    figures = {}
    folder = os.path.join(EVAL, "clusters")
    for file in sorted(os.listdir(folder)):
        name = file.removesuffix(".jsonl")
        path = os.path.join(folder, file)
        gold = [(item["id"], item["label"]) for item in lines(open(path, encoding="utf-8").read())]
        members, _, seconds = analysed([path, "--as", "ticket"])
        result = score(gold, {item["id"]: item["cluster"] for item in members})
        every = result["all"]
        figures[name] = every["ami"]
        rows.append([
            name, len(gold), result["labels"], result["clusters"],
            shown(result["fraction_clustered"], 2), shown(every["nmi"]), shown(every["ami"]),
            shown(every["acc"]), shown(every["bcubed_f1"]),
            verdict(every["ami"], FLOORS_AMI.get(name)),
            shown(peer["lexical"].get(name)), shown(peer["neural"].get(name)), f"{seconds:.1f}",
        ])
    table("Clusters, told nothing", [
        "set", "texts", "labels", "clusters", "clustered", "NMI", "AMI", "ACC", "B³ F1",
        "AMI floor", "best lexical peer's AMI", "best neural peer's AMI", "s"], rows)
    return all(figures[name] >= floor for name, floor in FLOORS_AMI.items() if name in figures)


def reliability(scored):
    """Returns the tenths of the score and the expected calibration error.

    A tenth is how many of (score, is a gap) lie in it, their mean score and their share of gaps;
    the error is the mean distance of these two, weighted by the count.
    """
    tenths = [[] for _ in range(10)]
    for value, is_gap in scored:
        tenths[min(9, int(value * 10))].append((value, is_gap))
    rows = [(len(tenth), *[sum(column) / len(tenth) for column in zip(*tenth)]) if tenth
            else (0, None, None) for tenth in tenths]
    error = sum(count * abs(said - true) for count, said, true in rows if count)
    return rows, error / max(1, len(scored))


def gaps(score):
    peer = peers("Average precision per ticket")
    rows = []
    calibration = []
    figures = {}
    folder = os.path.join(EVAL, "gaps")
    for name in sorted(os.listdir(folder)):
        here = os.path.join(folder, name)
        gold = lines(open(os.path.join(here, "gold.jsonl"), encoding="utf-8").read())
        members, reported, _ = analysed(
            [os.path.join(here, "tickets.jsonl"), "--as", "ticket"],
            [os.path.join(here, "articles"), "--as", "content"])
        result = score(
            gold, {item["id"]: item for item in members}, [item["members"] for item in reported])
        ticket, listed = result["ticket"], result.get("reported") or {}
        figures[name] = ticket["average_precision"]
        said = {item["id"]: item["gap_score"] for item in members}
        tenths, error = reliability([(said[item["id"]], not item["covered"]) for item in gold])
        calibration.append([
            name, *[f"{true:.2f} ({count})" if count else "" for count, _, true in tenths],
            shown(error)])
        rows.append([
            name, shown(ticket["average_precision"]),
            verdict(figures[name], FLOORS_AP.get(name)),
            shown(ticket.get("precision"), 2), shown(ticket.get("recall"), 2),
            shown(listed.get("recall_at_n"), 2), shown(listed.get("precision_at_n"), 2),
            len(reported), shown(peer["lexical"].get(name)), shown(peer["neural"].get(name)),
        ])
    mean = sum(figures.values()) / max(1, len(figures))
    def average(column):
        values = [float(row[column]) for row in rows if row[column]]
        return shown(sum(values) / max(1, len(values)), 2)

    rows.append(["mean", shown(mean), "", *[average(column) for column in range(3, 7)]] + [""] * 3)
    means = dict(zip(FLOORS_MEAN, [mean, *[float(cell) for cell in rows[-1][3:6]]]))
    table("Gaps", [
        "set", "average precision", "floor", "precision at 0.5", "recall at 0.5", "recall@N",
        "precision@N", "reported", "best lexical peer", "best neural peer"], rows)
    error = sum(float(row[-1]) for row in calibration) / max(1, len(calibration))
    table("Share of true gaps by gap score, of so many tickets", [
        "set", *[f"0.{tenth} to {(tenth + 1) / 10:.1f}" for tenth in range(10)],
        "expected calibration error"], calibration + [["mean"] + [""] * 10 + [shown(error)]])
    table("Gaps, the mean of the sets", ["figure", "value", "floor"], [
        [name, shown(means[name]), verdict(means[name], floor)]
        for name, floor in FLOORS_MEAN.items()])
    return (all(figures[name] >= floor for name, floor in FLOORS_AP.items() if name in figures)
            and all(means[name] >= floor for name, floor in FLOORS_MEAN.items()))


def corpus():
    """Scores the sample: are its true gaps reported, and are the first reported gaps true?"""
    with open("corpus/truth/questions.csv", encoding="utf-8", newline="") as file:
        verdicts = {row["id"]: row["verdict"] for row in csv.DictReader(file)}
    gap_types = {"missing", "thin", "wrong-words", "stale", "conflicting"}
    asked = {}
    tickets = collections.Counter()
    with open("corpus/truth/documents.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            questions = [q for q in row["questions"].split(";") if q]
            asked[row["kind"], row["id"]] = questions
            if row["kind"] == "ticket":
                tickets.update(questions[:1])
    members, reported, _ = analysed(["corpus"])
    kind_of = collections.defaultdict(list)
    for item in members:
        kind_of[item["id"]].append(item["kind"])

    def truth(gap):
        """The question that at least half of a gap's members ask, if there is one."""
        votes = collections.Counter()
        for member in gap["members"]:
            questions = [q for kind in kind_of[member] for q in asked.get((kind, member), [])]
            votes.update(set(questions))
        if not votes:
            return None
        question, count = max(votes.items(), key=lambda item: (item[1], item[0]))
        return question if 2 * count >= len(gap["members"]) else None

    found = [truth(gap) for gap in reported]
    wanted = [q for q, v in verdicts.items() if v in gap_types and tickets[q] >= 4]
    hit = [q for q in wanted if q in found]
    first = found[:20]
    good = [q for q in first if q and verdicts[q] in gap_types]
    recall, precision = len(hit) / max(1, len(wanted)), len(good) / max(1, len(first))
    gold = [(row["id"], (asked.get((row["kind"], row["id"])) or [None])[0]) for row in members]
    clustered = [row for row in members if row["cluster"]]
    alone = [row for row in members if not asked.get((row["kind"], row["id"]))]
    stray = [row for row in alone if row["cluster"]]
    table("The sample corpus", ["figure", "value", "floor"], [
        ["true gaps of at least 4 tickets that are reported",
         f"{len(hit)} of {len(wanted)}, {recall:.0%}", verdict(recall, CORPUS_RECALL)],
        ["of the first 20 reported gaps, true", f"{len(good)} of {len(first)}, {precision:.0%}",
         verdict(precision, CORPUS_PRECISION)],
        ["the same, each question counted once", len(set(good)), ""],
        ["reported gaps", len(reported), ""],
        ["documents in a cluster", f"{len(clustered)} of {len(members)}", ""],
        ["of those that belong to no question, in a cluster",
         f"{len(stray)} of {len(alone)}", ""],
    ])
    missed = sorted(set(wanted) - set(hit))
    print(f"\nNot reported: {', '.join(missed) or 'none'}.")
    wrong = [f"{gap['id']} ({q or 'mixed'}{', ' + verdicts[q] if q else ''})"
             for gap, q in zip(reported[:20], first) if not q or verdicts[q] not in gap_types]
    print(f"Reported among the first 20 and no gap: {', '.join(wrong) or 'none'}.")
    return recall >= CORPUS_RECALL and precision >= CORPUS_PRECISION, gold


def links():
    """Scores the sample's links: do clusters of two languages that are one row ask the same?"""
    truth = {}
    with open("corpus/truth/documents.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            truth[row["kind"], row["id"]] = (row["questions"].split(";")[0], row["lang"])
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "lacuna.db")
        run(["load", "corpus"], workspace)
        members = lines(run(["clusters", "--members", "--format", "jsonl"], workspace))
        rows = lines(run(["clusters", "--format", "jsonl"], workspace))
    asks = collections.defaultdict(collections.Counter)
    tongues = collections.defaultdict(collections.Counter)
    for item in members:
        question, language = truth.get((item["kind"], item["id"]), ("", ""))
        if item["cluster"]:
            tongues[item["cluster"]][language] += 1
            if question:
                asks[item["cluster"]][question] += 1
    speaks = {cluster: max(sorted(count), key=count.get) for cluster, count in tongues.items()}
    main = {cluster: max(sorted(count), key=count.get) for cluster, count in asks.items()}
    linked = set()
    for row in rows:
        group = sorted([row["id"], *row["linked"]])
        linked |= {(a, b) for a in group for b in group if a < b}
    true = {(a, b) for a in main for b in main
            if a < b and main[a] == main[b] and speaks[a] != speaks[b]}
    right = [pair for pair in linked if main.get(pair[0]) == main.get(pair[1]) is not None]
    precision = len(right) / max(1, len(linked))
    table("The sample's languages", ["figure", "value", "floor"], [
        ["links of clusters that mostly ask the same", f"{len(right)} of {len(linked)}",
         verdict(precision, LINK_PRECISION) if linked else ""],
        ["of these right", len(right), verdict(len(right), LINK_COUNT)],
        ["pairs of clusters of two languages that ask the same", len(true), ""],
    ])
    return precision >= LINK_PRECISION and len(right) >= LINK_COUNT


def verdict_kinds():
    """Scores the sample's verdicts: has each cluster the kind that its question has?"""
    with open("corpus/truth/questions.csv", encoding="utf-8", newline="") as file:
        verdicts = {row["id"]: row["verdict"] for row in csv.DictReader(file)}
    asked = {}
    with open("corpus/truth/documents.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            asked[row["kind"], row["id"]] = row["questions"].split(";")[0]
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "lacuna.db")
        run(["load", "corpus"], workspace)
        votes = collections.defaultdict(collections.Counter)
        for item in lines(run(["clusters", "--members", "--format", "jsonl"], workspace)):
            if item["cluster"]:
                votes[item["cluster"]][asked.get((item["kind"], item["id"]), "")] += 1
        counts = collections.Counter()
        for cluster, vote in sorted(votes.items()):
            question, count = max(vote.items(), key=lambda entry: (entry[1], entry[0]))
            size = sum(vote.values())
            if question and size >= 3 and 2 * count >= size:
                answer = lines(run(["why", cluster, "--format", "jsonl"], workspace))[0]
                counts[verdicts[question], answer["verdict"]] += 1
    kinds = ["covered", "missing", "thin", "wrong-words", "stale", "conflicting",
             "product-defect", "private", "out-of-scope"]
    table("The sample's verdicts, truth by row, of clusters of at least 3 that mostly ask one "
          "question", ["", *kinds],
          [[true, *[counts[true, given] or "" for given in kinds]] for true in kinds])
    open_kinds = kinds[1:]
    right = sum(counts[kind, kind] for kind in open_kinds)
    total = sum(counts[true, given] for true in open_kinds for given in kinds)
    print(f"\nOf {total} that are not covered, {right} have the right kind "
          f"({right / max(1, total):.0%}; the mark is 80%, the floor {KIND_SHARE:.0%}).")
    return right >= KIND_SHARE * total


def retrieval(score):
    """Scores how well `ask --queries` finds the page that answers."""
    rows = []
    good = True
    folder = os.path.join(EVAL, "faq")
    for name in sorted(os.listdir(folder)):
        here = os.path.join(folder, name)
        with tempfile.TemporaryDirectory() as place:
            workspace = os.path.join(place, "lacuna.db")
            pages = os.path.join(place, "pages.jsonl")
            with open(pages, "w", encoding="utf-8") as file:
                for item in lines(open(os.path.join(here, "faq.jsonl"), encoding="utf-8").read()):
                    page = {"id": item["id"], "subject": item["question"], "text": item["answer"]}
                    file.write(json.dumps(page, ensure_ascii=False) + "\n")
            run(["load", pages, "--as", "content"], workspace)
            answers = os.path.join(place, "ranked.jsonl")
            with open(answers, "w", encoding="utf-8") as file:
                file.write(run(["ask", "--queries", os.path.join(here, "queries.jsonl"),
                                "--format", "jsonl"], workspace))
            done = subprocess.run(
                [sys.executable, score, os.path.join(here, "qrels.tsv"), answers],
                capture_output=True, text=True, check=True)
        result = json.loads(done.stdout)
        floor = FLOORS_MRR.get(name)
        good &= floor is None or result["mrr_at_10"] >= floor
        rows.append([name, result["queries"], shown(result["mrr_at_10"]),
                     verdict(result["mrr_at_10"], floor), shown(result["recall_at_1"]), shown(result["recall_at_10"])])
    table("Finding the page", [
        "set", "questions", "MRR@10", "floor", "recall@1", "recall@10"], rows)
    return good


def chat():
    """Scores the chat on sentences that are no examples: is the verb the one that is meant?

    They are said in an empty workspace, where every reading is shown and nothing is changed; the
    tests compare the flags and ids as well.
    """
    rows = []
    good = True
    folder = "Tests/ChatTests/Utterances"
    for language, floor in (("en", 0.9), ("pl", 0.85), ("ru", 0.85)):
        right = wrong = total = 0
        for part in ("", "-tasks", "-asked", "-second", "-third", "-fourth"):
            for line in open(os.path.join(folder, language + part + ".txt"), encoding="utf-8"):
                if line.startswith("#"):
                    continue
                sentence, meant = line.rstrip("\n").split(" => ")
                with tempfile.TemporaryDirectory() as place:
                    done = subprocess.run(
                        [os.path.abspath(LACUNA), "chat", "--workspace",
                         os.path.join(place, "lacuna.db")],
                        input=sentence, cwd=place, capture_output=True, text=True, check=False)
                readings = [text for text in done.stderr.splitlines() if text.startswith("→ ")]
                verb = readings[0].split()[1] if readings else "?"
                total += 1
                # What lengthens a list that is not there is the chat's own "more".
                right += verb == meant.split()[0] or verb == "more" and "--top 10" in meant
                wrong += verb not in ("?", "more", meant.split()[0])
        good &= right >= floor * total and wrong <= 0.03 * total
        rows.append([language, total, f"{right} ({right / total:.0%})",
                     verdict(right / total, floor), f"{wrong} ({wrong / total:.1%})",
                     "3% " + ("ok" if wrong <= 0.03 * total else "MISSED")])
    table("Sentences said to the chat", ["language", "sentences", "understood", "floor",
                                         "wrong with certainty", "at most"], rows)
    return good


def main():
    good = True
    only = set(sys.argv[1:])
    if not os.path.isdir(os.path.join(EVAL, "clusters")):
        print(f"No labelled sets at {EVAL} (LACUNA_EVAL names another place): "
              "only the sample corpus is measured.")
    else:
        sys.path.insert(0, EVAL)
        from score_clusters import score as score_clusters
        from score_gaps import score as score_gaps
        if not only or "clusters" in only:
            good &= clusters(score_clusters)
        if not only or "gaps" in only:
            good &= gaps(score_gaps)
            good &= retrieval(os.path.join(EVAL, "score_retrieval.py"))
    if not only or "corpus" in only:
        good &= corpus()[0]
        good &= links()
        good &= verdict_kinds()
    if not only or "chat" in only:
        good &= chat()
    print("\nEvery floor is reached." if good else "\nA floor is missed.")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
