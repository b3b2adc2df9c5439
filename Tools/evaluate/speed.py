#!/usr/bin/env python3
"""How fast the program is on a JSON Lines file of articles, and how fast it starts: JSON, MB/s of the articles' text and milliseconds.

usage: speed.py PROGRAM LINGUISTICS ARTICLES.jsonl ARTICLE.txt > REPORT.json
       speed.py PROGRAM ARTICLES.jsonl > REPORT.json     articles a second, of `quotes` with what it needs and of everything

The whole process on one core, reading and writing included, by the processor time that it used (so that a busy machine does not count), the
best of three runs. Tags and parses by LINGUISTICS (evaluate-linguistics --speed) on the same words, tokens ready.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

ANALYZERS = ("entities", "people", "quotes", "keyphrases")


def seconds(arguments, **options):
    """Processor seconds of the best of three runs; None where the program fails."""
    best = None
    for _ in range(3):
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            return None
        used = usage.ru_utime + usage.ru_stime
        best = used if best is None else min(best, used)
    return best


def start(arguments):
    """Milliseconds from start to end, the median of 21 runs."""
    times = []
    for _ in range(21):
        begun = time.perf_counter()
        subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - begun)
    return 1000 * sorted(times)[len(times) // 2]


def speeds(program, linguistics, corpus, article):
    with open(corpus, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    report = {}
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(texts))
        file.flush()
        lines = subprocess.run([linguistics, "--speed", file.name], capture_output=True, text=True, check=False).stdout
    for line in lines.splitlines():
        if match := re.match(r"(tags|lemmas|parses)\b.*?([\d.]+) MB/s", line):
            report[f"speed, {match[1]}"] = float(match[2])
    for name in ANALYZERS:
        used = seconds([program, "analyze", "--jobs", "1", "--only", name, corpus])
        if used:
            report[f"speed, {name}"] = megabytes / used
    used = seconds([program, "analyze", "--jobs", "1", corpus])
    if used:
        report["speed, all analyzers"] = megabytes / used
    report["start, version"] = start([program, "--version"])
    report["start, one article"] = start([program, "analyze", article])
    return report


def pace(program, corpus):
    with open(corpus, encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    run = [program, "analyze", "--jobs", "1", corpus]
    used = {"quotes": seconds(run + ["--only", "quotes"]), "all": seconds(run)}
    return {name: count / time for name, time in used.items() if time}


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(pace(*sys.argv[1:])))
    elif len(sys.argv) == 5:
        print(json.dumps(speeds(*sys.argv[1:])))
    else:
        sys.exit(__doc__)
