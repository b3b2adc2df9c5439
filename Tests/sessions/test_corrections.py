"""Corrections of quotations: kept through save, load, other options and other versions, and written as training material."""

import json

import pytest

from test_bad_input import Folder

SET = "Sessions/sets/council.jsonl"
FIXES = """open $1
use 1
fix q2 content="We have put this off" told_to=reporters
fix q3 speaker="Ilse Marden"
confirm q1
reject q4
mark 1.6 "letters had gone out late" --speaker "Orla Finch" --cue admitted --kind indirect
"""
SHOWN = "quotes --columns id,kind,speaker,told_to,cue,content > {}\n"


@pytest.fixture
def folder(lede_folder):
    return Folder(*lede_folder)


def run(folder, script, *arguments, check=0):
    (folder.path / "script.lede").write_text(script)
    return folder.lede("run", "script.lede", *arguments, check=check)


def shown(folder, name):
    return (folder.path / name).read_text()


def test_corrections_survive_save_load_and_a_new_version(folder):
    run(folder, FIXES + SHOWN.format("first.csv") + "save work.json\n", SET)
    run(folder, "load work.json\n" + SHOWN.format("second.csv"))
    assert shown(folder, "second.csv") == shown(folder, "first.csv")
    session = json.loads(shown(folder, "work.json"))
    for layer in session["layers"]:
        layer["version"] = "0.1"
    (folder.path / "older.json").write_text(json.dumps(session))
    run(folder, "load older.json\nanalyze\n" + SHOWN.format("third.csv"))
    assert shown(folder, "third.csv") == shown(folder, "first.csv")


def test_corrections_survive_other_options_and_other_text(folder):
    (folder.path / "set.jsonl").write_text((folder.path / SET).read_text())
    run(folder, FIXES + SHOWN.format("first.csv") + "save work.json --by-reference\n", "set.jsonl")
    run(folder, "load work.json\nset sentiment.mode=normalised\n" + SHOWN.format("second.csv"))
    assert shown(folder, "second.csv") == shown(folder, "first.csv")
    (folder.path / "set.jsonl").write_text((folder.path / SET).read_text().replace("\\n\\nThe weir", "\\n\\nIt rained all week.\\n\\nThe weir"))
    run(folder, "load work.json\nexpect 0 edits --state \"does not fit\"\n" + SHOWN.format("third.csv"))
    assert shown(folder, "third.csv") == shown(folder, "first.csv")


def test_undo_takes_back_one_correction_at_a_time(folder):
    script = f"open {SET}\nuse 1\n" + SHOWN.format("before.csv") + FIXES.split("\n", 2)[2] + "undo\n" * 5 + SHOWN.format("after.csv")
    run(folder, script)
    assert shown(folder, "before.csv") == shown(folder, "after.csv")


@pytest.mark.parametrize("command, message", [
    ('fix q2 content="nothing of the kind"', "does not stand in article 1"),
    ('fix q2 content="WE HAVE PUT"', "did you mean “We have put”?"),
    ('fix q2 cue=', None), ('fix q2 content="e"', "equally near"), ("fix q2 kind=shouted", "kind cannot be"),
    ("fix q2 entity=e1", "entity cannot be changed"), ("fix q2 told_to=a told_to=b", "given twice"),
    ('mark 1.3 "will close" --speaker A speaker=B', "given twice"), ('mark 1.4 "the"', "several layers"),
    ('mark 1.5 "the" --speaker A', "stand"), ('mark 1.4 "not here" --speaker A', "do not stand in 1.4"),
    ("confirm 1.4", "no mark of an analyzer"), ("confirm q99", "there is no q99"), ("export --gold x.jsonl", "no quotation was reviewed"),
    ("export --gold Sessions/sets/council.jsonl", "is open as article 1"),
])
def test_what_makes_no_sense_is_an_error_that_says_so(folder, command, message):
    done = run(folder, f"open {SET}\nuse 1\n{command}\n", check=1 if message else 0)
    assert message is None or message in done.stderr


def test_of_two_marks_at_one_place_the_right_one_is_corrected(folder):
    run(
        folder, f'open {SET}\nuse 3\nmark 3.5 "the new gates would arrive" --speaker "Ida Rust" --cue said\n'
        'mark 3.5 "the new gates would arrive" --speaker "Tom Vane" --source Officials\n'
        "fix q4 told_to=reporters\nreject q3\nsave work.json\n" + SHOWN.format("first.csv"))
    assert "Tom Vane,reporters" in shown(folder, "first.csv") and "Ida Rust" not in shown(folder, "first.csv")
    run(folder, "load work.json\n" + SHOWN.format("second.csv"))
    assert shown(folder, "second.csv") == shown(folder, "first.csv")


def test_gold_holds_what_was_reviewed_with_offsets_of_its_text(folder):
    run(folder, FIXES + "use all\nexport --gold gold.jsonl\n", SET)
    lines = shown(folder, "gold.jsonl").splitlines()
    assert len(lines) == 1, "articles that nobody reviewed are no gold"
    gold = json.loads(lines[0])
    assert (gold["id"], gold["publisher"], gold["date"], gold["author"]) == ("c1", "The Tarn Echo", "2025-03-04", "Orla Finch")
    words = lambda spans: [gold["text"][start:end] for start, end in spans or []]
    found = {item["id"]: item for item in gold["attributions"]}
    assert {key: item["status"] for key, item in found.items()} == {
        "q1": "confirmed", "q2": "changed", "q3": "changed", "q5": "found", "q6": "added"}
    assert words(found["q2"]["content"]) == ["We have put this off"] and found["q2"]["told_to"] == "reporters"
    assert words(found["q6"]["content"]) == ["letters had gone out late"] and words(found["q6"]["cue"]) == ["admitted"]
    assert found["q6"]["source"] is None and found["q6"]["implicit_source"] is True
    assert [key for key, item in found.items() if item.get("optional")] == ["q5"]
    assert [words(item["content"]) for item in gold["rejected"]] == [["“I read it on a lamp post,”"]]
