"""Prints one table: how often Lede and another program give the same figure, and how fast each is, in one run on one core.

usage: compare.py LEDE CORPUS.jsonl
"""

import sys

import association
import diversity
import readability
import sentiment
from lede import Lede


def main():
    lede = Lede(sys.argv[1], sys.argv[2])
    print(f"{len(lede.texts)} made-up articles, {lede.megabytes(lede.texts):.1f} MB; both programs on one core\n")
    rows = [("figure", "peer", "same", "compared", "largest difference", "Lede MB/s", "peer MB/s", "ratio")]
    for topic in (sentiment, readability, diversity, association):
        rows += [row.cells() for row in topic.compare(lede)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) if at < 2 else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths))))


main()
