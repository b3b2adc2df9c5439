#!/usr/bin/env python3
"""Makes the data of Plugins/Sentiment from vaderSentiment's wheel.

    Tools/sentiment-data/build.py [WHEEL]

Without WHEEL it asks pip for the version below. It stops when the wheel is not the one whose digest stands here: a new
version of the lexicon changes every score, so it is a decision, not an update.
"""

import ast
import hashlib
import pathlib
import subprocess
import sys
import tempfile
import zipfile

VERSION = "3.3.2"
SHA256 = "3bf1d243b98b1afad575b9f22bc2cb1e212b94ff89ca74f8a23a588d024ea311"
DATA = pathlib.Path(__file__).resolve().parents[2] / "Plugins" / "Sentiment" / "Data"
RULE_LISTS = {"B_INCR", "B_DECR", "NEGATE", "BOOSTER_DICT", "SENTIMENT_LADEN_IDIOMS", "SPECIAL_CASES"}


def fetch(folder):
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder, f"vaderSentiment=={VERSION}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(pathlib.Path(folder).glob("*.whl"))


def rows(text):
    """Tab-separated lines; only the line's end is stripped, since entries hold blanks and brackets."""
    return [line.split("\t")[:2] for line in text.rstrip("\n").split("\n") if line.strip()]


def rule_lists(source):
    """The constants of vaderSentiment.py, read without running it."""
    scope = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in RULE_LISTS:
            exec(compile(ast.Module([node], []), "vaderSentiment", "exec"), scope)
    return scope


def write(name, lines):
    path = DATA / "files" / name
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{path.relative_to(DATA.parents[2])}: {len(lines)} lines, {path.stat().st_size} bytes")


def main():
    with tempfile.TemporaryDirectory() as folder:
        wheel = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else fetch(folder)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if digest != SHA256:
            sys.exit(f"{wheel}: sha256 is {digest}, expected {SHA256} (vaderSentiment {VERSION})")
        with zipfile.ZipFile(wheel) as archive:
            read = lambda name: archive.read(name).decode("utf-8")
            lexicon = rows(read("vaderSentiment/vader_lexicon.txt"))
            emoji = rows(read("vaderSentiment/emoji_utf8_lexicon.txt"))
            rules = rule_lists(read("vaderSentiment/vaderSentiment.py"))
            licence = read(f"vaderSentiment-{VERSION}.dist-info/LICENSE.txt")

    # Of a word listed twice the later value counts, as in vaderSentiment.
    valences = {word.strip(): float(value) for word, value in lexicon}
    write("lexicon.tsv", [f"{word}\t{valences[word]:g}" for word in sorted(valences)])
    lines = [f"negation\t{word}" for word in sorted(rules["NEGATE"])]
    lines += [f"booster\t{word}\t{value:g}" for word, value in sorted(rules["BOOSTER_DICT"].items())]
    lines += [f"special\t{words}\t{value:g}" for words, value in sorted(rules["SPECIAL_CASES"].items())]
    lines += [f"idiom\t{words}\t{value:g}" for words, value in sorted(rules["SENTIMENT_LADEN_IDIOMS"].items())]
    write("rules.tsv", lines)
    # vaderSentiment looks emoji up one scalar at a time, so longer ones are never found.
    names = {ord(sign): name.strip() for sign, name in emoji if len(sign) == 1}
    write("emoji.tsv", [f"{scalar:X}\t{names[scalar]}" for scalar in sorted(names)])
    (DATA / "files" / "LICENSE").write_text(licence.strip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
