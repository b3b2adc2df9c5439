#!/usr/bin/env python3
"""How the time of a listing grows with the length of texts that are hard to read: nanoseconds a byte at 10 kB, 100 kB, 1 MB and 10 MB.

usage: growth.py PROGRAM [--layer quotes] [--most BYTES] [KIND…]

Each run reads at least 1 MB, so that the small sizes are many articles and the start counts little; what a run over an empty article takes is
taken off. Processor time of one core, the best of three runs below 10 MB. The last column is the slowest size against the fastest; 1 is returned
where that is above 2 for any kind.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
RUN = 1_000_000
WORST = 2.0

FIRST = ("Anna", "Carl", "Vera", "Tom", "Maria", "Odo", "Runa", "Ivor", "Pia", "Hamo")
LAST = ("Berg", "Lund", "Holm", "Dahl", "Vik", "Kray", "Islay", "Marrow", "Lorne", "Prior")


def name(number):
    """One of 2,600."""
    return f"{FIRST[number % 10]} {chr(65 + number // 10 % 26)}. {LAST[number // 260 % 10]}"


def repeated(piece):
    return lambda size: piece * (size // len(piece.encode()) + 1)


def numbered(piece):
    """`piece` makes the text of a number."""
    def text(size):
        pieces, length, number = [], 0, 0
        while length < size:
            pieces.append(piece(number))
            length += len(pieces[-1].encode())
            number += 1
        return "".join(pieces)
    return text


def paragraphs(piece):
    """No two alike, for what comes again and again is set aside as the frame of a web page; `#` in the piece is where they differ."""
    return numbered(lambda at: piece.replace("#", str(at)))


def opened(head, piece):
    return lambda size: head + repeated(piece)(size)


def nested(depth):
    marks = [("“", "”"), ("‘", "’")]
    text = "Anna Berg said: " + "".join(f"{marks[at % 2][0]}he said " for at in range(depth)) + "go"
    text += "".join(marks[at % 2][1] for at in reversed(range(depth))) + ". "
    return repeated(text)


KINDS = {
    "prose": paragraphs("The ferry left the harbor at six with # people and a dog. It came back at noon.\n\n"),
    "quotations, paragraphs": paragraphs("“I am late,” he said. “So is boat #.”\n\n"),
    "quotations, one paragraph": repeated("“I am late,” he said. “So is the boat.” "),
    "quotations, straight": repeated('"I am late," he said. "So is the boat." '),
    "quotations, single": repeated("‘I am late,’ he said. ‘So’s the boat.’ "),
    "quotations, straight single": repeated("'I am late,' he said. 'So is the boat.' "),
    "quotations, two apostrophes": repeated("''I am late,'' he said. ''So is the boat.'' "),
    "quotations, guillemets": repeated("«I am late», he said. «So is the boat.» "),
    "quotations, all styles": repeated("“Late,” he said. ‘Late,’ she said. \"Late,\" he said. ''Late,'' she said. «Late», he said. „Late“, she said. "),
    "quotations, no cue": repeated("“I am late.” “So is the boat.” "),
    "quotations, no cue, paragraphs": paragraphs("“I am # days late.”\n\n“So is boat #.”\n\n"),
    "quotations, many speakers": numbered(lambda at: f"“I am {at} days late,” said {name(at * 7)}. “So is the boat,” he told {name(at * 13 + 5)}.\n\n"),
    "one open quotation": opened("Anna Berg said: “", "It is old and nobody says so. "),
    "one open quotation, straight": opened('Anna Berg said: "', "It is old and nobody says so. "),
    "one open quotation, single": opened("Anna Berg said: ‘", "It is old and nobody’s boat. "),
    "opened anew in each paragraph": paragraphs("“It is # years old and nobody says so.\n\n"),
    "closed, never opened": paragraphs("It is # years old and nobody says so,” Anna Berg said.\n\n"),
    "opened, no sentence ends": opened("Anna Berg said: “", "it is old and nobody says so and "),
    "nested 10 deep": nested(10),
    "nested 1,000 deep": nested(1_000),
    "Q and A": paragraphs("Q: Were you # days late?\n\nA: I was, and so was boat #.\n\n"),
    "names and colons": paragraphs("ANNA BERG: Were you # days late?\n\nCARL LUND: I was, and so was boat #.\n\n"),
    "colons in prose": repeated("Anna Berg: I am late. Carl Lund: So is the boat. "),
    "apostrophes": repeated("the dogs' bowls and the sailors' wives' '90s rock 'n' roll "),
    "only apostrophes": repeated("'"),
    "only curly apostrophes": repeated("’"),
    "only straight marks": repeated('"'),
    "only straight marks, blanks": repeated('" '),
    "only opening marks": repeated("“"),
    "only closing marks": repeated("”"),
    "only pairs": repeated("“”"),
    "only pairs with a letter": repeated("“a” "),
    "only guillemets": repeated("«»"),
    "marks, crossed": repeated("“ ‘ ” ’ « ” \" ' » "),
    "inches and feet": repeated("The door is 6'2\" high and the arch 11'4\" wide. "),
    "code": repeated("print(\"hello\"); x = 'a'; y = f('b', \"c\") # it's said: \"no\"\n"),
    "said": repeated("said "),
    "said, commas": repeated("said, "),
    "he said": repeated("he said "),
    "he said that, one sentence": repeated("he said that she said that "),
    "said X, one sentence": repeated("“I am late,” he said, and "),
    "according to": repeated("according to "),
    "according to somebody": repeated("The boat was late, according to Anna Berg, who was there. "),
    "told": repeated("Anna Berg told Carl Lund that he was late. "),
    "who said": repeated("Anna Berg, who said that Carl Lund, "),
    "appositions": opened("“I am late,” said Anna Berg", ", the captain of the boat"),
    "the source is never-ending": opened("“I am late,” said ", "the captain of "),
    "colons": repeated(": "),
    "dashes": repeated("— "),
}


def article(text):
    return json.dumps({"text": text, "language": "en"}, ensure_ascii=False) + "\n"


def seconds(program, layer, path, rounds):
    best = None
    for _ in range(rounds):
        process = subprocess.Popen([program, "analyze", "--jobs", "1", "--only", layer, path], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{program} ended with {process.returncode}")
        used = usage.ru_utime + usage.ru_stime
        best = used if best is None else min(best, used)
    return best


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("program")
    parser.add_argument("--layer", default="quotes")
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("kinds", nargs="*")
    options = parser.parse_args()
    unknown = [kind for kind in options.kinds if kind not in KINDS]
    if unknown:
        sys.exit(f"no such kind: {', '.join(unknown)}")
    sizes = [size for size in SIZES if size <= options.most]
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "growth.jsonl")

        def measured(text, copies, rounds):
            line = article(text)
            with open(path, "w", encoding="utf-8") as file:
                for _ in range(copies):
                    file.write(line)
            return seconds(options.program, options.layer, path, rounds)

        start = measured("It rained.", 1, 5)
        print(f"{'ns a byte, ' + options.layer:32}" + "".join(f"{f'{size // 1000:,} kB':>11}" for size in sizes) + f"{'ratio':>8}")
        for kind in options.kinds or KINDS:
            times = []
            for size in sizes:
                text = KINDS[kind](size)
                copies = max(1, RUN // size)
                used = max(0, measured(text, copies, 1 if size > RUN else 3) - start)
                times.append(1e9 * used / (copies * len(text.encode())))
            ratio = max(times) / max(min(times), 1e-9)
            worst = max(worst, ratio)
            print(f"{kind:32}" + "".join(f"{time:11.0f}" for time in times) + f"{ratio:8.2f}{'  !' if ratio > WORST else ''}", flush=True)
    return 1 if worst > WORST else 0


if __name__ == "__main__":
    sys.exit(main())
