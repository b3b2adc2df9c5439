#!/usr/bin/env python3
"""Makes Plugins/Entities/Data/files/names.bin: the weights of the name recogniser, a linear-chain conditional random field.

Called by `Tools/train/run names`; `names.py --check` learns from four fifths of the documents five times over and prints how well the fifth is
found. Learned from CoNLL 2003's training part and twice from GUM's (../shared/data/ner), as running text in whole documents: `lede-train
names-features` cuts them into tokens and writes each token's features as the program sees them. Features that only one place of the texts has
are left out, and of a feature only its hash is kept. For the file's layout see NameModel.swift.
"""

import collections
import json
import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import pycrfsuite

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data/ner"
FILE = ROOT / "Plugins/Entities/Data/files/names.bin"
sys.path.insert(0, str(ROOT / "Tools/evaluate"))
import entities  # noqa: E402

# (file, how often its documents count)
TEXTS = (("conll03_train", 1), ("gum_open_train", 2))
KINDS = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC", "NORP": "MISC"}
LABELS = ["O"] + [f"{place}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for place in "BILU"]
PARAMETERS = {"c1": 0.08, "c2": 0.02, "max_iterations": 45, "feature.possible_transitions": False}
BITS, STEPS = 16, 24


def features(name):
    """The documents of a file, each a list of stretches (features of each token, labels)."""
    lines = []
    for document in entities.gold(DATA / f"{name}.tsv.gz"):
        for entity in document["entities"]:
            entity["type"] = KINDS[entity["type"]]
        lines.append(json.dumps(document))
    made = subprocess.run(
        [os.environ["LEDE_TRAIN"], "names-features"], input="\n".join(lines), capture_output=True, text=True, check=True)
    print(f"{name}: {made.stderr.strip()}")
    documents, tokens, labels = [], [], []
    for line in made.stdout.split("\n"):
        if line.startswith("# "):
            documents.append([])
        elif line:
            label, *found = line.split("\t")
            labels.append(label)
            tokens.append(found)
        elif tokens:
            documents[-1].append((tokens, labels))
            tokens, labels = [], []
    return documents


def learn(documents, path):
    """`documents`: (document, how often it counts)."""
    places = collections.Counter()
    for document, _ in documents:
        for tokens, _ in document:
            for token in tokens:
                places.update(set(token))
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    for document, times in documents:
        for tokens, labels in document:
            kept = pycrfsuite.ItemSequence([[each for each in token if places[each] > 1] for token in tokens])
            for _ in range(times):
                trainer.append(kept, labels)
    trainer.train(path)


def pack(path):
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()

    def steps(weight, limit):
        return max(-limit, min(limit, round(weight * STEPS)))

    transitions = [steps(info.transitions.get((a, b), 0), 32767) for a in LABELS for b in LABELS]
    records = collections.defaultdict(dict)
    for (attribute, label), weight in info.state_features.items():
        # The hash's upper 40 bits: the bucket, then 16 bits that are compared.
        key = int(attribute, 16) >> (40 - BITS - 16)
        if steps(weight, 127):
            records[key][LABELS.index(label)] = steps(weight, 127)
    buckets, body = [0] * (1 << BITS), bytearray()
    starts = []
    at = sorted(records)
    next_key = 0
    for bucket in range(1 << BITS):
        starts.append(len(body))
        while next_key < len(at) and at[next_key] >> 16 == bucket:
            weights = sorted(records[at[next_key]].items())
            body += struct.pack("<HB", at[next_key] & 0xFFFF, len(weights))
            for label, weight in weights:
                body += struct.pack("<Bb", label, weight)
            next_key += 1
    starts.append(len(body))
    FILE.write_bytes(
        struct.pack("<II", BITS, STEPS) + struct.pack(f"<{len(transitions)}hh", *transitions, 0)
        + struct.pack(f"<{len(starts)}I", *starts) + body)
    print(f"{len(records)} features, {sum(map(len, records.values()))} weights, {FILE.stat().st_size} bytes")


def names(labels):
    """Names in a stretch: (first token, end, kind)."""
    found, begin = set(), 0
    for at, label in enumerate(labels):
        if label[0] in "BU":
            begin = at
        if label[0] in "LU":
            found.add((begin, at + 1, label[2:]))
    return found


def check(texts):
    """Five folds by document: how well names are found in documents that nothing was learned from, of each text."""
    counts = {name: [0, 0, 0, 0] for name, _, _ in texts}
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(5):
            learn([(each, times) for _, times, documents in texts for n, each in enumerate(documents) if n % 5 != fold], f"{folder}/model")
            tagger = pycrfsuite.Tagger()
            tagger.open(f"{folder}/model")
            for name, _, documents in texts:
                for document in documents[fold::5]:
                    for tokens, labels in document:
                        gold, found = names(labels), names(tagger.tag(tokens))
                        counts[name][0] += len(gold & found)
                        counts[name][1] += len(found)
                        counts[name][2] += len(gold)
                        counts[name][3] += len({each[:2] for each in gold} & {each[:2] for each in found})
    for name, (right, found, gold, places) in counts.items():
        print(f"{name}: typed {200 * right / (found + gold):.2f}, untyped {200 * places / (found + gold):.2f}")


def main():
    texts = [(name, times, features(name)) for name, times in TEXTS]
    if "--check" in sys.argv:
        check(texts)
        return
    with tempfile.TemporaryDirectory() as folder:
        learn([(document, times) for _, times, documents in texts for document in documents], f"{folder}/model")
        pack(f"{folder}/model")


if __name__ == "__main__":
    main()
