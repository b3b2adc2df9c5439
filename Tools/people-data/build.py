"""Makes Plugins/People/Data/files/nouns.tsv: English nouns for persons, with their plurals and what the rules want to know of them.

    python3 build.py FOLDER

FOLDER holds data.noun, index.noun, index.adj, index.verb, cntlist.rev and noun.exc of WordNet 3.0 (Debian's package wordnet-base 1:3.0-37, /usr/share/wordnet).
A noun is taken where its first meaning is that of a person (lexicographer file 18), WordNet's tagged texts have it so more often than not, and it is a word of Debian's american-english-small
(/usr/share/dict, SCOWL); listed.tsv, written by hand, adds those that the count of meanings misses, takes out those that the news uses
otherwise, and gives the traits. The result: singular, plural, traits; sorted, the same for the same inputs.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2] / "Plugins/People/Data/files"
PERSON = 18


def listed():
    traits = {}
    for line in (ROOT / "listed.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, words = line.split("\t")
            traits.setdefault(name, []).extend(words.split())
    return traits


def counts(folder):
    """How often each word was met as a person in WordNet's tagged texts, and how often as something else."""
    found = {}
    for line in (folder / "cntlist.rev").read_text(encoding="ascii").splitlines():
        key, _, count = line.split()
        word, sense = key.split("%")
        person = sense.startswith(f"1:{PERSON:02}:")
        pair = found.setdefault(word, [0, 0])
        pair[0 if person else 1] += int(count)
    return found


def first_meanings(folder):
    """Nouns of one word whose first meaning is a kind of person (no single person), and that meaning's share among all of the noun's."""
    files = {}
    for line in (folder / "data.noun").read_text(encoding="ascii").splitlines():
        if not line.startswith(" "):
            offset, file = line.split(" ", 2)[:2]
            files[offset] = -1 if " @i " in line else int(file)
    for line in (folder / "index.noun").read_text(encoding="ascii").splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        word, pointers = parts[0], int(parts[3])
        offsets = parts[6 + pointers:]
        if "_" not in word and files.get(offsets[0]) == PERSON:
            yield word, sum(files.get(offset) == PERSON for offset in offsets) / len(offsets)


def plural(word, irregular):
    if word in irregular:
        return irregular[word]
    if "-in-law" in word:
        return word.replace("-in-law", "s-in-law")
    if word == "passer-by":
        return "passers-by"
    if word.endswith("man") and not word.endswith(("human", "german", "roman", "shaman")):
        return word[:-3] + "men"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    return word + "s"


def main(folder):
    traits = listed()
    known = {word.lower() for word in pathlib.Path("/usr/share/dict/american-english-small").read_text(encoding="utf-8").split()}
    names = {word.lower() for word in pathlib.Path("/usr/share/dict/american-english-small").read_text(encoding="utf-8").split()
             if word[:1].isupper()}
    irregular = {}
    for line in (folder / "noun.exc").read_text(encoding="ascii").splitlines():
        form, base = line.split()[:2]
        irregular.setdefault(base, form)
    irregular.update(child="children", kid="kids", man="men", woman="women", person="people", wife="wives", housewife="housewives",
                     midwife="midwives", chef="chefs", chief="chiefs", alumnus="alumni", alumna="alumnae", attorney="attorneys")
    other = set()
    for part in ("adj", "verb"):
        other |= {line.split(" ", 1)[0] for line in (folder / f"index.{part}").read_text(encoding="ascii").splitlines()}
    met = counts(folder)

    def is_person(word):
        person, rest = met.get(word, (0, 0))
        return person > rest or person == rest and word not in other

    nouns = {word for word, share in first_meanings(folder)
             if word in known and word not in names and share >= 0.34 and len(word) > 2 and is_person(word)}
    nouns -= set(traits["not"])
    for name in ("kin", "he", "she", "people", "more"):
        nouns |= set(traits[name])
    nouns -= {"men", "women", "businessmen", "mister", "sir", "ma'am"} | set(traits["many"]) - {"youth"}
    marks = [(name, set(traits[name])) for name in ("kin", "he", "she", "people")]
    lines = []
    for word in sorted(nouns):
        own = ",".join(name for name, words in marks if word in words)
        lines.append(f"{word}\t{plural(word, irregular)}\t{own}")
    for word in sorted(set(traits["many"]) - {"youth", "children", "men", "women", "people"}):
        lines.append(f"\t{word}\t")
    (ROOT / "nouns.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "nouns")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
