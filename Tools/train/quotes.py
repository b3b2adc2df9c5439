#!/usr/bin/env python3
"""Makes Plugins/Quotes/Data/files/attribution.bin: the weights by which cues, their sources and their contents are chosen.

Called by `Tools/train/run quotes`; `quotes.py --check` learns from four fifths of the articles five times over and prints how well the fifth is
done at several thresholds. Learned from PolNeAR's train part (../shared/data/polnear): `lede-train quotes-features` writes each decision's
candidates with their features as the program sees them. Three log-linear models: whether a word is a cue (logistic regression), which
candidate is its source and which its content (softmax over the candidates, aimed at those that share most with the annotation). Of a feature
only a part of its hash is kept, which is its weight's place. For the file's layout see AttributionModel.swift.
"""

import gzip
import json
import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from scipy import optimize, sparse

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
TEXTS = SHARED / "data/polnear/train.jsonl.gz"
FILE = ROOT / "Plugins/Quotes/Data/files/attribution.bin"
# Of each decision: its letter in the features, bits of its table, strength of the Gaussian prior, iterations.
DECISIONS = (("C", 19, 4.0, 80), ("S", 16, 4.0, 80), ("K", 19, 4.0, 80))
THRESHOLD = -0.6
# How sharply the candidates that share most are aimed at, and from which share on one is worth aiming at.
SHARPNESS, LEAST = 12, 0.4
EXPORTED = 20


def read(lines):
    """Of each decision: article, group, share of each candidate, and their features as a matrix."""
    found = {decision[0]: ([], [], [], [], [0]) for decision in DECISIONS}
    article = -1
    for line in lines:
        if line.startswith("#"):
            article += 1
            continue
        words = line.split()
        articles, groups, shares, features, ends = found[words[0]]
        first = 2 if words[0] == "C" else 3
        groups.append(int(words[1]) if first == 3 else len(groups))
        shares.append(int(words[1]) if first == 2 else int(words[2]) / 1000)
        articles.append(article)
        features.append(np.array(words[first:], dtype=np.int32))
        ends.append(ends[-1] + len(features[-1]))
    made = {}
    for letter, bits, _, _ in DECISIONS:
        articles, groups, shares, features, ends = found[letter]
        places = np.concatenate(features) >> (EXPORTED - bits)
        matrix = sparse.csr_matrix((np.ones(len(places), dtype=np.float32), places, np.array(ends)), shape=(len(articles), 1 << bits))
        matrix.sum_duplicates()
        made[letter] = np.array(articles), np.array(groups), np.array(shares), matrix
    return made


def minimise(loss, size, iterations):
    options = {"maxiter": iterations, "maxcor": 8}
    return optimize.minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options=options).x


def learn_cues(matrix, right, prior, iterations):
    turned = matrix.T.tocsr()

    def loss(weights):
        logits = (matrix @ weights.astype(np.float32)).astype(np.float64)
        value = np.logaddexp(0, logits).sum() - logits[right > 0].sum() + 0.5 * prior * (weights @ weights)
        return value, (turned @ (1 / (1 + np.exp(-logits)) - right).astype(np.float32)).astype(np.float64) + prior * weights

    return minimise(loss, matrix.shape[1], iterations)


def learn_choice(matrix, groups, shares, prior, iterations):
    starts = np.flatnonzero(np.r_[True, groups[1:] != groups[:-1]])
    sizes = np.diff(np.r_[starts, len(groups)])
    best = np.repeat(np.maximum.reduceat(shares, starts), sizes)
    counts = best >= LEAST
    aim = np.exp(SHARPNESS * (shares - best))
    aim = aim / np.repeat(np.add.reduceat(aim, starts), sizes) * counts
    turned = matrix.T.tocsr()

    def loss(weights):
        logits = (matrix @ weights.astype(np.float32)).astype(np.float64)
        logits -= np.repeat(np.maximum.reduceat(logits, starts), sizes)
        logits -= np.repeat(np.log(np.add.reduceat(np.exp(logits), starts)), sizes)
        value = -(aim * logits).sum() + 0.5 * prior * (weights @ weights)
        return value, (turned @ (np.exp(logits) * counts - aim).astype(np.float32)).astype(np.float64) + prior * weights

    return minimise(loss, matrix.shape[1], iterations)


def learn(made, kept=lambda articles: articles >= 0):
    weights = []
    for letter, _, prior, iterations in DECISIONS:
        articles, groups, shares, matrix = made[letter]
        rows = np.flatnonzero(kept(articles))
        if letter == "C":
            weights.append(learn_cues(matrix[rows], shares[rows], prior, iterations))
        else:
            weights.append(learn_choice(matrix[rows], groups[rows], shares[rows], prior, iterations))
    return weights


def packed(weights, threshold):
    steps, tables = [], []
    for each in weights:
        step = max(int(np.ceil(np.abs(each).max() / 127 * 1e6)), 1)
        steps.append(step)
        tables.append(np.clip(np.round(each / (step / 1e6)), -127, 127).astype(np.int8).tobytes())
    bits = [decision[1] for decision in DECISIONS]
    return struct.pack("<7i", *bits, *steps, round(threshold * 1000)) + b"".join(tables)


def check(made, records):
    """Five folds by article: what is found in articles from which nothing was learned."""
    thresholds = (-0.9, -0.6, -0.3, 0.0)
    scored = {threshold: [] for threshold in thresholds}
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(5):
            weights = learn(made, lambda articles: articles % 5 != fold)
            texts = "\n".join(records[fold::5])
            for threshold in thresholds:
                Path(f"{folder}/weights").write_bytes(packed(weights, threshold))
                found = subprocess.run(
                    [os.environ["LEDE_TRAIN"], "quotes-found", f"{folder}/weights"], input=texts, capture_output=True, text=True, check=True)
                scored[threshold].append(found.stdout)
        Path(f"{folder}/gold").write_text("\n".join(records))
        for threshold, found in scored.items():
            Path(f"{folder}/found").write_text("".join(found))
            report = subprocess.run(
                [sys.executable, str(SHARED / "scorers/score_quotes.py"), f"{folder}/gold", f"{folder}/found", "--json"],
                capture_output=True, text=True, check=True)
            figures = json.loads(report.stdout)
            relaxed = figures["all_relaxed"]
            print(
                f"threshold {threshold:5.2f}: relaxed P {100 * relaxed['p']:.1f} R {100 * relaxed['r']:.1f} F1 {100 * relaxed['f1']:.1f}, "
                f"direct end to end {100 * figures['direct_e2e']['f1']:.1f}, direct source {100 * figures['direct_source']['acc']:.1f}, "
                f"speech cues {100 * figures['relaxed_recall']['speech_cue']['r']:.1f}", flush=True)


def main():
    with gzip.open(TEXTS, "rt", encoding="utf-8") as file:
        records = file.read().splitlines()
    exported = subprocess.run(
        [os.environ["LEDE_TRAIN"], "quotes-features"], input="\n".join(records), capture_output=True, text=True, check=True)
    print(exported.stderr.strip())
    made = read(exported.stdout.splitlines())
    if "--check" in sys.argv:
        check(made, records)
        return
    FILE.write_bytes(packed(learn(made), THRESHOLD))
    print(f"{FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
