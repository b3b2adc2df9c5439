"""Every listing verb is a command of the program, with the options that it has in the shell."""

import json
import re

import pytest

from test_bad_input import STORY, Folder, one_line


@pytest.fixture
def folder(lede_folder):
    return Folder(*lede_folder)


def listings(folder):
    """The listing verbs with their usage: those whose help has the options of listings."""
    overview = folder.lede("help", check=0).stdout
    verbs = re.findall(r"^  ([a-z]+) ", overview, re.MULTILINE)
    for verb in verbs:
        text = folder.lede("help", verb, check=0).stdout
        if "--where CONDITION" in text and verb not in ("let", "expect"):
            yield verb, text.splitlines()[0]


def test_every_listing_is_a_plain_command(folder):
    found = dict(listings(folder))
    assert {"stats", "words", "kwic", "collocates", "keywords", "dispersion", "ngrams", "sentiment", "keyphrases", "quotes", "entities",
            "articles", "outline", "notes", "edits", "meta"} <= set(found)
    folder.write("other.txt", "The harbor board met on Tuesday.\n")
    for verb, usage in found.items():
        words = ["the"] if re.match(rf"{verb} [A-Z]+(…|$| )", usage) else []
        options = ["--against", "other.txt"] if verb == "keywords" else []
        done = folder.lede(verb, *words, "story.txt", "--as", "json", *options)
        assert done.returncode == 0, (verb, done.stderr)
        assert isinstance(json.loads(done.stdout), list), verb
        shell = folder.script("open story.txt", " ".join([verb, *words, "--as", "json", *options]), check=0).stdout
        assert shell.endswith(done.stdout), verb
        assert folder.lede(verb, check=2).stderr.count("\n") == 1, verb
        assert folder.lede(verb, *words, "nosuch.txt", check=1).stderr == "lede: nosuch.txt: no such file or folder\n", verb


def test_what_is_looked_for_comes_before_the_files(folder):
    folder.write("ferry", "Nothing in it.\n")
    folder.write("--odd.txt", "A ferry sank.\n")
    assert "midnight" in folder.lede("kwic", "ferry", "story.txt", check=0).stdout
    assert "midnight" in folder.lede("kwic", "ferry", "--", "story.txt", check=0).stdout
    assert "sank" in folder.lede("kwic", "ferry", "--", "--odd.txt", check=0).stdout
    assert "sank" in folder.lede("kwic", "--as", "csv", "--", "ferry", "--odd.txt", check=0).stdout
    one_line(folder.lede("kwic", check=2), "name PATTERN and the files")
    one_line(folder.lede("kwic", "ferry", check=2), "name the files to read, or - for standard input")
    one_line(folder.lede("kwic", "late", "ferries", "story.txt", check=1), "ferries: no such file")
    assert "midnight" in folder.lede("kwic", "ferry", "-", text=STORY, check=0).stdout


def test_what_is_optional_or_repeats_ends_where_the_files_begin(folder):
    folder.write("late", "Late again, and late.\n")

    def found(*words):
        return json.loads(folder.lede(words[0], "--as", "json", *words[1:], check=0).stdout)

    assert {len(row["ngram"].split()) for row in found("ngrams", "story.txt")} == {2}
    assert {len(row["ngram"].split()) for row in found("ngrams", "3", "story.txt")} == {3}
    assert [row["word"] for row in found("dispersion", "ferry", "inn", "story.txt")] == ["ferry", "inn"]
    assert [row["word"] for row in found("dispersion", "late", "late")] == ["late"], "the second one is a file"
    assert [row["word"] for row in found("dispersion", "ferry", "late", "--", "story.txt", "late")] == ["ferry", "late"]
    one_line(folder.lede("dispersion", "ferry", "inn", "nosuch.txt", check=1), "nosuch.txt: no such file")
    one_line(folder.lede("dispersion", "ferry", "inn", check=2), "name the files")


def test_a_saved_session_is_a_file_too(folder):
    folder.script("open story.txt", 'note 1 "Who says?"', "fix q1 speaker=Olwen", "save work.json", check=0)
    assert [row["text"] for row in json.loads(folder.lede("notes", "work.json", "--as", "json", check=0).stdout)] == ["Who says?"]
    assert json.loads(folder.lede("edits", "work.json", "--as", "json", check=0).stdout)[0]["state"] == "applied"
    assert "Olwen" in folder.lede("quotes", "work.json", check=0).stdout
    one_line(folder.lede("notes", "work.json", "story.txt"), "work.json: is a saved session")
    folder.write("broken.json", '{"format": "lede-session", "version": 1}')
    one_line(folder.lede("notes", "broken.json", check=1), "broken.json", "articles")


def test_columns_are_named_in_any_case(folder):
    header = folder.lede("entities", "story.txt", "--columns", "NAME,Publisher,count", "--sort", "-COUNT", "--as", "csv", check=0).stdout
    assert header.splitlines()[0] == "name,publisher,count"
    for words in (["--where", "TYPE=person"], ["--TYPE", "person"], ["--Type=person"], ["--where", "Type~PERSON", "--by", "NAME", "--sort", "Name"]):
        found = folder.lede("entities", "story.txt", *words, "--as", "csv", check=0).stdout
        assert "Olwen Tarr" in found and "midnight" not in found, words
    assert folder.lede("quotes", "story.txt", "--columns", "Entities.Name", "--as", "csv", check=0).stdout.startswith("entities.name\n")
    one_line(folder.lede("entities", "story.txt", "--columns", "Nmae", check=2), "no column “Nmae”; did you mean name?")
    one_line(folder.lede("entities", "story.txt", "--Tipe", "person", check=2), "no option --Tipe; did you mean --type?")


def test_json_has_every_column_and_numbers_in_full(folder):
    def constant(word):
        raise AssertionError(word)

    row, = json.loads(folder.lede("stats", "story.txt", "--as", "json", check=0).stdout, parse_constant=constant)
    shown = folder.lede("stats", "story.txt", "--as", "csv", check=0).stdout.splitlines()[0].split(",")
    every = folder.lede("stats", "story.txt", "--as", "csv", "--columns", "all", check=0).stdout.splitlines()
    assert set(shown) < set(row) and list(row) == every[0].split(",")
    assert [("" if value is None else str(value)) for value in row.values()] == every[1].split(",")
    assert all(value is None or type(value) in (int, float) for value in row.values())
    assert any(value is None for value in row.values()), "what is undefined for so short a text"
    line, = folder.lede("stats", "story.txt", "--as", "jsonl", check=0).stdout.splitlines()
    assert json.loads(line) == row
    folder.script("open story.txt", "stats > out.json", "stats > out.csv", "stats --columns words > few.json", check=0)
    assert json.loads((folder.path / "out.json").read_text()) == [row]
    assert (folder.path / "out.csv").read_text().splitlines()[0].split(",") == shown
    assert json.loads((folder.path / "few.json").read_text()) == [{"words": row["words"]}]
    people = json.loads(folder.lede("entities", "story.txt", "--where", "publisher=", "--as", "json", check=0).stdout)
    assert "publisher" not in people[0] and "mentions" in people[0]


def test_options_of_the_program_work_with_every_verb(folder):
    folder.write("records", '{"text": "A ferry sank."}\n')
    assert "sank" in folder.lede("kwic", "ferry", "records", "--input-format", "jsonl", check=0).stdout
    one_line(folder.lede("kwic", "ferry", "records", "--input-format", "jsonx", check=1), "unknown input format “jsonx”")
    one_line(folder.lede("quotes", "story.txt", "--set", check=2), "--set needs a value: --set ANALYZER.OPTION=VALUE")
    one_line(folder.lede("quotes", "story.txt", "--inputformat", "text", check=2), "did you mean --input-format?")
