#!/usr/bin/env python3
"""Makes Plugins/Entities/Data/files/values.bin, the words of numbers, amounts and dates of the analyzer `entities`.

Needs Debian's packages iso-codes (ISO 4217: the names of currencies), wamerican and wbritish-small (codes that are words are left out). The same inputs give the same bytes. A key is a word or several, folded,
without full stops; its value has the kind in the lowest byte (ValueWord.swift) and the payload above it: a number, a currency's three letters, or
for units where their symbol begins among the strings. The layout is that of HashTable.swift.
"""
import json, pathlib, struct, sys

from build import DICTIONARIES, FILES, fold, plain, rows, table

ISO = pathlib.Path("/usr/share/iso-codes/json/iso_4217.json")
# In the order of ValueWord.swift.
KINDS = ("month weekday cardinal scale group ordinal fraction period season daypart day which hedge percent sign money moneycode unit power "
         "speech joiner preposition article function familyfirst holiday unitshort moneycapitals ordinalscale vulgar point age").split()
# Codes that are words too are read in capitals only; these in small letters as well.
SMALL_CODES = set("usd gbp eur jpy cny rub uah inr krw chf sek nok dkk pln huf mxn zar thb aud cad nzd hkd sgd brl aed rmb".split())


def payload(text):
    """A number, or the letters of a currency's code."""
    return int(text) if text.isdigit() else sum(ord(c) << (8 * i) for i, c in enumerate(text))


def plural(word):
    return word + ("es" if word.endswith(("ch", "s", "x")) else "s")


class Values:
    def __init__(self):
        self.entries, self.strings, self.places = {}, bytearray(), {}

    def add(self, words, kind, value):
        """The first meaning of a word holds."""
        for form in (words, plain(words)):
            self.entries.setdefault(fold(form).encode(), KINDS.index(kind) | value << 8)

    def symbol(self, text):
        if text not in self.places:
            self.places[text] = len(self.strings)
            self.strings += struct.pack("<B", len(text.encode())) + text.encode()
        return self.places[text]

    def forms(self, words):
        for form in filter(None, words.split(",")):
            one, _, more = form.partition("/")
            yield one
            yield more or plural(one)

    def units(self):
        for symbol, _, words, short in rows("units"):
            at = self.symbol(symbol)
            for form in self.forms(words):
                self.add(form, "unit", at)
            for form in filter(None, short.split(",")):
                self.add(form, "unitshort", at)

    def currencies(self):
        for code, words, signs in rows("currencies"):
            for form in self.forms(words):
                self.add(form, "money", payload(code))
            for sign in filter(None, signs.split(",")):
                self.add(sign, "money" if sign.isalpha() and sign.islower() and len(sign) > 2 else "sign", payload(code))
        words = {word for path in DICTIONARIES for word in pathlib.Path(path).read_text(encoding="utf-8").split()}
        for currency in json.loads(ISO.read_text())["4217"]:
            code, name = currency["alpha_3"], currency["name"].split("(")[0].strip()
            if code.lower() in words:  # “TOP 10 CITIES”
                continue
            self.add(code, "moneycode" if code.lower() in SMALL_CODES else "moneycapitals", payload(code))
            if " " in name and "Unit" not in name and "Bond" not in name:
                for form in self.forms(name.lower()):
                    self.add(form, "money", payload(code))
        self.add("rmb", "moneycode", payload("CNY"))


def main():
    v = Values()
    v.add("rmb", "moneycode", payload("CNY"))
    # A word that has two lines means what the later one says.
    for word, kind, number in {row[0]: row for row in rows("value-words")}.values():
        v.add(word, kind, payload(number))
    for word, kind, number in rows("numerals"):
        v.add(word, kind, payload(number))
    v.units()
    v.currencies()
    head = 4 + 5 * 4 + 4
    bits, *parts = table(v.entries)
    offsets, body = [], bytearray()
    for part in parts:
        offsets.append(head + len(body))
        body += part + b"\0" * (-len(part) % 4)
    out = struct.pack("<I", 1) + struct.pack("<5I", bits, len(parts[1]) // 12, *offsets) + struct.pack("<I", head + len(body)) + body + v.strings
    (FILES / "values.bin").write_bytes(out)
    print(f"{len(v.entries)} words: {len(out)} bytes")


if __name__ == "__main__":
    sys.exit(main())
