"""A reader of CoNLL-U that refuses what universaldependencies.org/format.html does not allow."""

import re

TAGS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
RELATIONS = set("""acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp""".split())


def read(text):
    """The sentences of a file: comments as a dictionary, words as lists of ten columns."""
    assert text == "" or text.endswith("\n\n"), "an empty line ends every sentence"
    assert "\r" not in text and not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", text)
    sentences, seen = [], set()
    for block in text.split("\n\n")[:-1]:
        comments, words = {}, []
        for line in block.split("\n"):
            if line.startswith("#") and not words:
                key, _, value = line[1:].partition("=")
                comments[key.strip()] = value[1:] if value.startswith(" ") else value
            else:
                words.append(line.split("\t"))
        check(comments, words)
        assert comments["sent_id"] not in seen
        seen.add(comments["sent_id"])
        sentences.append((comments, words))
    return sentences


def check(comments, words):
    assert re.fullmatch(r"[^\s/]+", comments["sent_id"])
    assert words
    for number, word in enumerate(words, 1):
        assert len(word) == 10, word
        assert word[0] == str(number)
        assert all(column != "" for column in word)
        for at in (0, 3, 4, 5, 6, 7, 8):
            assert " " not in word[at], word
        check_tags(word)
    text = "".join(word[1] + ("" if "SpaceAfter=No" in word[9].split("|") or word is words[-1] else " ") for word in words)
    assert text == comments["text"]
    if words[0][6] != "_":
        check_tree(words)


def check_tags(word):
    assert word[3] == "_" or word[3] in TAGS
    if word[5] != "_":
        features = word[5].split("|")
        assert all(re.fullmatch(r"[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9,]*", feature) for feature in features), word
        assert features == sorted(features, key=str.lower), word
    assert all("=" in item for item in word[9].split("|"))


def check_tree(words):
    heads = [int(word[6]) for word in words]
    assert heads.count(0) == 1, "one root"
    for word, head in zip(words, heads):
        assert 0 <= head <= len(words)
        assert (word[7] == "root") == (head == 0), word
        assert word[7].split(":")[0] in RELATIONS, word
    depth = {0: 0}
    for start in range(1, len(words) + 1):
        path = []
        while start not in depth:
            assert start not in path, "a circle"
            path.append(start)
            start = heads[start - 1]
        for node in path:
            depth[node] = 1
