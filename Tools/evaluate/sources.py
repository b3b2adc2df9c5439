#!/usr/bin/env python3
"""Typing of sources: a sample to label, the labels as gold, the articles that are analysed, and predictions in the scorer's form.

usage: sources.py draw TRAIN.jsonl.gz                          the sample that source_labels.tsv labels: id, start, end
       sources.py gold TRAIN.jsonl.gz tuned|kept OUT.jsonl     {"id", "text", "sources": [{"start", "end", "text", "form", "role"}]}
       sources.py found GOLD.jsonl[.gz] ANALYSED.jsonl OUT.json    what `lede analyze --only sources` finds by itself at the gold's places

source_labels.tsv holds no text: id of the article in PolNeAR's train part, start and end in code points, form, role (- for none), and whether the
rules were tuned on it. The sample is one attribution with a source from each of 150 articles, drawn with a fixed seed; its first 75 were
looked at while the rules were written, the other 75 were not. Forms and roles follow the conventions of the evaluation data's README.
"""
import gzip
import json
import pathlib
import random
import sys

LABELS = pathlib.Path(__file__).with_name("source_labels.tsv")
SEED = 5
SIZE = 150


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def drawn(train):
    articles = sorted(lines(train), key=lambda article: article["id"])
    chance = random.Random(SEED)
    chance.shuffle(articles)
    left = SIZE
    for article in articles:
        sourced = [one for one in article["attributions"] if one["source"]]
        if sourced and left:
            left -= 1
            yield article["id"], *chance.choice(sourced)["source"][0]


def gold(train, half, out):
    labels = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            article, start, end, form, role, own = line.split("\t")
            if own == half:
                labels.setdefault(article, []).append((int(start), int(end), form, None if role == "-" else role))
    with open(out, "w", encoding="utf-8") as file:
        for article in lines(train):
            sources = [
                {"start": start, "end": end, "text": article["text"][start:end], "form": form, "role": role}
                for start, end, form, role in labels.get(article["id"], [])]
            if sources:
                file.write(json.dumps({"id": article["id"], "text": article["text"], "sources": sources}, ensure_ascii=False) + "\n")


def found(gold, analysed, out):
    """Of each gold span what was found there: the mention with the same end, else the one that overlaps it most; none where there is none."""
    mentions = {}
    for article in lines(analysed):
        mentions[article["id"]] = [mention for source in article.get("sources") or [] for mention in source["mentions"]]
    result = {}
    for article in lines(gold):
        result[article["id"]] = []
        for span in article["sources"]:
            best = max(
                (one for one in mentions.get(article["id"], []) if one["start"] < span["end"] and span["start"] < one["end"]),
                key=lambda one: (one["end"] == span["end"], min(one["end"], span["end"]) - max(one["start"], span["start"])), default=None)
            if best:
                result[article["id"]].append({"start": span["start"], "end": span["end"], "form": best["form"], "role": best["role"]})
    with open(out, "w", encoding="utf-8") as file:
        json.dump(result, file)


if __name__ == "__main__":
    what, *rest = sys.argv[1:] or [""]
    if what == "draw" and len(rest) == 1:
        for row in drawn(*rest):
            print(*row, sep="\t")
    elif what == "gold" and len(rest) == 3 and rest[1] in ("tuned", "kept"):
        gold(*rest)
    elif what == "found" and len(rest) == 3:
        found(*rest)
    else:
        sys.exit(__doc__)
