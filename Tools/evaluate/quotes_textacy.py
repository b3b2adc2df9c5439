#!/usr/bin/env python3
"""textacy's quotations (`direct_quotations`) by spaCy's small model, in the form that the scorer reads.

usage: quotes_textacy.py ARTICLES.jsonl PRED.jsonl REPORT.json     REPORT: articles a second, by processor time, loading left out

It reads a paragraph at a time: of a text with an odd number of quotation marks it finds nothing, and paragraphs of a quotation that goes on have
one mark too many.
"""
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy  # noqa: E402
from textacy.extract.triples import direct_quotations  # noqa: E402

from spacy_peer import MODEL  # noqa: E402


def span(tokens, base):
    return [[base + tokens[0].idx, base + tokens[-1].idx + len(tokens[-1])]]


def quotes(nlp, text):
    base = 0
    for line in text.split("\n"):
        if line.strip():
            try:
                for speaker, cue, content in direct_quotations(nlp(line)):
                    yield {"kind": "direct", "content": span(content, base), "cue": span(cue, base), "source": span(speaker, base)}
            except ValueError:
                pass
        base += len(line) + 1


def main(source, found, report):
    nlp = spacy.load(MODEL)
    with open(source, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    begun = time.process_time()
    answers = [{"id": article["id"], "quotes": list(quotes(nlp, article["text"]))} for article in articles]
    used = time.process_time() - begun
    with open(found, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(answer) + "\n" for answer in answers)
    with open(report, "w", encoding="utf-8") as file:
        json.dump({"quotes": len(articles) / used}, file)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
