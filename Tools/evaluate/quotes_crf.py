#!/usr/bin/env python3
"""A baseline for attributions: a CRF over words that tags cues, sources and contents, and links each to the nearest cue.

usage: quotes_crf.py train TRAIN.jsonl.gz MODEL                        some minutes; MODEL.lexicon is written beside MODEL
       quotes_crf.py find MODEL ARTICLES.jsonl PRED.jsonl REPORT.json    REPORT: articles a second, by processor time

Features: the words around, their shapes, whether they stand in quotation marks and how the paragraph does, and a cue lexicon: how often a word
was a cue in the training texts (of an article's own words, in the others), with the side and the distance of the nearest such word.
"""
import gzip
import json
import re
import sys
import time
from collections import Counter

import pycrfsuite

TOKEN = re.compile(r"``|''|\w+(?:[-.]\w+)*(?:n['’]t)?|['’](?:s|re|ve|ll|d|m)\b|\S")
OPEN, CLOSE = set("“«„"), set("”»")
ROLES = ("cue", "source", "content")
LIKELY = 0.3


def paragraphs(text):
    """Of each paragraph its tokens, as (start, end)."""
    base = 0
    for line in text.split("\n"):
        tokens = [(base + match.start(), base + match.end()) for match in TOKEN.finditer(line)]
        if tokens:
            yield tokens
        base += len(line) + 1


def quote_states(words):
    """Of each token: outside (O), a mark (M) or inside (I)."""
    states, inside = [], False
    for word in words:
        if word in OPEN or word == "``":
            inside = True
        elif word in CLOSE:
            inside = False
        elif word in ('"', "''"):
            inside = not inside
        else:
            states.append("I" if inside else "O")
            continue
        states.append("M")
    return states


def shape(word):
    if word[0].isupper():
        return "A" if word.isupper() and len(word) > 1 else "Aa"
    return "a" if word[0].isalpha() else "0" if word[0].isdigit() else "."


def nearest_cues(chances):
    """Of each token the distance to the nearest likely cue before and after it, in steps."""
    def steps(order):
        found, last = [], None
        for at in order:
            found.append("-" if last is None else str(min(8, abs(at - last).bit_length())))
            if chances[at] >= LIKELY:
                last = at
        return found
    count = len(chances)
    return steps(range(count)), steps(range(count - 1, -1, -1))[::-1]


def features(words, chances):
    """A list of features for each token."""
    lower = [word.lower() for word in words]
    states = quote_states(words)
    shapes = [shape(word) for word in words]
    bins = [str(min(9, int(chance * 10))) if chance > 0 else "-" for chance in chances]
    before, after = nearest_cues(chances)
    marks = states.count("M")
    paragraph = "none" if marks == 0 else "odd" if marks % 2 else "even"
    count = len(words)
    rows = []
    for at in range(count):
        row = ["b", f"q={states[at]}", f"par={paragraph}", f"bef={before[at]}", f"aft={after[at]}", f"bef,q={before[at]},{states[at]}",
               f"suf={lower[at][-3:]}", f"near={before[at]},{after[at]}"]
        if at == 0:
            row.append("first")
        if at == count - 1:
            row.append("last")
        for step in (-3, -2, -1, 0, 1, 2, 3):
            if 0 <= at + step < count:
                row.append(f"w{step}={lower[at + step]}")
                row.append(f"s{step}={shapes[at + step]}")
                row.append(f"c{step}={bins[at + step]}")
                row.append(f"q{step}={states[at + step]}")
        if at:
            row.append(f"ww-={lower[at - 1]},{lower[at]}")
        if at + 1 < count:
            row.append(f"ww+={lower[at]},{lower[at + 1]}")
            row.append(f"cw={bins[at]},{lower[at + 1]}")
        rows.append(row)
    return rows


def chances(words, cues, seen, own_cues=None, own_seen=None):
    """How likely each word is a cue; the counts of the words' own article are taken off."""
    found = []
    for word in words:
        word = word.lower()
        cue, all_ = cues.get(word, 0), seen.get(word, 0)
        if own_seen is not None:
            cue, all_ = cue - own_cues[word], all_ - own_seen[word]
        found.append(cue / (all_ + 3) if cue > 0 else 0)
    return found


def tags(tokens, roles):
    """B-… and I-… of the first role, of cue, source and content, that covers a token."""
    result, before = [], None
    for start, end in tokens:
        here = next(((role, at) for role in ROLES for at, (low, high) in enumerate(roles[role]) if low < end and start < high), None)
        result.append("O" if here is None else ("I-" if here == before else "B-") + here[0])
        before = here
    return result


def articles(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def train(path, model):
    texts = articles(path)
    counted = []
    cues, seen = Counter(), Counter()
    for article in texts:
        roles = {role: sorted({tuple(span) for one in article["attributions"] for span in one[role] or []}) for role in ROLES}
        text = article["text"]
        parts = [(tokens, [text[a:b] for a, b in tokens], tags(tokens, roles)) for tokens in paragraphs(text)]
        own_cues = Counter(word.lower() for _, words, made in parts for word, tag in zip(words, made) if tag.endswith("cue"))
        own_seen = Counter(word.lower() for _, words, _ in parts for word in words)
        cues += own_cues
        seen += own_seen
        counted.append((parts, own_cues, own_seen))
    trainer = pycrfsuite.Trainer(verbose=False)
    for parts, own_cues, own_seen in counted:
        for _, words, made in parts:
            trainer.append(features(words, chances(words, cues, seen, own_cues, own_seen)), made)
    trainer.set_params({"c1": 0.2, "c2": 0.02, "max_iterations": 120, "feature.minfreq": 3})
    trainer.train(model)
    with open(model + ".lexicon", "w", encoding="utf-8") as file:
        json.dump({word: [count, seen[word]] for word, count in sorted(cues.items())}, file)


def spans(made):
    """Of each role the ranges of tokens."""
    found = {role: [] for role in ROLES}
    for at, tag in enumerate(made):
        if tag == "O":
            continue
        role = tag[2:]
        if tag[0] == "B" or not found[role] or found[role][-1][1] != at:
            found[role].append([at, at + 1])
        else:
            found[role][-1][1] = at + 1
    return found


def gap(left, right, words, states, cues=()):
    """How far two spans are apart, in words; words in quotation marks count for little, the end of a sentence or another cue between for much."""
    low, high = min(left[1], right[1]), max(left[0], right[0])
    between = range(low, high)
    ends = sum(words[at] in (".", "!", "?", ";") and states[at] == "O" for at in between)
    others = sum(low <= cue[0] < high for cue in cues)
    return sum(0.2 if states[at] == "I" else 1 for at in between) + 10 * ends + 6 * others


def linked(tokens, made, words, earlier):
    """Attributions of a paragraph; a quotation without a cue goes on with the one `earlier`, where there is one."""
    found, states = spans(made), quote_states(words)
    place = lambda piece: [tokens[piece[0]][0], tokens[piece[1] - 1][1]]
    owned = {at: [] for at in range(len(found["cue"]))}
    alone = []
    for piece in found["content"]:
        if found["cue"]:
            owned[min(owned, key=lambda at: gap(found["cue"][at], piece, words, states, found["cue"]))].append(piece)
        else:
            alone.append(piece)
    result = []
    for at, pieces in owned.items():
        if pieces:
            cue = found["cue"][at]
            source = min(found["source"], key=lambda span: gap(span, cue, words, states, found["cue"]), default=None)
            result.append({"cue": [place(cue)], "source": source and [place(source)], "content": [place(piece) for piece in pieces]})
    if alone and earlier and states[alone[0][0]] != "O":
        earlier["content"] += [place(piece) for piece in alone]
    elif alone:
        result.append({"cue": None, "source": None, "content": [place(piece) for piece in alone]})
    return result


def kind(text, content):
    states = [state for a, b in content for state in quote_states(TOKEN.findall(text[a:b]))]
    return "indirect" if "I" not in states else "mixed" if "O" in states else "direct"


def find(model, source, found, report):
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    with open(model + ".lexicon", encoding="utf-8") as file:
        lexicon = json.load(file)
    cues = {word: counts[0] for word, counts in lexicon.items()}
    seen = {word: counts[1] for word, counts in lexicon.items()}
    texts = articles(source)
    begun = time.process_time()
    answers = []
    for article in texts:
        text, quotes = article["text"], []
        for tokens in paragraphs(text):
            words = [text[a:b] for a, b in tokens]
            made = tagger.tag(features(words, chances(words, cues, seen)))
            quotes += linked(tokens, made, words, quotes[-1] if quotes else None)
        answers.append({"id": article["id"], "quotes": [dict(quote, kind=kind(text, quote["content"])) for quote in quotes]})
    used = time.process_time() - begun
    with open(found, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(answer) + "\n" for answer in answers)
    with open(report, "w", encoding="utf-8") as file:
        json.dump({"quotes": len(texts) / used}, file)


if __name__ == "__main__":
    if sys.argv[1:2] == ["train"] and len(sys.argv) == 4:
        train(*sys.argv[2:])
    elif sys.argv[1:2] == ["find"] and len(sys.argv) == 6:
        find(*sys.argv[2:])
    else:
        sys.exit(__doc__)
