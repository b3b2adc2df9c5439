#!/usr/bin/env python3
"""Makes Sources/LinguisticsData/files/parser.bin."""

import argparse
import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import torch

from parsing import corpus, learn, quantise, student

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "Sources/LinguisticsData/files/parser.bin"
WORK = ROOT / ".build/train-parser"
CASES = ("plain", "lower", "upper", "title")
LONGEST = 150


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--units", type=int, default=112)
    options.add_argument("--layers", type=int, default=3)
    options.add_argument("--arc", type=int, default=64)
    options.add_argument("--relation", type=int, default=96)
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--batch", type=int, default=500)
    options.add_argument("--drop", type=float, default=0.2)
    options.add_argument("--part-drop", type=float, default=0.08)
    options.add_argument("--silver", type=float, default=0.0)
    options.add_argument("--words", type=int, default=40000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=FILE)
    options.add_argument("--weights", default="student")
    options.add_argument("--start")
    settings = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(settings.seed)

    forms = [corpus.read(WORK / f"ewt_train.{case}") + corpus.read(WORK / f"gum_open_train.{case}") for case in CASES]
    vocabulary = corpus.Vocabulary(forms[0], settings.words)
    gold = [[vocabulary.encode(form) for form in same] for same in zip(*forms) if len(same[0]) <= LONGEST]
    devs = [[vocabulary.encode(each) for each in corpus.read(WORK / f"{name}.plain")] for name in ("ewt_dev", "gum_open_dev")]
    silver = []
    if settings.silver:
        for name in ("news", "wire"):
            arcs = pickle.loads((WORK / f"{name}.soft").read_bytes())
            for sentence, soft in zip(corpus.read(WORK / f"{name}.plain"), arcs):
                if soft is not None:
                    silver.append(vocabulary.encode(sentence) | {"arcs": soft})
    model = student.Student(vocabulary.vectors, settings, 51)
    if settings.start:
        model.load_state_dict(torch.load(WORK / f"{settings.start}.pt", weights_only=True))
    weights = WORK / f"{settings.weights}.pt"
    if settings.epochs:
        learn.learn(model, gold, silver, devs, settings, lambda mean: torch.save(mean, weights))
    quantise.write(settings.out, model, vocabulary.rows, vocabulary.known_affix, [each[0] for each in gold[::20]])


if __name__ == "__main__":
    main()
