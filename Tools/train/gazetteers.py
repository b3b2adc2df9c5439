#!/usr/bin/env python3
"""Makes the word tables of the analyzer `entities` again. Called by `Tools/train/run gazetteers`; the work is done in Tools/entities-data."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "entities-data"

for script in ("build.py", "values.py"):
    subprocess.run([sys.executable, FOLDER / script], check=True)
