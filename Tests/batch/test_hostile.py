"""Texts of shapes and sizes that would take hours if any part of the work grew faster than the text; `PATIENCE` ends a run that does not end."""

import json

import pytest

from runs import objects, record

NAMES = [f"{first} {last}" for first in ("Anna", "Carl", "Vera", "Tom", "Maria") for last in ("Berg", "Lund", "Holm", "Dahl", "Vik")]

HUGE = {
    "one sentence": "Reporters say that " + "and ".join(f"{NAMES[i % 25]} met the old mayor of Paris " for i in range(25_000)) + ".",
    "nested clauses": "Anna Berg said " + "that the man who knew " * 30_000 + "left.",
    "pronouns": "Anna Berg left. " + "She told him that he was late. " * 20_000,
    "persons": " ".join(f"{NAMES[i % 25].replace(' ', f' {chr(65 + i % 26)}. ')}{'abcdefghij'[i // 26 % 10]}son spoke." for i in range(40_000)),
    "one name": "Anna Berg. " * 60_000,
    "surnames": "Anna Berg met Carl Berg. " + "Berg spoke. Mr. Berg sang. " * 20_000,
    "numbers": "It cost $3.5 million on Monday, 12 May 2021, or 4 percent. " * 10_000,
    "one number": "1," * 300_000,
    "number words": "two hundred and " * 40_000,
    "capitals": "THE MAYOR OF PARIS " * 40_000,
    "title case": "The Old Mayor Of New Paris " * 30_000,
    "lower case": "anna berg told reuters in paris " * 25_000,
    "quotations": "“I am late,” she told Anna Berg. " * 20_000,
    "open quotation": "Anna Berg said: “" + "I am late and he knows. " * 30_000,
    "commas": "Berg, " * 120_000,
    "of": "the mayor of " * 60_000,
    "possessives": "Berg's " * 100_000,
    "initials": "A. " * 200_000,
    "hyphens": "Berg-" * 150_000,
    "no blank": "a" * 1_000_000,
    "no blank, capitals": "A" * 1_000_000,
    "no blank, signs": "’" * 300_000,
    "no blank, emoji": "🙂" * 250_000,
    "no blank, combining": "A" + "\u0301" * 500_000,
    "no blank, Chinese": "习近平在北京" * 50_000,
    "no blank, dots": "A." * 400_000,
}


@pytest.mark.parametrize("shape", HUGE)
def test_a_huge_text_of_any_shape_is_read_to_its_end(analyze, shape):
    text = HUGE[shape]
    run = analyze("-", "--input-format", "jsonl", input=record(text, language="en"))
    assert (run.returncode, run.stderr) == (0, b"")
    article, = objects(run)
    assert all(0 <= mention["start"] < mention["end"] <= len(text) for entity in article["entities"] for mention in entity["mentions"])
    assert all(mention["text"] == text[mention["start"]:mention["end"]] for entity in article["entities"] for mention in entity["mentions"])
    assert all(0 <= mention["start"] < mention["end"] <= len(text) for person in article["people"] for mention in person["mentions"])


@pytest.mark.parametrize("shape", HUGE)
def test_a_huge_text_of_any_shape_has_a_tree_for_each_sentence(analyze, shape):
    run = analyze("-", "--input-format", "jsonl", "--format", "conllu", input=record(HUGE[shape], language="en"))
    assert (run.returncode, run.stderr) == (0, b"")
    roots = tokens = sentences = 0
    for line in run.stdout.decode().split("\n"):
        columns = line.split("\t")
        if len(columns) == 10:
            tokens += 1
            roots += columns[6] == "0"
            assert "_" not in (columns[2], columns[3], columns[4]) or columns[1] == "_"
        sentences += line.startswith("# sent_id")
    assert roots == sentences > 0 and tokens > 0


def test_pronouns_of_a_huge_article_are_those_of_its_one_person(analyze):
    run = analyze("-", "--input-format", "jsonl", "--only", "people", input=record("Anna Berg left. " + "She said she was late. " * 20_000, language="en"))
    article, = objects(run)
    most = max(article["people"], key=lambda person: len(person["mentions"]))
    assert most["name"] == "Anna Berg" and len(most["mentions"]) > 39_000


def test_many_articles_of_one_line_are_each_by_itself(analyze):
    lines = "".join(json.dumps({"id": str(number), "text": "Anna Berg left. She was late.", "language": "en"}) + "\n" for number in range(2_000))
    run = analyze("-", "--input-format", "jsonl", "--only", "people", input=lines.encode())
    assert run.returncode == 0
    found = objects(run)
    assert len(found) == 2_000 and all(article["people"] == found[0]["people"] for article in found)
