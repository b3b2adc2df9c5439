#!/usr/bin/env python3
"""Makes Plugins/Keyphrases/Data/files/lexicon.bin: what words can be (noun, verb, adjective, adverb) and how common they are.

  build.py [--scratch DIR]

Downloads Debian's wordnet-base (apt-get download) and PyPI's symspellpy into DIR (default: a temporary folder) unless they are there.
The same inputs give the same bytes. What comes from where, and under which licence, is told in Plugins/Keyphrases/Data/README.md; the
layout of the file in Plugins/Keyphrases/Lexicon/Lexicon.swift.
"""
import argparse, collections, io, math, pathlib, struct, subprocess, sys, tarfile, tempfile, zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = ROOT / "Plugins/Keyphrases/Data/files"
WORDNET, SYMSPELL = "wordnet-base=1:3.0-37", "symspellpy==6.10.1"
PARTS = ("noun", "verb", "adj", "adv")
# In the order of WordClass.Kind; 0 is an open class.
KINDS = ("open determiner pronoun auxiliary function preposition saying time quantity vague title name demonym season").split()
# A part of speech is possible when so large a share of a word's uses has it.
POSSIBLE = 0.08
# All the words of Google's counts, from which a frequency per thousand million words is reckoned.
CORPUS = 5e11
# Words rarer than this in a thousand million are left out, unless WordNet's tagged texts have them: they are told by their endings.
RAREST = 800
SENSE = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}


def fetch(scratch):
    """The members of WordNet's folder by name, and the lines of Google's counts."""
    deb = next(scratch.glob("wordnet-base_*.deb"), None)
    if deb is None:
        subprocess.run(["apt-get", "download", "-q", WORDNET], cwd=scratch, check=True)
        deb = next(scratch.glob("wordnet-base_*.deb"))
    wheel = next(scratch.glob("symspellpy-*.whl"), None)
    if wheel is None:
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(scratch), SYMSPELL], check=True)
        wheel = next(scratch.glob("symspellpy-*.whl"))
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(deb)], check=True, capture_output=True).stdout
    files = {}
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            if member.isfile() and "/share/wordnet/" in member.name:
                files[pathlib.Path(member.name).name] = archive.extractfile(member).read().decode("latin-1").splitlines()
    with zipfile.ZipFile(wheel) as archive:
        counts = archive.read("symspellpy/frequency_dictionary_en_82_765.txt").decode("utf-8-sig").splitlines()
    return files, {word: int(count) for word, count in (line.split() for line in counts)}


def inflections(word, part, irregular):
    """Regular forms of a word; a form that exists irregularly is made beside it."""
    stem = word[:-1] + "i" if word[-1] == "y" and word[-2:-1] not in "aeiou" else word
    plural = stem + "es" if stem != word or word.endswith(("s", "x", "z", "ch", "sh")) else word + "s"
    if part == "noun":
        return [plural] if word not in irregular else []
    if part == "verb":
        cut = word[:-1] if word.endswith("e") and not word.endswith(("ee", "ye", "oe")) else word
        past = word + "d" if word.endswith("e") else stem + "ed"
        doubled = word + word[-1] if len(word) <= 6 and word[-1] in "bdgmnprt" and word[-2:-1] in list("aeiou") else None
        return [plural] + ([past] if word not in irregular else []) + [cut + "ing"] + (
            [doubled + "ing", doubled + "ed"] if doubled and word in irregular else [])
    return []


def parts_of_speech(files):
    """For each word, how often it is used as each part of speech: tagged counts of WordNet, and a little for being listed."""
    counts = collections.defaultdict(lambda: dict.fromkeys(PARTS, 0.0))
    small, capital = set(), collections.defaultdict(set)
    for part in PARTS:
        for line in files[f"data.{part}"]:
            if line.startswith("  "):
                continue
            fields = line.split()
            for number in range(int(fields[3], 16)):
                lemma = fields[4 + 2 * number].split("(")[0]
                if "_" not in lemma and lemma[0].isalpha():
                    if lemma[0].isupper():
                        capital[lemma.lower()].add(part)
                    else:
                        small.add(lemma.lower())
        for line in files[f"index.{part}"]:
            word = line.split(" ", 1)[0]
            if word and "_" not in word and word[0].isalpha():
                counts[word][part] += 1 if part == "noun" and word.endswith("ing") else 0.2
    for line in files["cntlist.rev"]:
        key, _, count = line.split()
        word, sense = key.split("%")
        if "_" not in word and word[0].isalpha():
            counts[word][SENSE[sense[0]]] += int(count)
    forms = collections.defaultdict(lambda: dict.fromkeys(PARTS, 0.0))
    for part in PARTS:
        exceptions = collections.defaultdict(list)
        for line in files[f"{part}.exc"]:
            form, *bases = line.split()
            for base in bases:
                if "_" not in form and base in counts:
                    exceptions[base].append(form)
        for word, shares in counts.items():
            if shares[part]:
                forms[word][part] += shares[part]
                if word in small and len(word) > 2:
                    for form in exceptions.get(word, []) + inflections(word, part, exceptions):
                        forms[form][part] += shares[part]
    # A form in -ing or -ed that is listed as an adjective or a noun of its own keeps both.
    return forms, {word: parts for word, parts in capital.items() if word not in small}


def code(shares, kind, commonness):
    """Bits 0…3 what it can be, 4…5 what it mostly is, 6…9 its kind, 10…15 how common."""
    total = sum(shares.values())
    possible = sum(1 << i for i, part in enumerate(PARTS) if total and shares[part] >= POSSIBLE * total)
    most = max(range(4), key=lambda i: (shares[PARTS[i]], -i)) if total else 0
    return possible | most << 4 | KINDS.index(kind) << 6 | commonness << 10


def fnv(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return ((value ^ (value >> 29)) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF


def table(codes):
    """Open addressing: the slot is the hash's low bits, what is compared is its high 32 bits."""
    bits = 1
    while 1 << bits < len(codes) * 4 // 3:
        bits += 1
    hashes, values, seen = [0] * (1 << bits), [0] * (1 << bits), set()
    for word in sorted(codes):
        value = fnv(word)
        if (value >> 32) == 0 or value >> 32 in seen:
            print(f"two words share the hash of {word!r}; it is left out", file=sys.stderr)
            continue
        seen.add(value >> 32)
        slot = value & ((1 << bits) - 1)
        while hashes[slot]:
            slot = (slot + 1) & ((1 << bits) - 1)
        hashes[slot], values[slot] = value >> 32, codes[word]
    return struct.pack("<I", bits) + struct.pack(f"<{1 << bits}I", *hashes) + struct.pack(f"<{1 << bits}H", *values)


def make(scratch):
    files, google = fetch(scratch)
    forms, names = parts_of_speech(files)
    kinds = {}
    for line in (FILES / "classes.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, words = line.split("\t")
            for word in words.split():
                kinds.setdefault(word, kind)
    codes = {}
    for word in forms.keys() | kinds.keys():
        kind = kinds.get(word, "open")
        if kind == "open" and word in names:
            kind = "demonym" if "adj" in names[word] else "name"
        frequency = google.get(word, 0) / CORPUS * 1e9
        commonness = max(0, min(63, round(8 * math.log10(frequency)))) if frequency else 0
        shares = forms[word]
        if kind in ("open", "name", "demonym") and frequency < RAREST and sum(shares.values()) < 1:
            continue
        codes[word] = code(shares, kind, commonness)
    return codes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scratch", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = arguments.scratch or pathlib.Path(folder)
        scratch.mkdir(parents=True, exist_ok=True)
        codes = make(scratch)
    data = table(codes)
    (FILES / "lexicon.bin").write_bytes(data)
    print(f"{len(codes)} words, {len(data)} bytes")


if __name__ == "__main__":
    main()
