#!/usr/bin/env python3
"""Learns the part-of-speech tagger and the lemmas: Sources/LinguisticsData/files/tagger.bin and lemmas.bin.

Called by `Tools/train/run tagger`. The treebanks of ../shared/data/syntax are unpacked into .build/train; all else is done by `lede-train`, whose features
are the program's own. It prints the figures for the treebanks' dev parts, which are never learned from.
"""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TREEBANKS = ROOT.parent / "shared/data/syntax"
FILES = ROOT / "Sources/LinguisticsData/files"
FOLDER = ROOT / ".build/train"
NAMES = ("ewt_train", "gum_open_train", "ewt_dev", "gum_open_dev")


def unpack():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        with gzip.open(TREEBANKS / f"{name}.tsv.gz") as packed, open(FOLDER / f"{name}.tsv", "wb") as plain:
            shutil.copyfileobj(packed, plain)


def main():
    program = os.environ["LEDE_TRAIN"]
    unpack()
    subprocess.run([program, "lemmas", FOLDER, ROOT / "Tools/train/irregular.txt", FILES / "lemmas.bin"], check=True)
    subprocess.run([program, "tagger", FOLDER, FILES / "tagger.bin"], check=True)


if __name__ == "__main__":
    main()
