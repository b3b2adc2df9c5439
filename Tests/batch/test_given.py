"""JSON Lines that carry sentences or tokens in place of running text: these are counted, and nothing else."""

import json
import os
import subprocess

import pytest

from runs import objects

SHARED = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "data", "stats")
SENTENCES = [["The", "mayor", "did", "n't", "visit", "New York", ",", "he", "said", "."], ["“", "Why", "not", "?", "”", "asked", "Ana", "Ruiz"]]


def given(**fields):
    return (json.dumps(fields) + "\n").encode()


def listing(analyze, verb, *arguments, **options):
    run = analyze.lede(*verb.split(), "-", "--input-format", "jsonl", "--as", "json", *arguments, **options)
    assert run.returncode == 0, run.stderr.decode()
    return json.loads(run.stdout)


def test_the_output_has_the_text_and_its_offsets_are_those_of_the_tokens(analyze):
    run = analyze("-", "--input-format", "jsonl", "--with", "sentences,tokens", input=given(id="x", title="T", tokens=SENTENCES))
    assert (run.returncode, run.stderr) == (0, b"")
    article, = objects(run)
    text = article["text"]
    assert text == " ".join(token for sentence in SENTENCES for token in sentence)
    assert [text[start:end] for start, end, _ in article["tokens"]] == [token for sentence in SENTENCES for token in sentence]
    assert [text[start:end] for start, end in article["sentences"]] == [" ".join(sentence) for sentence in SENTENCES]
    assert (article["metadata"]["title"], article["statistics"]["words"], article["statistics"]["sentences"]) == ("T", 18, 2)


def test_metadata_keeps_its_values(analyze):
    fields = {"year": 2021, "score": 0.25, "open": True, "deep": {"a": [1, None, "x"]}, "marks": [1, 2], "tags": ["a", "b"], "word": "5"}
    article, = objects(analyze("-", "--input-format", "jsonl", input=given(id=7, title=1984, tokens=[["x"]], **fields)))
    assert {key: article["metadata"][key] for key in fields} == fields
    assert (article["id"], article["metadata"]["title"]) == ("7", "1984")


def test_given_sentences_are_not_cut(analyze):
    run = analyze("-", "--input-format", "jsonl", "--with", "sentences", input=given(sentences=["Dr. Ruiz left. Nobody saw it.", "No."]))
    article, = objects(run)
    assert [article["text"][start:end] for start, end in article["sentences"]] == ["Dr. Ruiz left. Nobody saw it.", "No."]
    assert article["statistics"]["sentences"] == 2


def test_conllu_has_a_line_for_each_token(analyze):
    tokens = [["a", "New York", "b\tc\nd"], ["."]]
    run = analyze("-", "--input-format", "jsonl", "--format", "conllu", input=given(id="x", tokens=tokens))
    lines = [line.split("\t") for line in run.stdout.decode().split("\n") if line and not line.startswith("#")]
    assert [line[1] for line in lines] == ["a", "New York", "b\ufffdc\ufffdd", "."]
    assert all(len(line) == 10 for line in lines)


def test_words_are_the_tokens(analyze):
    rows = listing(analyze, "words", input=given(tokens=SENTENCES) + given(tokens=[["new york", "N'T"]]))
    counts = {row["word"]: row["count"] for row in rows}
    assert counts["new york"] == 2 and counts["n't"] == 2 and counts[","] == counts["”"] == 1
    assert sum(counts.values()) == 20


def test_sentiment_reads_the_words_after_a_comma(analyze):
    tokens = [["Bridges", ",", "roads", ",", "and", "wonderful", "parks", "."]]
    row, = listing(analyze, "sentiment", input=given(tokens=tokens))
    assert row["words"] == 8 and "wonderful" in str(row["because"]) and row["compound"] > 0


def test_every_verb_takes_them(analyze):
    lines = given(id="a", tokens=SENTENCES) + given(id="b", sentences=["Ana Ruiz said, “I won't.”", "No."]) + given(id="c", tokens=[])
    for verb in ("entities", "quotes", "sentiment", "stats", "words", "kwic ruiz", "outline", "meta", "articles"):
        assert isinstance(listing(analyze, verb, input=lines), list), verb
    direct = listing(analyze, "quotes", "--kind", "direct", input=lines)
    assert [(row["speaker"], row["content"]) for row in direct] == [("Ana Ruiz", "“ Why not ? ”"), ("Ana Ruiz", "“I won't.”")]
    inside = listing(analyze, "stats", "--in", "quotes", "--columns", "id,words", input=lines)
    assert [(row["id"], row["words"]) for row in inside] == [("a", 5), ("b", 2), ("c", 0)]


def test_a_session_keeps_the_boundaries(analyze, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(given(tokens=SENTENCES) + given(sentences=["Dr. Ruiz left. Nobody saw it.", "No."]))
    (tmp_path / "a.lede").write_text("open a.jsonl\nstats --columns article,words,sentences\nsave a.json\n")
    (tmp_path / "b.lede").write_text("load a.json\nverify\nstats --columns article,words,sentences\nsave b.json\n")
    first = analyze.lede("run", "a.lede", cwd=tmp_path)
    second = analyze.lede("run", "b.lede", cwd=tmp_path)
    assert first.returncode == second.returncode == 0, first.stderr + second.stderr
    table = [line for line in first.stdout.decode().splitlines() if line.split()[-1:] in (["2"], ["sentences"])]
    assert len(table) == 3 and all(line in second.stdout.decode().splitlines() for line in table)
    saved, again = (json.loads((tmp_path / name).read_text())["articles"] for name in ("a.json", "b.json"))
    assert saved == again
    assert [len(article["given"]["sentences"]) for article in saved] == [2, 2]


def test_reload_sees_other_boundaries_in_the_same_words(analyze, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_bytes(given(tokens=[["New York", "is", "large"]]))
    (tmp_path / "x.lede").write_text(
        "open a.jsonl\nexpect 1 stats --words 3\necho x | printf '{\"tokens\": [[\"New\", \"York\", \"is\", \"large\"]]}' > a.jsonl\n"
        "reload\nexpect 1 stats --words 4\nreload\n")
    run = analyze.lede("run", "x.lede", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    assert "nothing changed on disk" in run.stdout.decode()


def test_bad_records_are_named_and_the_others_read(analyze):
    lines = given(id="a", tokens=[["x"]]) + given(id="b", tokens=[["x", 3]]) + given(id="c", text="x", tokens=[["x"]]) + given(id="d", tokens=[["y"]])
    run = analyze("-", "--input-format", "jsonl", input=lines)
    assert run.returncode == 1
    assert [article["id"] for article in objects(run)] == ["a", "d"]
    assert run.stderr.decode().splitlines() == [
        "lede: -:2: the “tokens” key should hold a list of lists of strings, but item 2 of sentence 1 is a number",
        "lede: -:3: both “text” and “tokens” give the article's words; keep one of them"]


def test_memory_stays_the_same_however_many_lines(analyze, tmp_path):
    def peak(megabytes):
        line = given(tokens=[["The", "council", "of", "Port", "Hallam", "did", "n't", "wait", "."]] * 60)
        file = tmp_path / f"{megabytes}.jsonl"
        with open(file, "wb") as output:
            for _ in range(megabytes * 1_000_000 // len(line)):
                output.write(line)
        process = subprocess.Popen(
            [analyze.program, "analyze", str(file), "--only", "sentiment"], stdout=subprocess.DEVNULL, env=analyze.environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        return usage.ru_maxrss / 1000
    assert peak(40) < peak(8) + 20


@pytest.mark.skipif(not os.path.exists(f"{SHARED}/lexdiv.json"), reason="the reference figures are not here")
def test_lexical_diversity_of_given_tokens_is_that_of_the_reference(analyze):
    with open(f"{SHARED}/lexdiv.json", encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    lines = b"".join(given(id=case["id"], tokens=[case["tokens"]]) for case in cases)
    rows = listing(analyze, "stats", "--columns", "id,all", input=lines)
    assert len(rows) == len(cases)
    compared = 0
    for case, row in zip(cases, rows):
        assert (row["id"], row["words"]) == (case["id"], len(case["tokens"]))
        found = {name.lower(): value for name, value in row.items()}
        for name, value in case["expected"].items():
            if value is not None and name.lower() in found:
                assert found[name.lower()] == pytest.approx(value, rel=1e-6), (case["id"], name)
                compared += 1
    assert compared > 100
