#!/usr/bin/env python3
"""Rows of the table of Scripts/evaluate: what is measured, on what data, precision and recall in percent, the figure itself, what the project
wants of it (targets.tsv) with a mark where it is missed, and the figures of other programs where they were measured.

The figure is F1 where there are precision and recall, else the share that is right, in percent; for speeds MB/s or articles a second, for
starts milliseconds.

usage: figures.py header [PEER]…
       figures.py TOPIC DATA REPORT [PEER-REPORT]…    TOPIC: entities tags syntax numbers people gap quotes pace sources keyphrases speed start; the
                                                      peers in the order of the header's, - for one that was not measured
       figures.py tokens|sentences - REPORT           what evaluate-linguistics or sentence_peers.py prints
"""
import json
import pathlib
import re
import sys

NAMES = {"xpos": "XPOS", "upos": "UPOS", "lemmas": "lemmas", "uas": "UAS", "las": "LAS", "las_universal": "LAS, labels before the colon",
         "uas_words": "UAS, punctuation left out", "las_words": "LAS, punctuation left out"}


def targets():
    rows = {}
    for line in pathlib.Path(__file__).with_name("targets.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            what, data, target = line.split("\t")
            rows[what, data] = target
    return rows


def missed(value, target):
    return value > float(target[1:]) if target.startswith("<") else value < float(target)


def row(what, data, precision, recall, value, peers=(), wanted=targets()):
    target = wanted.get((what, data)) or ""
    mark = "missed" if target and value is not None and missed(value, target) else ""
    cells = [f"{cell:.2f}" if isinstance(cell, float) else "" for cell in (precision, recall, value)]
    others = "".join(f" {'' if peer is None else f'{peer:.2f}':>9}" for peer in peers)
    print(f"{what:34} {data:24} {cells[0]:>7} {cells[1]:>7} {cells[2]:>8} {target:>6} {mark:6}{others}".rstrip())


def numbered(precision, recall, value, factor=1):
    return tuple(factor * float(part) for part in (precision, recall, value))


def entities(report):
    for what in ("typed", "untyped"):
        yield f"entities, {what}", *numbered(*(report[what][key] for key in ("p", "r", "f1")))


def tags(report):
    for key in ("xpos", "upos", "lemmas"):
        if key in report:
            yield NAMES[key], None, None, report[key]


def syntax(report):
    for key in ("uas", "las", "las_universal", "uas_words", "las_words"):
        if key in report:
            yield NAMES[key], None, None, report[key]


def numbers(report):
    for kind in ["ALL"] + sorted(kind for kind in report if kind != "ALL"):
        part = report[kind]
        name = "numbers" if kind == "ALL" else f"  {kind}"
        yield f"{name}, value", None, None, 100 * part["value_f1"]
        if kind == "ALL":
            yield "numbers, span", *numbered(part["strict_p"], part["strict_r"], part["strict_f1"], 100)


def people(report):
    yield "persons, CoNLL average", None, None, 100 * report["conll"]
    yield "persons, pronouns right", None, None, 100 * report["pronoun_accuracy"]
    yield "persons, names joined (B³)", *numbered(*(report[key] for key in ("name_link_p", "name_link_r", "name_link")), 100)
    yield "persons, nominals right", None, None, 100 * report["nominal_accuracy"]


def gap(report):
    yield "he and she", *numbered(*(report[key] for key in ("precision", "recall", "f1")), 100)
    yield "  he", None, None, 100 * report["f1_masculine"]
    yield "  she", None, None, 100 * report["f1_feminine"]


def quotes(report):
    for key, what in (
            ("direct_exact", "quotations, exact"), ("direct_long_exact", "quotations of 5 words, exact"),
            ("direct_e2e", "quotations with their source"), ("all_content_only", "attributions, content"),
            ("all_relaxed", "attributions, all three parts")):
        yield what, *numbered(*(report[key][part] for part in ("p", "r", "f1")), 100)
    yield "quotations, source right", None, None, 100 * report["direct_source"]["acc"]
    yield "attributions by saying, found", None, None, 100 * report["relaxed_recall"]["speech_cue"]["r"]


def pace(report):
    for key, what in (("quotes", "articles a second, quotes alone"), ("all", "articles a second, everything")):
        if key in report:
            yield what, None, None, report[key]


def sources(report):
    yield f"sources, form ({report['n']} spans)", None, None, 100 * report["form_accuracy"]
    yield f"sources, role ({report['roles']} spans)", None, None, 100 * report["role_accuracy"]
    yield "sources, named or not", None, None, 100 * report["named_vs_unnamed"]


def keyphrases(report):
    for best in (5, 10):
        yield f"keyphrases, the best {best}", *numbered(*(report[f"{part}@{best}"] for part in ("p", "r", "f1")), 100)


def speed(report):
    return ((what, None, None, value) for what, value in report.items() if what.startswith("speed"))


def start(report):
    return ((what, None, None, value) for what, value in report.items() if what.startswith("start"))


def from_lines(wanted, text):
    """Rows of the programs that print lines; those of other programs carry their name."""
    data = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            data = pathlib.Path(line).name.split(".")[0]
            continue
        name, figures = line.split()[0], re.findall(r"\d+\.\d+", line)
        if name == wanted:
            row(wanted, data, *numbered(*figures[:3]))
        elif name not in ("tokens", "sentences"):
            what = f"{wanted}, by {name}"
            if "not installed" in line:
                print(f"{what:34} {data:24} not installed")
            else:
                row(what, data, *numbered(*figures[:2], 0)[:2], None, [float(figures[2])])


READERS = {reader.__name__: reader for reader in (entities, tags, syntax, numbers, people, gap, quotes, pace, sources, keyphrases, speed, start)}


def main(arguments):
    topic = arguments[0] if arguments else ""
    if topic == "header":
        peers = "".join(f" {peer:>9}" for peer in arguments[1:])
        print(f"{'what':34} {'data':24} {'P':>7} {'R':>7} {'figure':>8} {'wanted':>6} {'':6}{peers}".rstrip())
    elif topic in ("tokens", "sentences") and len(arguments) == 3:
        from_lines(topic, pathlib.Path(arguments[2]).read_text(encoding="utf-8"))
    elif topic in READERS and len(arguments) >= 3:
        reports = [None if path == "-" else json.loads(pathlib.Path(path).read_text(encoding="utf-8")) for path in arguments[2:]]
        ours, *others = ({what: figures for what, *figures in READERS[topic](report)} if report else {} for report in reports)
        for what in ours | {what: None for peer in others for what in peer}:
            row(what, arguments[1], *ours.get(what, (None, None, None)), [peer[what][2] if what in peer else None for peer in others])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
