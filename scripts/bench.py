"""Prints what lacuna takes for generated tickets, and what scikit-learn takes for the same texts.

bench.py [COUNT …]: 20,000 and 40,000 tickets by default. Wall seconds and peak resident memory;
on a busy machine trust the ratios, not the seconds.
"""

import os
import platform
import resource
import subprocess
import sys
import tempfile
import time

LACUNA = os.environ.get("LACUNA", ".build/release/lacuna")
SECONDS, MEGABYTES, GROWTH = 60, 1000, 2.3
PEER = """
import json, resource, sys, time
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
from sklearn.feature_extraction.text import TfidfVectorizer
start = time.monotonic()
TfidfVectorizer().fit_transform(texts)
print(time.monotonic() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measured(*arguments):
    """Runs lacuna and returns wall seconds and its peak resident megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(
        [LACUNA, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    message = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(arguments)}: {message}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def machine():
    model = ""
    if os.path.exists("/proc/cpuinfo"):
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores {model}, {memory:.0f} GiB, {platform.system()} {platform.machine()}"


def measure(count, folder):
    path = os.path.join(folder, f"tickets-{count}.jsonl")
    print(f"making {count} tickets ...", file=sys.stderr)
    with open(path, "w", encoding="utf-8") as file:
        subprocess.run([sys.executable, "scripts/generate_tickets.py", str(count)], stdout=file,
                       check=True)
    workspace = ["--workspace", os.path.join(folder, f"{count}.db"), "--quiet"]
    print("loading, analysing, asking ...", file=sys.stderr)
    steps = {
        "load": measured("load", path, *workspace),
        "first analysis": measured("clusters", "--top", "10", *workspace),
        "list again": measured("clusters", "--top", "10", *workspace),
        "show": measured("show", "Q-1", *workspace),
        "ask": measured("ask", "pump", *workspace),
    }
    print("the same texts through scikit-learn ...", file=sys.stderr)
    peer = subprocess.run([sys.executable, "-c", PEER, path], capture_output=True, text=True,
                          check=True).stdout.split()
    return steps, (float(peer[0]), float(peer[1]))


def main():
    counts = [int(argument) for argument in sys.argv[1:]] or [20000, 40000]
    print(machine())
    start_up = min(measured("--version")[0] for _ in range(10))
    print(f"start-up (lacuna --version, least of 10): {start_up * 1000:.0f} ms\n")
    totals = {}
    print("| tickets | step | seconds | MB | of TfidfVectorizer's seconds |")
    print("| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            steps, peer = measure(count, folder)
            total = steps["load"][0] + steps["first analysis"][0]
            memory = max(steps["load"][1], steps["first analysis"][1])
            totals[count] = total, memory
            rows = [*steps.items(), ("load and first analysis", (total, memory)),
                    ("scikit-learn TfidfVectorizer alone", peer)]
            for name, (seconds, megabytes) in rows:
                print(f"| {count} | {name} | {seconds:.2f} | {megabytes:.0f} "
                      f"| {seconds / peer[0]:.2f} |", flush=True)
    good = True
    if 20000 in totals:
        seconds, memory = totals[20000]
        reached = seconds <= SECONDS and memory <= MEGABYTES
        good &= reached
        print(f"\n20,000 tickets: {seconds:.1f} s of {SECONDS}, {memory:.0f} MB of {MEGABYTES}: "
              f"{'reached' if reached else 'MISSED'}")
    if 20000 in totals and 40000 in totals:
        growth = totals[40000][0] / totals[20000][0]
        good &= growth <= GROWTH
        print(f"40,000 tickets take {growth:.2f} times as long, at most {GROWTH}: "
              f"{'reached' if growth <= GROWTH else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
