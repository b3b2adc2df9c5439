#!/usr/bin/env python3
"""Rows of the table of Scripts/evaluate: what is measured, on what, precision, recall and F1 in percent.

usage: figures.py entities|quotes|keyphrases NAME < the scorer's --json
       figures.py linguistics tokens|sentences < what evaluate-linguistics prints
       figures.py peers < what sentence_peers.py prints
       figures.py header
"""
import json
import pathlib
import re
import sys


def row(what, data, precision, recall, f1):
    print(f"{what:34} {data:24} {precision:>7} {recall:>7} {f1:>7}")


def percent(value, factor=1):
    return f"{value * factor:.1f}"


def entities(name, report):
    for what in ("typed", "untyped"):
        figures = report[what]
        row(f"entities, {what}", name, *(percent(figures[key]) for key in ("p", "r", "f1")))


def quotes(name, report):
    for key, what in (
            ("direct_exact", "quotations, exact"), ("direct_long_exact", "quotations of 5 words, exact"),
            ("direct_e2e", "quotations with their source"), ("all_content_only", "attributions, content"),
            ("all_relaxed", "attributions, all three parts")):
        figures = report[key]
        row(what, name, *(percent(figures[part], 100) for part in ("p", "r", "f1")))


def keyphrases(name, report):
    for best in (5, 10):
        row(f"keyphrases, the best {best}", name, *(percent(report[f"{part}@{best}"], 100) for part in ("p", "r", "f1")))


def linguistics(wanted, text):
    name = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            name = pathlib.Path(line).name.split(".")[0]
        elif line.split()[0] == wanted:
            numbers = re.findall(r"\d+\.\d+", line)
            row(wanted, name, *numbers[:3])


def peers(text):
    name = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            name = pathlib.Path(line).name.split(".")[0]
        elif "not installed" in line:
            row(f"sentences, {line.split()[0]}", name, "-", "-", "-")
        else:
            row(f"sentences, {line.split()[0]}", name, *re.findall(r"(\d+\.\d+)%", line)[:3])


def main(arguments):
    if arguments == ["header"]:
        row("what", "data", "P", "R", "F1")
    elif arguments[:1] == ["linguistics"] and len(arguments) == 2:
        linguistics(arguments[1], sys.stdin.read())
    elif arguments == ["peers"]:
        peers(sys.stdin.read())
    elif arguments[:1] in (["entities"], ["quotes"], ["keyphrases"]) and len(arguments) == 2:
        {"entities": entities, "quotes": quotes, "keyphrases": keyphrases}[arguments[0]](arguments[1], json.load(sys.stdin))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
