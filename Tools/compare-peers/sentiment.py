"""vaderSentiment's four figures for sentences, some of them shouted, negated or doubled."""

import random
import re

from lede import Lede, Row
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer


def compare(lede):
    sentences = list(sentences_of(lede.texts))
    ours, seconds = lede.rows(["sentiment"], [{"sentences": sentences[at : at + 40]} for at in range(0, len(sentences), 40)],
                              "--set", "sentiment.mode=vader", "--columns", "compound,positive,neutral,negative")
    theirs, speed = Lede.timed(SentimentIntensityAnalyzer().polarity_scores, sentences)
    if len(ours) != len(sentences):
        raise SystemExit(f"{len(sentences)} sentences, {len(ours)} answers")
    speeds = (Lede.megabytes(sentences) / seconds, speed)
    for name, key in (("compound", "compound"), ("positive", "pos"), ("neutral", "neu"), ("negative", "neg")):
        pairs = [(row[name], their[key]) for row, their in zip(ours, theirs)]
        # vaderSentiment rounds compound to four digits, the shares to three.
        yield Row(f"sentiment {name}", "vaderSentiment", pairs, 0.00011 if name == "compound" else 0.0011, speeds)
        speeds = (None, None)


def sentences_of(texts):
    chance = random.Random(1)
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
            if not sentence.strip():
                continue
            kind = chance.randrange(8)
            if kind == 0:
                words = sentence.split()
                words[chance.randrange(len(words))] = chance.choice(["GREAT", "terrible", "not good", "the shit", "very bad", "but"])
                sentence = " ".join(words)
            elif kind == 1:
                sentence += chance.choice(["!", "!!!", "??", "?!?!", " :)", " :("])
            yield sentence
