"""lexicalrichness' measures of lexical diversity, over the same words."""

import re

from lede import Lede, Row
from lexicalrichness import LexicalRichness

MEASURES = [
    ("TTR", lambda lex: lex.ttr),
    ("RTTR", lambda lex: lex.rttr),
    ("CTTR", lambda lex: lex.cttr),
    ("herdan_C", lambda lex: lex.Herdan),
    ("summer_S_ln", lambda lex: lex.Summer),
    ("dugast_U_ln", lambda lex: lex.Dugast),
    ("maas_a2_ln", lambda lex: lex.Maas),
    ("yule_K", lambda lex: lex.yulek),
    ("yule_I", lambda lex: lex.yulei),
    ("simpson_D", lambda lex: lex.simpsond),
    ("herdan_Vm", lambda lex: lex.herdanvm),
    ("msttr_50", lambda lex: lex.msttr(segment_window=50)),
    ("mattr_50", lambda lex: lex.mattr(window_size=50)),
    ("mtld", lambda lex: lex.mtld(threshold=0.72)),
    ("hdd_42", lambda lex: lex.hdd(draws=42)),
]


def compare(lede):
    texts = lede.texts[:60]
    tokens = [re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.lower()) for text in lede.texts]
    names = [name for name, _ in MEASURES]
    ours, seconds = lede.rows(["stats"], [{"tokens": [words]} for words in tokens], "--columns", ",".join(names))
    known = dict(zip(texts, tokens))
    theirs, speed = Lede.timed(lambda text: measures(known[text]), texts)
    speeds = (Lede.megabytes(lede.texts) / seconds, speed)
    for at, name in enumerate(names):
        pairs = [(row[name], their[at]) for row, their, words in zip(ours, theirs, tokens)
                 # Where the words are a multiple of the segment it leaves the last segment out.
                 if name != "msttr_50" or len(words) % 50]
        yield Row(name, "lexicalrichness", pairs, 1e-6, speeds)
        speeds = (None, None)


def measures(tokens):
    lex = LexicalRichness(tokens, preprocessor=None, tokenizer=None)
    return [measure(lex) for _, measure in MEASURES]
