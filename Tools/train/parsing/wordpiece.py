"""Cuts words into the pieces of the teacher's vocabulary (WordPiece, lower case, without accents)."""

import json
import unicodedata

UNKNOWN, START, END = 100, 101, 102
LONGEST_WORD = 60


class WordPieces:
    def __init__(self, path):
        self.numbers = json.loads(path.read_text(encoding="utf8"))["model"]["vocab"]
        self.known = {}

    @staticmethod
    def runs(word):
        """The word at its punctuation and ideographs, which stand alone."""
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        result, run = [], ""
        for sign in plain:
            point, kind = ord(sign), unicodedata.category(sign)
            ascii_mark = 33 <= point <= 47 or 58 <= point <= 64 or 91 <= point <= 96 or 123 <= point <= 126
            alone = ascii_mark or kind.startswith("P") or 0x4E00 <= point <= 0x9FFF
            if alone or sign.isspace() or kind in ("Cc", "Cf"):
                if run:
                    result.append(run)
                    run = ""
                if alone:
                    result.append(sign)
            else:
                run += sign
        return result + [run] if run else result

    def pieces(self, run):
        if len(run) > LONGEST_WORD:
            return [UNKNOWN]
        result, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start and (run[start:end] if start == 0 else "##" + run[start:end]) not in self.numbers:
                end -= 1
            if end == start:
                return [UNKNOWN]
            result.append(self.numbers[run[start:end] if start == 0 else "##" + run[start:end]])
            start = end
        return result

    def of(self, word):
        """At most ten pieces of a word, at least one."""
        if word not in self.known:
            self.known[word] = [piece for run in self.runs(word)[:12] for piece in self.pieces(run)][:10] or [UNKNOWN]
        return self.known[word]
