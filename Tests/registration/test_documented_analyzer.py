"""The sample analyzer of Documentation/Analyzers.md: all that a user sees of it comes from its fields and its info."""

import csv
import io
import json


def test_it_is_short_and_formatted(ready):
    source = ready.plugins / "Hedges" / "HedgesAnalyzer.swift"
    assert "struct HedgesAnalyzer: Analyzer" in source.read_text()
    assert len(source.read_text().splitlines()) <= 30
    lint = ready.swift_format(source)
    assert lint.returncode == 0, lint.stderr


def test_its_listing(ready, article):
    assert ready.run("hedges", article).split("\n") == [
        "id  strength  text", "h1  strong    reportedly", "h2  weak      Perhaps", "h3  weak      may", "h4  strong    allegedly", ""]


def test_its_filters(ready, article):
    strong = ["h1,strong,reportedly", "h4,strong,allegedly"]
    assert ready.run("hedges", article, "--where", "strength=strong", "--as", "csv").splitlines()[1:] == strong
    assert ready.run("hedges", article, "--strength", "STRONG", "--as", "csv").splitlines()[1:] == strong
    assert ready.run("hedges", article, "--in", "quotes", "--as", "csv").splitlines()[1:] == ["h3,weak,may"]


def test_a_value_outside_the_closed_set_is_refused(ready, article):
    answer = ready.answer("hedges", article, "--strength", "string")
    assert answer.returncode == 2 and answer.stdout == ""
    assert "“string”" in answer.stderr and "strong" in answer.stderr


def test_its_grouping(ready, article):
    assert ready.run("hedges", article, "--by", "strength", "--as", "csv").splitlines() == ["strength,rows", "strong,2", "weak,2"]


def test_its_help(ready):
    text = ready.run("help", "hedges")
    for part in ("words that leave a way out", "how much it takes back", "weak, strong", "He ⟦reportedly⟧ left.", "strength=strong"):
        assert part in text
    assert "hedges" in ready.run("help") and "words that leave a way out" in ready.run("analyzers")


def test_why_fix_and_undo(ready, article, tmp_path):
    script = tmp_path / "review.lede"
    script.write_text(
        "open $1\nwhy h1\nfix h1 strength=weak\nexpect 1 hedges --strength strong\nundo\nexpect 2 hedges --strength strong\n"
        f"fix h2 strength=strong\nsave {tmp_path}/s.json\n")
    lines = ready.run("run", script, article).splitlines()
    why = next(line for line in lines if line.startswith("h1"))
    assert "hedge-word (hedges 1.0)" in why and "word “reportedly” in 1.3" in why
    again = tmp_path / "again.lede"
    again.write_text(f"load {tmp_path}/s.json\nexpect 3 hedges --strength strong\n")
    ready.run("run", again)


def test_csv_and_json(ready, article):
    rows = list(csv.DictReader(io.StringIO(ready.run("hedges", article, "--as", "csv", "--columns", "id,strength,block,start"))))
    assert rows[2] == {"id": "h3", "strength": "weak", "block": "1.4", "start": str(article.read_text().index("may rain"))}
    assert json.loads(ready.run("hedges", article, "--as", "json"))[0] == {"id": "h1", "strength": "strong", "text": "reportedly"}


def test_the_batch(ready, article):
    record = json.loads(ready.run("analyze", article, "--only", "hedges"))
    text = article.read_text()
    assert [text[m["start"]:m["end"]] for m in record["hedges"]] == ["reportedly", "Perhaps", "may", "allegedly"]
    assert [m["strength"] for m in record["hedges"]] == ["strong", "weak", "weak", "strong"]
    assert record["hedges"][0]["rule"] == "hedge-word" and "entities" not in record
    rows = list(csv.DictReader(io.StringIO(ready.run("analyze", article, "--only", "hedges", "--format", "csv"))))
    assert [row["strength"] for row in rows] == ["strong", "weak", "weak", "strong"]


def test_completion(ready, article, start, tmp_path):
    terminal = start(
        str(ready.lede), ["--private", str(article)], env={"XDG_DATA_HOME": str(tmp_path)}, columns=100, cwd=str(tmp_path))
    terminal.prompt("lede> ")
    terminal.type("hed\t")
    terminal.prompt("lede> hedges ")
    terminal.type("--stre\t")
    terminal.prompt("lede> hedges --strength ")
    terminal.type("st\t")
    terminal.prompt("lede> hedges --strength strong")
    terminal.press("enter")
    terminal.sees("allegedly")
    terminal.type("fix h1 str\t")
    terminal.prompt("lede> fix h1 strength=")
    terminal.type("w\t")
    terminal.prompt("lede> fix h1 strength=weak")


def test_its_examples_are_run(package):
    examples = package.run_examples()
    assert "hedges 1: He ⟦reportedly⟧ left." in examples.stdout and "probe 3: Nothing is found in this sentence." in examples.stdout
    complaints = [line for line in examples.stdout.splitlines() if "recorded an issue" in line]
    assert not [line for line in complaints if "hedges" in line or "probe" in line]


def test_an_example_that_does_not_hold_is_shown_with_what_was_found(package):
    source = package.plugins / "Hedges" / "HedgesAnalyzer.swift"
    wrong = source.read_text().replace('⟦reportedly⟧ left.", [["strength": "strong"]]', '⟦reportedly⟧ ⟦left⟧.", [["strength": "weak"]]')
    assert wrong != source.read_text()
    source.write_text(wrong)
    result = package.build("--build-tests")
    assert result.returncode == 0, result.stdout
    examples = package.run_examples()
    assert examples.returncode != 0
    for part in ("not found: “left”", "found as a whole: He ⟦reportedly⟧ left.", "h1: strength is “strong”, not “weak”"):
        assert part in examples.stdout, examples.stdout[-3000:]
