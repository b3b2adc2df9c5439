#!/usr/bin/env python3
"""Who is who in annotated texts: the articles that are analysed, and predictions in the scorers' form.

usage: people.py prepare GOLD.jsonl[.gz] OUT.jsonl        {"id", "text"}: what is analysed
       people.py predictions ANALYSED.jsonl OUT.json      {"<id>": [{"name", "mentions": [[start, end], ...]}, ...]}

GOLD is of either form: entities with their mentions (GUM), or a pronoun with two names (GAP). ANALYSED is the output of
lede analyze --input-format jsonl --only people. Offsets are Unicode scalars of the text.
"""
import gzip
import json
import sys


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def prepare(gold, out):
    with open(out, "w", encoding="utf-8") as file:
        for document in lines(gold):
            article = {"id": document["id"], "text": document["text"]}
            if document.get("dct"):
                article["date"] = document["dct"]
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


def predictions(analysed, out):
    found = {}
    for article in lines(analysed):
        found[article["id"]] = [
            {"name": person["name"], "mentions": [[mention["start"], mention["end"]] for mention in person["mentions"]]}
            for person in article.get("people") or []]
    with open(out, "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False)


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] in ("prepare", "predictions"):
        {"prepare": prepare, "predictions": predictions}[sys.argv[1]](*sys.argv[2:])
    else:
        sys.exit(__doc__)
