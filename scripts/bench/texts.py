"""The generated files of a size, made once and kept below .build/bench."""

import hashlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = ".build/bench"
GENERATOR = ["generate_tickets.py", "ticket_account.py", "ticket_stream.py"]


class Texts:
    """Where the files of a size lie, and what its generator promised."""

    def __init__(self, count, seed):
        digest = hashlib.sha256()
        for name in GENERATOR:
            with open(os.path.join(HERE, name), "rb") as file:
                digest.update(file.read())
        self.folder = os.path.join(FOLDER, f"texts-{count}-{seed}-{digest.hexdigest()[:12]}")
        self.tickets, self.next, self.articles, account, asked = (
            os.path.join(self.folder, name) for name in
            ("tickets.jsonl", "next.jsonl", "articles", "account.json", "questions.txt"))
        # A process of its own: what a child takes from this one would count as the child's memory.
        if not os.path.exists(account):
            print(f"making {count:,} tickets ...", file=sys.stderr, flush=True)
            shutil.rmtree(self.folder, ignore_errors=True)
            os.makedirs(self.folder)
            subprocess.run([sys.executable, os.path.join(HERE, GENERATOR[0]), str(count),
                            "--seed", str(seed), "--folder", self.folder], check=True)
        with open(account, encoding="utf-8") as file:
            self.promises = json.load(file)
        with open(asked, encoding="utf-8") as file:
            self.questions = file.read().splitlines()
