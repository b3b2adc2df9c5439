"""Verbs that count all articles together count each group anew when --by names a column of articles."""

import json

import pytest

from test_bad_input import Folder, one_line


@pytest.fixture
def folder(lede_folder):
    folder = Folder(*lede_folder)
    records = [
        {"id": "1", "text": "Rain fell. Rain again.", "publisher": "North Post", "authors": ["Ida Holm", "Per Lund"]},
        {"id": "2", "text": "No rain fell.", "publisher": "North Post", "authors": ["Ida Holm"]},
        {"id": "3", "text": "Sun, and no rain.", "publisher": "South Post"}]
    folder.write("all.jsonl", "".join(json.dumps(record) + "\n" for record in records))
    return folder


def rows(folder, *arguments):
    return json.loads(folder.lede(*arguments, "all.jsonl", "--as", "json", check=0).stdout)


def test_words_are_counted_for_each_publisher(folder):
    found = {(row["publisher"], row["word"]): (row["count"], row["articles"]) for row in rows(folder, "words", "--by", "publisher")}
    assert found["North Post", "rain"] == (3, 2)
    assert found["South Post", "rain"] == (1, 1)
    assert ("South Post", "fell") not in found
    for publisher in ("North Post", "South Post"):
        alone = rows(folder, "words", "--publisher", publisher)
        assert [(row["word"], row["count"], row["per_million"]) for row in alone] == [
            (row["word"], row["count"], row["per_million"]) for row in rows(folder, "words", "--by", "publisher")
            if row["publisher"] == publisher]


def test_an_article_of_two_authors_counts_for_both_and_one_of_none_for_nobody(folder):
    found = {(row["author"], row["word"]): row["count"] for row in rows(folder, "words", "--by", "author", "--match", "rain")}
    assert found == {("Ida Holm", "rain"): 3, ("Per Lund", "rain"): 2, (None, "rain"): 1}


def test_ngrams_are_counted_for_each_article(folder):
    found = [(row["article"], row["ngram"], row["count"]) for row in rows(folder, "ngrams", "2", "--by", "article", "--match", "fell")]
    assert found == [(1, "rain fell", 1), (2, "rain fell", 1)]


def test_groups_are_sorted_filtered_and_cut_like_any_rows(folder):
    found = rows(folder, "words", "--by", "publisher", "--sort", "-count", "--top", "2", "--columns", "publisher,word,count")
    assert found[0] == {"publisher": "North Post", "word": "rain", "count": 3} and len(found) == 2
    assert all(row["count"] > 1 for row in rows(folder, "words", "--by", "publisher", "--where", "count>1"))


def test_words_are_counted_for_each_part_and_speaker(folder):
    folder.write("said.txt", "Rain ahead\n\nRain fell and rain fell. “Sun is near,” Ida Holm said.\n\n“No sun here,” Karl Lund said.\n")
    def counted(*by):
        done = folder.lede("words", "--by", *by, "said.txt", "--as", "json", check=0)
        return {(row[by[0]], row["word"]): row["count"] for row in json.loads(done.stdout)}
    parts = counted("part")
    assert (parts["narration", "rain"], parts["headings", "rain"], parts["quotes", "sun"]) == (2, 1, 2)
    assert ("quotes", "rain") not in parts
    speakers = counted("speaker")
    assert (speakers["Ida Holm", "near"], speakers["Karl Lund", "sun"]) == (1, 1) and ("Karl Lund", "near") not in speakers


@pytest.mark.parametrize("verb, words", [("collocates", ["rain"]), ("dispersion", ["rain"]), ("ngrams", ["2"]), ("keywords", [])])
def test_every_verb_about_all_articles_runs_for_each_group(folder, verb, words):
    own = rows(folder, verb, *words, "--publisher", "North Post", "--min", "1") if verb == "collocates" else None
    least = ["--min", "1"] if verb in ("collocates", "keywords") else []
    grouped = rows(folder, verb, *words, "--by", "publisher", *least)
    assert {row["publisher"] for row in grouped} == {"North Post", "South Post"}
    assert list(grouped[0])[0] == "publisher"
    if own:
        assert [{"publisher": "North Post", **row} for row in own] == [row for row in grouped if row["publisher"] == "North Post"]


def test_a_group_with_nothing_to_compare_says_so(folder):
    done = folder.lede("keywords", "--by", "all", "all.jsonl", check=2)
    one_line(done, "there are no others")


def test_columns_of_other_layers_are_no_groups(folder):
    one_line(folder.lede("words", "--by", "quotes.speaker", "all.jsonl", check=2), "--by takes columns of articles")
