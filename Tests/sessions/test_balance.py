"""Who gets how many words over many articles, and which verbs attribute them."""

import json

import pytest

from test_bad_input import Folder

SET = "Sessions/sets/council.jsonl"


@pytest.fixture
def folder(lede_folder):
    return Folder(*lede_folder)


def rows(folder, *arguments):
    return json.loads(folder.lede(*arguments, "--as", "json", check=0).stdout)


def test_groups_sum_to_the_whole(folder):
    counts = ("statements", "words", "quoted_words", "paraphrased_words")
    whole = {row["speaker"]: [row[name] for name in counts] for row in rows(folder, "balance", SET)}
    for by in ("publisher", "month", "publisher,month", "part"):
        found = {}
        for row in rows(folder, "balance", SET, "--by", by):
            sums = found.setdefault(row["speaker"], [0] * 4)
            for at, name in enumerate(counts):
                sums[at] += row[name]
        # A statement half of which is quoted has words in two parts.
        first = 1 if by == "part" else 0
        assert {name: sums[first:2] for name, sums in found.items()} == {name: sums[first:2] for name, sums in whole.items()}, by


def test_shares_are_those_of_each_group(folder):
    for by in ([], ["--by", "publisher"], ["--by", "month"]):
        sums = {}
        for row in rows(folder, "balance", SET, *by):
            key = row.get("publisher") or row.get("month")
            sums[key] = sums.get(key, 0) + row["share"]
            assert row["words"] == row["quoted_words"] + row["paraphrased_words"]
        assert all(abs(total - 1) < 1e-9 for total in sums.values())


def test_two_people_of_one_family_name_stay_two(folder):
    articles = [
        "Mia Corran said the bridge is safe.", "Theo Corran said the bridge is not safe.", "“Look for yourself,” Corran said on Monday.",
    ]
    (folder.path / "set.jsonl").write_text(
        "".join(json.dumps({"id": str(at), "text": f"Bridge news\n\n{text}\n"}) + "\n" for at, text in enumerate(articles)))
    found = {row["speaker"]: row["articles"] for row in rows(folder, "balance", "set.jsonl")}
    assert found == {"Mia Corran": 1, "Theo Corran": 1, "Corran": 1}


def test_a_correction_moves_words_to_another_speaker(folder):
    script = f"open {SET}\nfix 4:q2 speaker=\"Ilse Marden\"\nbalance --columns speaker,statements > out.csv\n"
    (folder.path / "fix.lede").write_text(script)
    folder.lede("run", "fix.lede", check=0)
    assert "Ilse Marden,7" in (folder.path / "out.csv").read_text()


def test_a_verb_is_compared_with_the_outlets_other_articles(folder):
    script = f"open {SET}\nverbs --article 1 --verb claim > one.json\nverbs --article 1 --against rest --verb say > rest.json\n"
    (folder.path / "verbs.lede").write_text(script)
    folder.lede("run", "verbs.lede", check=0)
    claim = json.loads((folder.path / "one.json").read_text())[0]
    assert (claim["class"], claim["count"], claim["rate"], claim["reference"]) == ("doubtful", 1, 20.0, 0)
    say = json.loads((folder.path / "rest.json").read_text())[0]
    assert say["ratio"] == pytest.approx(say["rate"] / say["reference_rate"])


def test_counts_over_files_that_are_not_open(folder):
    lines = (folder.path / SET).read_text().splitlines(keepends=True)
    (folder.path / "new.jsonl").write_text(lines[3])
    (folder.path / "old.jsonl").write_text("".join(lines[:3]))
    found = {row["verb"]: row["reference"] for row in rows(folder, "verbs", "new.jsonl", "--against", "old.jsonl")}
    assert found["say"] == 7 and found["insist"] == 0


@pytest.mark.parametrize("text", ["", "No one said a word about it.\n", "“Open to the end\n" * 50, "\x1b[31m“Red,” said \x1b[0mIda Rust.\n"])
def test_articles_with_little_or_nothing_in_them(folder, text):
    (folder.path / "odd.txt").write_text(text)
    for verb in ("balance", "verbs"):
        done = folder.lede(verb, "odd.txt")
        assert done.returncode in (0, 1) and "\x1b" not in done.stdout
