"""What `lede analyze` promises: order, streaming, exit status, clear lines about bad input."""

import csv
import io
import json
import os
import signal
import subprocess
import time

import pytest

from runs import ARTICLES, PATIENCE, SAMPLES, objects, record


def test_every_sample_is_read_and_every_core_gives_the_same(analyze):
    runs = [analyze(*ARTICLES, "--jobs", jobs, "--with", "text,sentences,tokens") for jobs in (1, 2, 4)]
    assert [run.returncode for run in runs] == [0, 0, 0]
    assert runs[0].stdout == runs[1].stdout == runs[2].stdout
    assert runs[0].stderr == runs[1].stderr == runs[2].stderr
    assert len(objects(runs[0])) >= 10


def test_offsets_are_positions_in_python_strings(analyze):
    for article in objects(analyze(*ARTICLES, "--with", "text,tokens")):
        text = article["text"]
        for entity in article["entities"]:
            for mention in entity["mentions"]:
                assert text[mention["start"]:mention["end"]] == mention["text"]
        read = [block for block in article["blocks"] if "reason" not in block]
        for block in read:
            tokens = [text[start:end] for start, end, _ in article["tokens"] if block["start"] <= start < block["end"]]
            # A token that came with its article may hold blanks.
            assert "".join("".join(tokens).split()) == "".join(text[block["start"]:block["end"]].split())


def test_text_is_written_only_where_it_is_needed(analyze):
    def has_text(*arguments, **options):
        return "text" in objects(analyze(*arguments, **options))[0]
    assert not has_text(SAMPLES / "wire-harbor.txt")
    assert has_text(SAMPLES / "wire-harbor.txt", "--with", "text")
    assert has_text(SAMPLES / "release-nightbus.md")
    assert not has_text("-", "--input-format", "jsonl", input=record("It rained."))
    assert has_text("-", "--input-format", "text", input="The café closed – for good.".encode("cp1252"))


def test_a_bad_line_in_the_middle_is_named_and_skipped(analyze):
    run = analyze("-", input=record("One.", id="a") + b'{"id": "b", "txt": "Two."}\n' + record("Three.", id="c"))
    assert run.returncode == 1
    assert [article["id"] for article in objects(run)] == ["a", "c"]
    assert run.stderr.decode().startswith("lede: -:2: no “text” key")
    assert run.stderr.count(b"\n") == 1


def test_missing_and_unreadable_inputs_are_named_and_the_rest_is_read(analyze, tmp_path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    run = analyze(tmp_path / "gone.txt", tmp_path / "empty.txt", tmp_path / "picture.txt", tmp_path / "*.md", SAMPLES / "wire-harbor.txt")
    assert run.returncode == 1
    assert len(objects(run)) == 1
    lines = run.stderr.decode().splitlines()
    assert [name for line in lines for name in ("gone.txt", "empty.txt", "picture.txt", "*.md") if name in line] == [
        "gone.txt", "empty.txt", "picture.txt", "*.md"]


def test_empty_input_is_an_error_and_no_output(analyze):
    run = analyze("-", input=b"")
    assert (run.returncode, run.stdout) == (1, b"")
    assert b"no text" in run.stderr


def test_a_very_long_line_is_read(analyze, tmp_path):
    file = tmp_path / "long.jsonl"
    sentence = "The council of Port Hallam said on Monday that it would wait. "
    file.write_bytes(record("Short.", id="before") + record(sentence * (30_000_000 // len(sentence)), id="long") + record("Short.", id="after"))
    run = analyze(file, "--only", "sentiment")
    assert run.returncode == 0
    assert [article["id"] for article in objects(run)] == ["before", "long", "after"]


@pytest.mark.parametrize("text, form", [
    (b"He said \xff\xfe \xc3( and left.", "text"), (b"Red \x1b[31mink\x1b[0m ran over the wall of the house in the lane.", "text"),
    (b'{"text": "He said \\u0000 nothing \\u001b[31m at all."}', "jsonl"), (b'{"text": "He said \xff\xfe \xc3( and left."}', "jsonl")])
def test_any_bytes_give_valid_json(analyze, text, form):
    run = analyze("-", "--input-format", form, "--with", "text,tokens", input=text)
    assert run.returncode == 0
    article, = objects(run)
    assert b"\x1b" not in run.stdout and b"\x00" not in run.stdout
    assert all(0 <= start < end <= len(article["text"]) for start, end, _ in article["tokens"])


def test_bytes_that_are_no_text_get_a_clear_line(analyze):
    run = analyze("-", "--input-format", "text", input=b"He said \x00 nothing \x00 at all.")
    assert (run.returncode, run.stdout) == (1, b"")
    assert run.stderr.startswith(b"lede: -: looks like a binary file")


def test_lone_surrogates_become_replacement_characters(analyze):
    run = analyze("-", "--with", "text", input=b'{"id": "\\ud800", "text": "A \\ud83d lone half and \\ud83d\\ude00 a whole."}\n')
    article, = objects(run)
    assert article["text"] == "A \ufffd lone half and \U0001f600 a whole."
    assert article["id"] == "\ufffd"
    assert run.returncode == 0
    assert b"warning" in run.stderr


def test_hostile_names_are_shown_visibly(analyze):
    run = analyze("no\x1b]0;\nsuch.txt")
    assert run.returncode == 1
    assert run.stderr == "lede: no␛]0;␊such.txt: no such file or folder\n".encode()


def test_a_closed_pipe_ends_quietly(analyze, tmp_path):
    file = tmp_path / "many.jsonl"
    file.write_bytes(b"".join(record("Ships left Port Hallam. " * 40, id=str(number)) for number in range(3000)))
    command = f"'{analyze.program}' analyze '{file}' | head -n 1 | wc -l; echo ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", command], capture_output=True, timeout=PATIENCE, env=analyze.environment)
    assert run.stdout.split() == [b"1", b"0"]
    assert run.stderr == b""


def test_ctrl_c_stops_with_130_after_a_whole_line(analyze):
    process = analyze.start("-", stdin=subprocess.PIPE)
    process.stdin.write(b"".join(record("Ships left Port Hallam. " * 40, id=str(number)) for number in range(4)))
    process.stdin.flush()
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=PATIENCE) == 130
    rest, errors = process.stdout.read(), process.stderr.read()
    assert json.loads(first)["id"] == "0"
    assert rest == b"" or rest.endswith(b"}\n")
    assert errors.startswith(b"lede: interrupted")


def test_memory_stays_the_same_however_long_the_input(analyze, tmp_path):
    def peak(megabytes):
        line = record("The council of Port Hallam said on Monday that it would wait for the pilots. " * 60)
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
    assert peak(40) < peak(4) + 20


def test_csv_reads_back(analyze):
    run = analyze(*ARTICLES, "--only", "quotes", "--format", "csv")
    assert run.returncode == 0
    rows = list(csv.DictReader(io.StringIO(run.stdout.decode(), newline="")))
    expected = [(article["id"], quote["id"], quote["speaker"] or "")
                for article in objects(analyze(*ARTICLES, "--only", "quotes")) for quote in article["quotes"]]
    assert [(row["article"], row["id"], row["speaker"].removeprefix("'")) for row in rows] == expected
    assert list(rows[0])[:7] == ["article", "title", "authors", "date", "publisher", "language", "url"]


def test_json_is_one_array(analyze):
    assert json.loads(analyze(*ARTICLES, "--format", "json").stdout) == objects(analyze(*ARTICLES))


def test_date_is_for_articles_without_one(analyze):
    run = analyze("-", "--date", "24 September 2022", "--only", "entities", input=record("It rained in Oslo on Wednesday.", id="x"))
    article, = objects(run)
    assert article["metadata"]["date"] == "2022-09-24"
    values = [mention["value"] for entity in article["entities"] if entity["type"] == "DATE" for mention in entity["mentions"]]
    assert values == ["2022-09-21"]


def test_options_of_analyzers_are_set(analyze, tmp_path):
    (tmp_path / "words.csv").write_text("word,valence\nsnickly,3.0\n")
    def found(*arguments):
        return objects(analyze("-", "--only", "sentiment", *arguments, input=record("It was a snickly day in Oslo.")))[0]["sentiment"][0]["found"]
    assert found() == 0
    assert found("--set", f"sentiment.lexicon={tmp_path / 'words.csv'}") == 1


USAGE = [
    (["--onyl", "quotes"], "there is no option --onyl; did you mean --only?"),
    (["-q"], "there is no option -q"),
    (["--only"], "--only needs a value: --only A,B"),
    (["--only", "quots"], "there is no analyzer “quots”; there are entities, keyphrases, people, quotes, sentiment, sources, statistics; did you mean quotes?"),
    (["--with", "tokns"], "--with takes text, sentences, tokens, syntax, not “tokns”; did you mean tokens?"),
    (["--format", "jsn"], "there is no output format “jsn”; there are jsonl, json, csv, conllu; did you mean json?"),
    (["--input-format", "jsonx"], "there is no input format “jsonx”;"),
    (["--set", "sentiment"], "--set takes ANALYZER.OPTION=VALUE, not “sentiment”"),
    (["--set", "sentiment.mod=vader"], "there is no option “sentiment.mod”;"),
    (["--set", "sentiment.mode=loud"], "mode cannot be “loud”: it is one of"),
    (["--set", "sentiment.lexicon=/no/such.csv"], "sentiment: /no/such.csv: the lexicon cannot be read"),
    (["--date", "someday"], "--date takes a date such as 2022-09-24, not “someday”"),
    (["--jobs", "none"], "--jobs takes a number from 1 to 256, not “none”"),
    (["--jobs=0"], "--jobs takes a number from 1 to 256, not “0”"),
    (["--format", "csv"], "--format csv writes the marks of one analyzer: name it with --only"),
    (["--format", "csv", "--only", "quotes,entities"], "--format csv writes the marks of one analyzer"),
    (["--format", "conllu", "--only", "quotes"], "--format conllu cannot be had with --only"),
    (["--help=yes"], "--help takes no value"),
]


@pytest.mark.parametrize("arguments, message", USAGE, ids=[" ".join(arguments) for arguments, _ in USAGE])
def test_wrong_usage_says_what_was_meant(analyze, arguments, message):
    run = analyze(SAMPLES / "wire-harbor.txt", *arguments)
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode().startswith(f"lede analyze: {message}")
    assert run.stderr.count(b"\n") == 1


def test_words_after_two_hyphens_are_files(analyze, tmp_path):
    (tmp_path / "--only").write_text("It rained in Oslo.")
    run = analyze.lede("analyze", "--input-format", "text", "--", "--only", cwd=tmp_path)
    assert [article["id"] for article in objects(run)] == ["--only"]


def test_progress_shows_on_a_terminal_only(analyze, start, tmp_path):
    line = record("The council of Port Hallam said on Monday that it would wait for the pilots. " * 60)
    (tmp_path / "long.jsonl").write_bytes(line * (60_000_000 // len(line)))
    terminal = start("/bin/sh", ["-c", f"trap : INT; '{analyze.program}' analyze long.jsonl >/dev/null; echo status $?"], cwd=tmp_path)
    terminal.until(lambda: "analysing" in terminal.raw and "MB/s" in terminal.raw, "the progress line")
    terminal.press("^c")
    terminal.sees("status 130")
