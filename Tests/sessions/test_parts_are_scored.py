"""What is narrowed to a part of the text is scored by the words of that part alone, however the part is named."""

import json

import pytest

from test_bad_input import Folder

STORY = """Awful vote

“This is a good plan,” Ida Holm said, though everybody hated the terrible rain. “We win.”

“It is a bad plan,” Karl Lund said.
"""


@pytest.fixture
def folder(lede_folder):
    folder = Folder(*lede_folder)
    folder.write("vote.txt", STORY)
    return folder


def words(folder, *options):
    rows = json.loads(folder.lede("sentiment", "vote.txt", *options, "--as", "json", check=0).stdout)
    return sum(row.get("words", row.get("sum_words", 0)) for row in rows)


@pytest.mark.parametrize("part, count", [("quotes", 12), ("narration", 12), ("headings", 2)])
def test_all_forms_of_a_part_score_the_same_words(folder, part, count):
    forms = [["--in", part], ["--in", part, "--by", "all"], ["--where", f"part={part}"], ["--where", f"part={part}", "--by", "all"]]
    assert [words(folder, *form) for form in forms] == [count] * 4


def test_a_speaker_is_scored_by_their_words_with_and_without_by(folder):
    assert words(folder, "--speaker", "holm") == words(folder, "--speaker", "holm", "--by", "speaker") == 7
    rows = json.loads(folder.lede("sentiment", "vote.txt", "--speaker", "holm", "--as", "json", check=0).stdout)
    assert "terrible" not in json.dumps([row["because"] for row in rows])
    assert {row["id"] for row in rows} == {None}


def test_explain_shows_what_why_prints(folder):
    rows = json.loads(folder.lede("sentiment", "vote.txt", "--explain", "--as", "json", check=0).stdout)
    script = folder.script("open vote.txt", f"why {rows[0]['id']}", check=0).stdout
    assert rows[0]["why"] and f"{rows[0]['id']}  {rows[0]['why']}" in script
    shown = folder.lede("quotes", "vote.txt", "--explain", "--columns", "speaker", "--as", "csv", check=0).stdout
    assert shown.startswith("speaker,why\n") and "Ida Holm" in shown


def test_blocks_come_in_the_order_of_the_text(folder):
    folder.write("long.txt", "Title\n\n" + "".join(f"Paragraph number {n} is good.\n\n" for n in range(12)))
    for verb in ("sentiment", "stats"):
        rows = json.loads(folder.lede(verb, "long.txt", "--by", "block", "--as", "json", check=0).stdout)
        assert [row["block"] for row in rows] == [f"1.{n}" for n in range(1, 14)]
    rows = json.loads(folder.lede("sentiment", "long.txt", "--sort", "-block", "--columns", "block", "--as", "json", check=0).stdout)
    assert [row["block"] for row in rows] == [f"1.{n}" for n in range(13, 0, -1)]
