"""Runs Lede over texts and reads its answers."""

import json
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Row:
    """One line of the report."""

    figure: str
    peer: str
    pairs: list  # (ours, theirs), None where undefined
    tolerance: float
    speeds: tuple = (None, None)  # MB/s of ours, of theirs

    def cells(self):
        same = sum(is_same(a, b, self.tolerance) for a, b in self.pairs)
        known = [abs(a - b) for a, b in self.pairs if a is not None and b is not None]
        ours, theirs = self.speeds
        return (
            self.figure,
            self.peer,
            f"{100 * same / len(self.pairs):.1f} %" if self.pairs else "-",
            str(len(self.pairs)),
            f"{max(known):.2g}" if known else "-",
            f"{ours:.1f}" if ours else "",
            f"{theirs:.2f}" if theirs else "",
            f"{ours / theirs:.0f}" if ours and theirs else "",
        )


def is_same(ours, theirs, tolerance):
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= tolerance * max(1, abs(theirs))


class Lede:
    def __init__(self, program, corpus):
        self.program = program
        with open(corpus, encoding="utf-8") as lines:
            self.texts = [json.loads(line)["text"] for line in lines]

    @staticmethod
    def megabytes(texts):
        return sum(len(text.encode()) for text in texts) / 1e6

    def rows(self, command, records, *options):
        """The rows of a command over records, and the seconds that the process took on one core."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for number, record in enumerate(records):
                file.write(json.dumps({"id": str(number), **record}, ensure_ascii=False) + "\n")
            file.flush()
            start = time.perf_counter()
            words = ["taskset", "-c", "0", self.program, *command, file.name, "--as", "jsonl", *options]
            answer = subprocess.run(words, capture_output=True, check=True, env={**os.environ, "NO_COLOR": "1"})
            seconds = time.perf_counter() - start
        return [json.loads(line) for line in answer.stdout.splitlines()], seconds

    @staticmethod
    def timed(work, texts):
        """What a function gives for each text, and the MB/s it reaches."""
        start = time.perf_counter()
        results = [work(text) for text in texts]
        return results, Lede.megabytes(texts) / (time.perf_counter() - start)
