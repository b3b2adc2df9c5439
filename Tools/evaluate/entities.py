#!/usr/bin/env python3
"""Texts and gold of a file in columns (token, part of speech, BIO, space_after), and predictions in the scorer's form.

usage: entities.py gold FILE.tsv.gz > GOLD.jsonl            {"id", "text", "entities": [{"start", "end", "type"}]}, a sentence a line
       entities.py articles < GOLD.jsonl > ARTICLES.jsonl   {"id", "text"}: what is analysed
       entities.py found < OUTPUT.jsonl > PRED.jsonl        every place where an entity is named, from the output of lede analyze
"""
import gzip
import json
import sys


def documents(path):
    """(id, sentences) of every document; a sentence is a list of rows."""
    name, sentences, sentence = None, [], []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            row = line.rstrip("\n")
            if row.startswith("# doc "):
                if name is not None:
                    yield name, sentences + ([sentence] if sentence else [])
                name, sentences, sentence = row[6:], [], []
            elif row:
                sentence.append(row.split("\t"))
            elif sentence:
                sentences.append(sentence)
                sentence = []
    if name is not None:
        yield name, sentences + ([sentence] if sentence else [])


def gold(path):
    for name, sentences in documents(path):
        text, entities = "", []
        for sentence in sentences:
            for token, _, tag, space_after in sentence:
                start = len(text)
                text += token
                if tag.startswith("B-"):
                    entities.append({"start": start, "end": len(text), "type": tag[2:]})
                elif tag.startswith("I-"):
                    entities[-1]["end"] = len(text)
                if space_after == "1":
                    text += " "
            text = text.rstrip(" ") + "\n"
        yield {"id": name, "text": text, "entities": entities}


def articles():
    for line in sys.stdin:
        document = json.loads(line)
        yield {"id": document["id"], "text": document["text"]}


def found():
    for line in sys.stdin:
        article = json.loads(line)
        yield {"id": article["id"], "entities": [
            {"start": mention["start"], "end": mention["end"], "type": entity["type"]}
            for entity in article["entities"] for mention in entity["mentions"] if mention["kind"] in ("name", "value")]}


if __name__ == "__main__":
    makers = {"gold": lambda: gold(sys.argv[2]), "articles": articles, "found": found}
    if len(sys.argv) < 2 or sys.argv[1] not in makers or (sys.argv[1] == "gold") != (len(sys.argv) == 3):
        sys.exit(__doc__)
    for item in makers[sys.argv[1]]():
        print(json.dumps(item))
