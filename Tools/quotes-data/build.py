#!/usr/bin/env python3
"""Learns from PolNeAR's train part how likely a word is to attribute something, and writes Plugins/Quotes/Data/files/cues.tsv.

usage: build.py [TRAIN.jsonl.gz]      default: ../shared/data/polnear/train.jsonl.gz beside the checkout

The output holds weights of a logistic regression over the word and the classes of its neighbours: no text of the corpus. The features are
those of Plugins/Quotes/Cues/CueScorer.swift; the word classes are read from Plugins/Quotes/Data/files/classes.tsv by both.
Python 3, standard library only. Seeded: the same input gives the same file.
"""
import gzip, json, math, random, re, sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "Plugins/Quotes/Data/files"
TOKEN = re.compile(
    r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|''|``|(?:[^\W_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|St|Jr)\."
    r"|[^\W_]+?(?=n['’]t\b)|[^\W_]+(?:[.,](?=[^\W_])[^\W_]+)*|\S", re.I)
MIN_FORM, MIN_FEATURE, EPOCHS = 2, 4, 12


def load_classes():
    table = {}
    for line in (DATA / "classes.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, words = line.split("\t")
            for word in words.split():
                table.setdefault(word, name)
    return table


CLASSES = load_classes()
BY_WORD = {"for", "of", "about", "on", "against", "with", "in", "at", "by", "from", "into", "out", "up", "over"}


def fold(word):
    return word.lower().replace("’", "'")


def word_class(word):
    """The class of one token; mirrored by WordClass in Swift."""
    low = fold(word)
    name = CLASSES.get(low)
    if name == "PREP" and low in BY_WORD:
        return "P:" + low
    if low == "as":
        return "AS"
    if name in ("TIME", "TITLE") or name is None:
        if word[0].isdigit():
            return "NUM"
        if not word[0].isalpha():
            return {",": "COMMA", ":": "COLON", ".": "END", "?": "END", "!": "END"}.get(word, "PUNCT")
        if name == "TIME":
            return "TIME"
        if word[0].isupper():
            return "CAP"
        for suffix, kind in (("ed", "WED"), ("ing", "WING"), ("ly", "ADV"), ("s", "WS")):
            if low.endswith(suffix) and len(low) > 4:
                return kind
        return "W"
    return name


def quoted(line):
    """Stretches between double quotation marks within one line."""
    out, start, i = [], None, 0
    while i < len(line):
        c, step = line[i], 1
        kind = None
        if c in "“„«":
            kind = "o"
        elif c in "”»":
            kind = "c"
        elif c == '"' or line[i:i + 2] in ("''", "``"):
            step = 1 if c == '"' else 2
            before = line[i - 1] if i else " "
            after = line[i + step] if i + step < len(line) else " "
            kind = "o" if start is None and (not after.isspace() or before.isspace()) else "c" if start is not None else None
            if start is not None and before.isspace() and not after.isspace():
                kind = "o"
        if kind == "o" and start is None:
            start = i
        elif kind == "c" and start is not None:
            out.append((start, i + step))
            start = None
        i += step
    if start is not None:
        out.append((start, len(line)))
    return out


def features(words, classes, quote, i):
    """What the scorer sees of token i. `quote[j]` is Q where token j lies in quotation marks."""
    def at(j):
        if j < 0 or j >= len(words):
            return "EDGE"
        return "Q" if quote[j] else classes[j]
    p = i - 1
    while p >= 0 and not quote[p] and classes[p] in ("ADV", "NEG") and i - p < 4:
        p -= 1
    form = fold(words[i])
    n1, n2, p1, p2 = at(i + 1), at(i + 2), at(p), at(p - 1)
    that = any(at(j) == "THAT" for j in range(i + 1, min(i + 6, len(words))))
    ahead = any(at(j) == "Q" for j in range(i + 1, min(i + 6, len(words))))
    behind = any(at(j) == "Q" for j in range(max(0, i - 6), i))
    shape = classes[i]
    return ["b", "w=" + form, "n=" + n1, "m=" + n2, "p=" + p1, "o=" + p2, "wn=" + form + "|" + n1, "wp=" + form + "|" + p1,
            "nm=" + n1 + "|" + n2, "op=" + p2 + "|" + p1, "sn=" + shape + "|" + n1, "sp=" + shape + "|" + p1,
            "t=%d" % that, "wt=" + form + "|%d" % that, "q=%d%d" % (ahead, behind), "wq=" + form + "|%d%d" % (ahead, behind)]


SKIPPED = {"BE", "HAVE", "DO", "MODAL", "NEG", "ADV", "TO", "GEN", "CC", "COMMA", "DET", "POSS", "PUNCT", "IT", "WHO", "SUBJ"}


def head(words, classes, inside):
    """The token of a cue that carries it: the first that is no auxiliary, adverb or determiner."""
    for i in inside:
        if classes[i] not in SKIPPED:
            return i
    return None


def instances(article):
    text = article["text"]
    spans = {"cue": [], "content": []}
    for a in article["attributions"]:
        for s in a["cue"] or []:
            spans["cue"].append(tuple(s))
        for s in a["content"] or []:
            spans["content"].append(tuple(s))
    base = 0
    for line in text.split("\n"):
        found = [(m.start(), m.end(), m.group()) for m in TOKEN.finditer(line)]
        words = [f[2] for f in found]
        classes = [word_class(w) for w in words]
        regions = quoted(line)
        quote = [any(a <= f[0] and f[1] <= b for a, b in regions) for f in found]
        inside = lambda s: [i for i, f in enumerate(found) if s[0] <= base + f[0] and base + f[1] <= s[1]]
        cue_tokens, heads, content = set(), set(), set()
        for s in spans["cue"]:
            if base <= s[0] < base + len(line) + 1:
                t = inside(s)
                h = head(words, classes, t)
                cue_tokens.update(t)
                if h is not None:
                    heads.add(h)
        for s in spans["content"]:
            if s[0] < base + len(line) and s[1] > base:
                content.update(inside(s))
        for i in range(len(words)):
            if quote[i] or not words[i][0].isalpha():
                continue
            if classes[i] not in ("W", "WED", "WING", "WS", "CAP"):
                continue
            if i in heads:
                yield words, classes, quote, i, 1
            elif i not in cue_tokens and i not in content:
                yield words, classes, quote, i, 0
        base += len(line) + 1


def main():
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/data/polnear/train.jsonl.gz"
    data = []
    forms = Counter()
    for line in gzip.open(path, "rt", encoding="utf-8"):
        for words, classes, quote, i, label in instances(json.loads(line)):
            if label:
                forms[fold(words[i])] += 1
            data.append((fold(words[i]), label, features(words, classes, quote, i)))
    known = {f for f, n in forms.items() if n >= MIN_FORM}
    data = [(label, f) for form, label, f in data if form in known]
    counts = Counter(f for _, fs in data for f in fs)
    index = {f: k for k, f in enumerate(sorted(f for f, n in counts.items() if n >= MIN_FEATURE or f.startswith("w=")))}
    rows = [(label, [index[f] for f in fs if f in index]) for label, fs in data]
    weights = [0.0] * len(index)
    squares = [1e-6] * len(index)
    rng = random.Random(1)
    for epoch in range(EPOCHS):
        rng.shuffle(rows)
        for label, fs in rows:
            z = sum(weights[f] for f in fs)
            error = (1 if label else 0) - 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
            for f in fs:
                gradient = error - 1e-4 * weights[f]
                squares[f] += gradient * gradient
                weights[f] += 0.15 * gradient / math.sqrt(squares[f])
    names = sorted(index)
    with open(DATA / "cues.tsv", "w", encoding="utf-8") as out:
        out.write("# Weights of the cue scorer, in hundredths of a logit; made by Tools/quotes-data/build.py. See README.md.\n")
        for name in names:
            value = round(weights[index[name]] * 100)
            if abs(value) >= 6 or name.startswith("w="):
                out.write(f"{name}\t{value}\n")
    right = Counter()
    for label, fs in rows:
        z = sum(weights[f] for f in fs)
        right[(label, z > 0)] += 1
    print(len(rows), "instances,", len(known), "forms,", len(names), "features; on train", dict(right), file=sys.stderr)


if __name__ == "__main__":
    main()
