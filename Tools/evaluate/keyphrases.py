#!/usr/bin/env python3
"""Keyphrases of annotated texts: the articles that are analysed, and predictions in the scorer's form.

usage: keyphrases.py articles FILE.jsonl.gz > ARTICLES.jsonl   {"id", "text"}: what is analysed
       keyphrases.py found < OUTPUT.jsonl > PRED.json          {"<id>": ["phrase", ...]}, best first, from the output of lede analyze
"""
import gzip
import json
import sys


def articles(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            print(json.dumps({"id": document["id"], "text": document["text"]}))


def found():
    pairs = (json.loads(line) for line in sys.stdin)
    print(json.dumps({article["id"]: [mark["phrase"] for mark in article["keyphrases"]] for article in pairs}))


if __name__ == "__main__":
    if sys.argv[1:2] == ["articles"] and len(sys.argv) == 3:
        articles(sys.argv[2])
    elif sys.argv[1:] == ["found"]:
        found()
    else:
        sys.exit(__doc__)
