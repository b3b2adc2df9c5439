#!/usr/bin/env python3
"""Tags, lemmas and dependencies on the tokens of a treebank in columns (form, lemma, UPOS, XPOS, head, relation, space_after).

usage: syntax.py articles GOLD.tsv.gz > ARTICLES.jsonl   {"id", "tokens"}: documents whose sentences and tokens are those of the treebank
       syntax.py score GOLD.tsv.gz FOUND.conllu          figures as JSON, in percent; nothing for a column that is empty throughout

Every token of the treebank counts, punctuation included, unless a figure says otherwise. "las" wants the whole label (nsubj:pass),
"las_universal" its part before the colon.
"""
import gzip
import json
import sys

FORM, LEMMA, UPOS, XPOS, HEAD, RELATION = range(6)


def sentences(path):
    """(id, rows) of every sentence."""
    name, rows = "", []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) >= 7:
                rows.append(columns)
            elif columns[0].startswith("# "):
                name = columns[0][2:]
            elif rows:
                yield name, rows
                rows = []
    if rows:
        yield name, rows


def articles(path):
    """Sentences of one document follow each other, and their ids differ after the last hyphen only."""
    document, tokens = None, []
    for name, rows in sentences(path):
        owner = name.rpartition("-")[0] or name
        if owner != document and tokens:
            yield {"id": document, "tokens": tokens}
            tokens = []
        document = owner
        tokens.append([row[FORM] for row in rows])
    if tokens:
        yield {"id": document, "tokens": tokens}


def found_sentences(path):
    """Rows of every sentence of a CoNLL-U file, its columns in the order of the treebank's."""
    rows = []
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10:
                rows.append([columns[1], columns[2], columns[3], columns[4], columns[6], columns[7]])
            elif rows:
                yield rows
                rows = []
    if rows:
        yield rows


def score(gold_path, found_path):
    gold = [rows for _, rows in sentences(gold_path)]
    found = list(found_sentences(found_path))
    if [len(rows) for rows in gold] != [len(rows) for rows in found]:
        sys.exit(f"{found_path}: its sentences or tokens are not those of {gold_path}")
    pairs = [(right, mine) for golds, founds in zip(gold, found) for right, mine in zip(golds, founds)]
    words = [(right, mine) for right, mine in pairs if right[UPOS] != "PUNCT"]

    def share(pairs, is_right):
        return 100 * sum(map(is_right, pairs)) / max(1, len(pairs))

    def equal(*columns):
        return lambda pair: all(pair[0][column] == pair[1][column] for column in columns)

    def attached(pair):
        right, mine = pair
        return right[HEAD] == mine[HEAD] and right[RELATION].split(":")[0] == mine[RELATION].split(":")[0]

    def is_filled(column):
        return any(mine[column] != "_" for _, mine in pairs)

    figures = {"tokens": len(pairs), "sentences": len(gold)}
    for name, column in (("xpos", XPOS), ("upos", UPOS), ("lemmas", LEMMA)):
        if is_filled(column):
            figures[name] = share(pairs, equal(column))
    if is_filled(HEAD):
        figures |= {"uas": share(pairs, equal(HEAD)), "uas_words": share(words, equal(HEAD))}
    if is_filled(RELATION):
        figures |= {
            "las": share(pairs, equal(HEAD, RELATION)), "las_universal": share(pairs, attached),
            "las_words": share(words, equal(HEAD, RELATION))}
    return figures


if __name__ == "__main__":
    if sys.argv[1:2] == ["articles"] and len(sys.argv) == 3:
        for article in articles(sys.argv[2]):
            print(json.dumps(article))
    elif sys.argv[1:2] == ["score"] and len(sys.argv) == 4:
        print(json.dumps(score(sys.argv[2], sys.argv[3])))
    else:
        sys.exit(__doc__)
