#!/usr/bin/env python3
"""Makes the data of Plugins/Statistics from textstat's wheel: its list of easy words, as it is.

    Tools/statistics-data/build.py [WHEEL]

Without WHEEL it asks pip for the version below. It stops when the wheel is not the one whose digest stands here: another list changes three
readability formulas, so it is a decision, not an update.
"""

import hashlib
import pathlib
import subprocess
import sys
import tempfile
import zipfile

VERSION = "0.7.13"
SHA256 = "04b1ec995d1e8b2e628759497e6b23204a9ec91dcd652447d8cbba9478f25471"
FILES = pathlib.Path(__file__).resolve().parents[2] / "Plugins/Statistics/Data/files"


def fetch(folder):
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder, f"textstat=={VERSION}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(pathlib.Path(folder).glob("*.whl"))


def main(arguments):
    with tempfile.TemporaryDirectory() as folder:
        wheel = pathlib.Path(arguments[0]) if arguments else fetch(folder)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if digest != SHA256:
            sys.exit(f"{wheel.name}: sha256 is {digest}, wanted {SHA256}")
        with zipfile.ZipFile(wheel) as archive:
            words = archive.read("textstat/resources/en/easy_words.txt").decode("utf-8")
            licence = archive.read(f"textstat-{VERSION}.dist-info/licenses/LICENSE")
    FILES.joinpath("easy-words.txt").write_text(words, encoding="utf-8")
    FILES.joinpath("LICENSE").write_bytes(licence)
    print(len(words.split()), "words")


if __name__ == "__main__":
    main(sys.argv[1:])
