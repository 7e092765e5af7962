"""The figures as Markdown."""

import os
import platform


def machine():
    model = "unknown processor"
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    model = line.split(":", 1)[1].strip()
                    break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return (f"{os.cpu_count()} cores of {model}, {memory:.0f} GB of memory, "
            f"{platform.system()} {platform.release()} on {platform.machine()}")


def table(heads, rows):
    """Numbers go to the right: every column but the first."""
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def opening(version, peers_version, command, date):
    lines = ["# Benchmarks", "",
             f"Written by `{command}`{f' on {date}' if date else ''}; CONTRIBUTING.md says what it "
             "does, and the goals. Seconds are wall time, processor seconds those of all threads, "
             "MB the peak of resident memory in millions of bytes. The tickets are generated, in "
             "three languages; the peers get the same texts in the same run.", "",
             f"- Machine: {machine()}", f"- Program: {version}", f"- Peers: {peers_version}"]
    return "\n".join(lines) + "\n"


def goal_table(found):
    return "## Goals\n\n" + table(
        ["goal", "found", "verdict"],
        [[goal.wanted, goal.found, goal.verdict] for goal in found]) + "\n"


def size_section(result):
    """A size's steps, the peers beside them, and what the texts are."""
    def row(name, run):
        return [name, f"{run.seconds:.2f}", f"{run.processor:.2f}", f"{run.megabytes:,.0f}"]

    steps = [row(name, run) for name, run in result.steps.items()]
    steps.insert(2, row("**load and analysis**", result.full))
    steps.append(row("**a week more, together**", result.increment))
    chat = result.chat
    waits = [["first prompt on a terminal", f"{result.prompt * 1000:.0f}"]] + [
        [f"an answer to `ask` in the chat, {name} of {len(chat.seconds)}", f"{seconds * 1000:.1f}"]
        for name, seconds in [("median", chat.percentile(50)),
                              ("95th percentile", chat.percentile(95)),
                              ("slowest", max(chat.seconds))]]
    peers = []
    for name, run in result.peers.items():
        if isinstance(run, str):
            peers.append([name, run, "", "", "", "", ""])
        else:
            peers.append([
                name, run.output, f"{run.seconds:.2f}", f"{run.processor:.2f}",
                f"{run.megabytes:,.0f}", f"{result.full.seconds / run.seconds:.2f}",
                f"{result.full.megabytes / run.megabytes:.2f}"])
    return "\n\n".join([
        f"## {result.count:,} tickets",
        f"{result.megabytes_of_text:,.0f} MB of JSON Lines and {result.articles} articles become "
        f"{result.clusters:,} questions in a workspace of {result.workspace_megabytes:,.0f} MB.",
        table(["step", "seconds", "processor seconds", "MB"], steps),
        table(["what people wait for", "ms"], waits),
        table(["peer", "result", "seconds", "processor seconds", "MB", "lacuna's seconds to its",
               "lacuna's MB to its"], peers),
        table(["the texts", "counted", "promised", ""],
              [[name, counted, promised, "holds" if holds else "**BROKEN**"]
               for name, counted, promised, holds in result.promises]),
    ]) + "\n"
