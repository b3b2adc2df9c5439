"""NLTK's association measures of neighbouring words."""

import re
import time

from lede import Lede, Row
from nltk.collocations import BigramAssocMeasures, BigramCollocationFinder

MEASURES = [
    ("MI", BigramAssocMeasures.pmi),
    ("t", BigramAssocMeasures.student_t),
    ("chi2", BigramAssocMeasures.chi_sq),
    ("G2", BigramAssocMeasures.likelihood_ratio),
    ("dice", BigramAssocMeasures.dice),
]


def compare(lede):
    """What follows a frequent word, in one text of all articles: NLTK counts over one sequence of words."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", " ".join(lede.texts).lower())
    node = "said"
    megabytes = Lede.megabytes(lede.texts)
    ours, seconds = lede.rows(["collocates", node], [{"tokens": [words]}], "--left", "0", "--right", "1", "--min", "1")
    start = time.perf_counter()
    finder = BigramCollocationFinder.from_words(words)
    scores = {name: dict(finder.score_ngrams(measure)) for name, measure in MEASURES}
    speeds = (megabytes / seconds, megabytes / (time.perf_counter() - start))
    for name, _ in MEASURES:
        pairs = [(row[name], scores[name].get((node, row["word"]))) for row in ours]
        yield Row(f"collocates {name}", "NLTK", pairs, 1e-6, speeds)
        speeds = (None, None)
