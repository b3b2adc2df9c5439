#!/usr/bin/env python3
"""Sentence figures of pysbd and of spaCy's rule sentencizer on the text that `evaluate-linguistics` is measured on.

Needs the packages pysbd and spacy (no model): pip install pysbd spacy
Usage: sentence_peers.py FILE.tsv[.gz]…

Each file is in columns (form … space_after), sentences separated by an empty line; its raw text is rebuilt as one line, sentences joined
by one blank. A sentence counts when its first and last character agree with the treebank's; surrounding blanks do not matter.
"""
import gzip
import sys


def read(path):
    """The raw text and the (start, end) of every sentence in it."""
    opener = gzip.open if path.endswith(".gz") else open
    text, spans, start, length, content_end = [], [], None, 0, 0
    with opener(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 7:
                if columns == [""] and start is not None:
                    spans.append((start, content_end))
                    start = None
                    if not text[-1].endswith(" "):
                        text.append(" ")
                        length += 1
                continue
            if start is None:
                start = length
            piece = columns[0]
            content_end = length + len(piece)
            if columns[6] == "1":
                piece += " "
            text.append(piece)
            length += len(piece)
    if start is not None:
        spans.append((start, content_end))
    return "".join(text), spans


def trimmed(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def sentencizer(text):
    import spacy

    nlp = spacy.blank("en")
    nlp.max_length = len(text) + 1
    nlp.add_pipe("sentencizer")
    return [trimmed(text, s.start_char, s.end_char) for s in nlp(text).sents]


def pysbd_spans(text):
    import pysbd

    spans = pysbd.Segmenter(language="en", clean=False, char_span=True).segment(text)
    return [trimmed(text, s.start, s.end) for s in spans]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for path in sys.argv[1:]:
        text, gold = read(path)
        print(path)
        for name, peer in (("sentencizer", sentencizer), ("pysbd", pysbd_spans)):
            try:
                found = [span for span in peer(text) if span[0] < span[1]]
            except ImportError as error:
                print(f"  {name:12} not installed: {error}")
                continue
            right = len(set(found) & set(gold))
            p, r = right / max(1, len(found)), right / max(1, len(gold))
            f1 = 2 * right / max(1, len(found) + len(gold))
            print(f"  {name:12} P {p:7.2%}  R {r:7.2%}  F1 {f1:7.2%}   ({len(gold)} gold, {len(found)} found, {right} right)")


if __name__ == "__main__":
    main()
