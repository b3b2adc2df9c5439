"""Makes Plugins/Sources/Data/files/nouns.tsv: nouns for persons with their plurals and the role of a source that is called so.

    python3 build.py

The nouns are those of the People analyzer (Plugins/People/Data/files/nouns.tsv, from WordNet) and those of roles.tsv, written by hand, which gives the
roles: `noun` whatever stands beside it, `of` that of whom they belong to, else the one named. A noun without either has no role. Sorted, the
same for the same inputs.
"""

import pathlib
import re

PLUGINS = pathlib.Path(__file__).resolve().parents[2] / "Plugins"
FILES = PLUGINS / "Sources/Data/files"


def plural(word):
    if word.endswith("man"):
        return word[:-3] + "men"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    return word + "s"


def main():
    plurals, roles = {}, {}
    for line in (PLUGINS / "People/Data/files/nouns.tsv").read_text(encoding="utf-8").splitlines():
        singular, many, _ = line.split("\t")
        plurals[singular.lower() or many] = many
    for line in (FILES / "roles.tsv").read_text(encoding="utf-8").splitlines():
        kind, role, words = (line.split("\t") + ["", ""])[:3]
        if kind in ("noun", "of"):
            for word in words.lower().split():
                roles.setdefault(word, (role, kind))
    lines = []
    for word in sorted(set(plurals) | set(roles)):
        role, kind = roles.get(word, ("-", "noun"))
        lines.append(f"{word}\t{plurals.get(word) or plural(word)}\t{role}\t{kind if kind == 'of' else ''}")
    (FILES / "nouns.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "nouns")


if __name__ == "__main__":
    main()
