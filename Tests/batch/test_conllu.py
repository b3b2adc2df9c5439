"""`--format conllu` and the tokens of JSON output, as programs that read them demand."""

import json

import pytest

import conllu
from runs import ARTICLES, objects, record

HOSTILE = [["a\tb", "c\nd", "e\r\nf", "g\x00h"], ["a\u2028b", "x\u0085y", "_", "#", "=", "|", "New York"], ["\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "1-2", "\x1b[31m"]]


def sentences(run):
    assert (run.returncode, run.stderr) == (0, b"")
    return conllu.read(run.stdout.decode("utf-8", "strict"))


def given(tokens, **fields):
    return (json.dumps({**fields, "tokens": tokens}) + "\n").encode()


def test_every_sample_is_valid(analyze):
    found = sentences(analyze(*ARTICLES, "--format", "conllu"))
    assert len(found) > 300
    assert all(word[3] != "_" and word[7] != "_" for comments, words in found for word in words)


def test_offsets_are_those_of_the_text(analyze):
    text = "He didn’t go. Wait \U0001f600!"
    for _, words in sentences(analyze("-", "--format", "conllu", input=record(text, id="a/b c"))):
        for word in words:
            places = dict(item.split("=") for item in word[9].split("|"))
            assert text[int(places["start_char"]):int(places["end_char"])] == word[1]


def test_given_tokens_come_out_as_they_came(analyze):
    tokens = [["The", "mayor", "did", "n't", "visit", "New York", "."], ["can", "not", "gon", "na", "U.S.", "don't", "well-known"]]
    found = sentences(analyze("-", "--input-format", "jsonl", "--format", "conllu", input=given(tokens, id="x")))
    assert [[word[1] for word in words] for _, words in found] == tokens


def test_what_would_break_a_line_is_replaced(analyze):
    found = sentences(analyze("-", "--input-format", "jsonl", "--format", "conllu", input=given(HOSTILE, id="a\nb\t/c")))
    assert [len(words) for _, words in found] == [len(sentence) for sentence in HOSTILE]
    assert found[0][1][0][1] == "a\ufffdb"
    assert found[1][1][2][1] == "_"


def test_other_languages_have_no_tags(analyze):
    (_, words), = sentences(analyze("-", "--format", "conllu", input=record("Die Fähre war spät.", language="de")))
    assert all(word[2:8] == ["_"] * 6 for word in words)


def test_a_very_long_sentence_is_one_tree(analyze):
    words = ["the", "mayor", "saw", "and", "heard", ",", "or", "so", "it", "seemed"] * 2000
    (_, found), = sentences(analyze("-", "--input-format", "jsonl", "--format", "conllu", input=given([words], id="long")))
    assert len(found) == 20_000


def test_json_has_the_same_analysis(analyze):
    line = record("The mayor didn’t resign. Her ferries were late.", id="x")
    article, = objects(analyze("-", "--only", "statistics", "--with", "syntax,sentences", input=line))
    rows = [word for _, words in sentences(analyze("-", "--format", "conllu", input=line)) for word in words]
    assert [token[2] for token in article["tokens"]] == [row[4] for row in rows]
    assert [token[3:6] for token in article["tokens"]] == [[row[2], row[3], None if row[5] == "_" else row[5]] for row in rows]
    assert [token[7] for token in article["tokens"]] == [row[7] for row in rows]
    first = 0
    for start, end in article["sentences"]:
        inside = [at for at, token in enumerate(article["tokens"]) if start <= token[0] < end]
        for at in inside:
            head = article["tokens"][at][6]
            assert rows[at][6] == ("0" if head is None else str(head - first + 1))
        first += len(inside)


@pytest.mark.parametrize("with_", ["tokens", "syntax"])
def test_tokens_of_another_language_have_null(analyze, with_):
    article, = objects(analyze("-", "--with", with_, input=record("Die Fähre war spät.", language="de")))
    assert all(value is None for token in article["tokens"] for value in token[2:])
