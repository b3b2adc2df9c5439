"""Composes attributions of parts of the treebanks' sentences: `“S,” said NP.`, which news is full of and the treebanks have few of.

S is a whole sentence with a subject, NP a subject of another one, both with their trees and tags; only what joins them is new.
"""

import random

COUNT = 3000
QUOTES = (("“", "”"), ("\"", "\""), ("``", "''"))
VERBS = ("said", "said", "said", "said", "said", "said", "says", "added", "explained", "recalled")
INNER_MARKS = {"“", "”", "\"", "``", "''", "(", ")", ":", ";", "-", "--", "...", "[", "]"}
FORM, _, UNIVERSAL, PENN, HEAD, RELATION = range(6)


def subtree(sentence, root):
    """The places that hang from a place, itself included."""
    inside = {root}
    while True:
        more = {at for at, token in enumerate(sentence) if int(token[HEAD]) - 1 in inside} | inside
        if more == inside:
            return sorted(inside)
        inside = more


def contents(sentences):
    for sentence in sentences:
        root = next(at for at, token in enumerate(sentence) if token[RELATION] == "root")
        whole = 5 <= len(sentence) <= 24 and sentence[-1][FORM] in (".", "!", "?") and int(sentence[-1][HEAD]) - 1 == root
        subject = any(token[RELATION].startswith("nsubj") and int(token[HEAD]) - 1 == root for token in sentence)
        if whole and subject and not any(token[FORM] in INNER_MARKS for token in sentence):
            yield sentence


def speakers(sentences):
    """Subjects of a few words, with heads from 1 and the first letter small where it was so only because a sentence began."""
    for sentence in sentences:
        for at, token in enumerate(sentence):
            if token[RELATION] == "nsubj" and token[UNIVERSAL] in ("NOUN", "PROPN"):
                places = subtree(sentence, at)
                words = [list(sentence[place]) for place in places]
                if len(places) > 6 or places[-1] - places[0] != len(places) - 1 or any(word[UNIVERSAL] == "PUNCT" for word in words):
                    continue
                for word in words:
                    word[HEAD] = str(max(0, int(word[HEAD]) - places[0]))
                words[at - places[0]][HEAD] = "0"
                if places[0] == 0 and words[0][UNIVERSAL] != "PROPN" and words[0][FORM] != "I":
                    words[0][FORM] = words[0][FORM][0].lower() + words[0][FORM][1:]
                yield words


class Composer:
    def __init__(self):
        self.tokens = []

    def add(self, words, head, relation):
        """Words with a tree of their own, whose root gets a head (a place in the whole, filled in later where it is a string)."""
        first = len(self.tokens)
        for word in words:
            word = list(word)
            inside = int(word[HEAD])
            word[HEAD] = first + inside if inside else head
            if not inside:
                word[RELATION] = relation
                root = len(self.tokens)
            self.tokens.append(word)
        return root + 1

    def mark(self, form, penn, head):
        self.tokens.append([form, "_", "PUNCT", penn, head, "punct", "1"])

    def lines(self, verb):
        for token in self.tokens:
            yield "\t".join(str(verb if value == "verb" else value) for value in token) + "\n"


def compose(content, speaker, kind, rng):
    """The lines of one attribution."""
    composer, verb_form = Composer(), rng.choice(VERBS)
    opening, closing = rng.choices(QUOTES, (5, 4, 1))[0]
    inner = [list(token) for token in content[:-1]]
    end = content[-1] if content[-1][FORM] != "." else [",", "_", "PUNCT", ",", "0", "punct", "1"]
    if kind != "plain":
        composer.mark(opening, "``", "content")
    root = composer.add(inner, "verb", "ccomp")
    composer.mark(end[FORM], end[PENN], root)
    if kind != "plain":
        composer.mark(closing, "''", root)
        composer.tokens[0][HEAD] = root
    if kind == "before":
        composer.add(speaker, "verb", "nsubj")
    composer.tokens.append([verb_form, "_", "VERB", "VBZ" if verb_form == "says" else "VBD", 0, "root", "1"])
    verb = len(composer.tokens)
    if kind != "before":
        composer.add(speaker, "verb", "nsubj")
    composer.mark(".", ".", "verb")
    return composer.lines(verb)


def write(path, sentences):
    rng = random.Random(1)
    all_contents, all_speakers = list(contents(sentences)), list(speakers(sentences))
    with open(path, "w", encoding="utf8") as out:
        for number in range(COUNT):
            kind = rng.choices(("after", "before", "plain"), (5, 2, 2))[0]
            out.write(f"# attribution-{number}\n")
            out.writelines(compose(rng.choice(all_contents), rng.choice(all_speakers), kind, rng))
            out.write("\n")
