"""`swift package new-analyzer Name` makes an analyzer that works, or says why not and changes nothing."""

import re

import pytest


def listed(package):
    text = re.search(r"^let analyzers.*?^\]", package.manifest.read_text(), re.MULTILINE | re.DOTALL).group(0)
    return re.findall(r'"(\w+)"', text)


def test_a_new_analyzer_works_as_it_was_made(ready, article):
    assert ready.run("probe", article, "--columns", "id,word").splitlines() == ["id  word", "r1  example"]
    assert "word-list" in ready.run("analyze", article, "--only", "probe")
    # `test_its_examples_are_run` of the documented analyzer runs this one's examples too.


def test_the_source_it_writes_is_formatted_and_the_list_stays_sorted(ready):
    result = ready.swift_format(ready.plugins / "Probe" / "ProbeAnalyzer.swift")
    assert result.returncode == 0, result.stderr
    assert listed(ready) == sorted(listed(ready))
    assert '\n  "Hedges",\n' in ready.manifest.read_text() and '\n  "Probe",\n' in ready.manifest.read_text()


def test_verbs_and_letters_that_are_taken_are_not_taken_again(package, article):
    # `notes` is a verb of the shell, `names` an alias of entities, n the letter of notes, h that of hedges.
    for name in ("Notes", "Names", "HNH"):
        made = package.new_analyzer(name)
        assert made.returncode == 0, made.stdout
        assert f"Plugins/{name}/{name}Analyzer.swift" in made.stdout
    assert listed(package) == sorted(listed(package))
    result = package.build()
    assert result.returncode == 0, result.stdout
    for verb in ("notes_marks", "names_marks", "hnh"):
        rows = package.run(verb, article, "--as", "csv", "--columns", "word").splitlines()
        assert rows == ["word", "example"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "usage: swift package new-analyzer Name"),
        (["One", "Two"], "usage: swift package new-analyzer Name"),
        (["hedges2"], "must begin with a capital letter: Hedges2"),
        (["Hed-ges"], "letters a to z and digits only"),
        (["../Out"], "letters a to z and digits only"),
        (["Größen"], "letters a to z and digits only"),
        (["Self"], "belongs to Swift"),
        (["Analyzer"], "belongs to Swift or AnalyzerKit"),
        (["Shell"], "there is a target Shell"),
        (["Json"], "there is a target JSON"),
        (["Probe"], "Plugins/Probe exists already"),
        (["PROBE"], "Plugins/Probe exists already"),
    ])
def test_a_name_that_will_not_do(package, arguments, says):
    before = package.snapshot()
    result = package.new_analyzer(*arguments)
    assert result.returncode != 0
    assert says in result.stdout
    assert package.snapshot() == before


def test_a_folder_that_is_there_is_never_written_to(package):
    kept = package.write("Drafts/notes.txt", "mine")
    before = package.snapshot()
    result = package.new_analyzer("Drafts")
    assert result.returncode != 0 and "Plugins/Drafts exists already; nothing was changed" in result.stdout
    assert package.snapshot() == before and kept.read_text() == "mine"


def test_a_list_that_is_written_otherwise_is_left_alone(package):
    text = package.manifest.read_text()
    package.manifest.write_text(re.sub(r'  "Hedges",\n  "Probe",?\n|  "Probe",\n', '  "Probe", ', text, count=1))
    before = package.snapshot()
    result = package.new_analyzer("Later")
    assert result.returncode != 0 and "one name a line" in result.stdout
    assert package.snapshot() == before


def test_without_leave_to_write_it_says_how_to_give_it(package):
    before = package.snapshot()
    result = package.swift("package", "new-analyzer", "Later")
    assert result.returncode != 0 and "--allow-writing-to-package-directory" in result.stdout
    assert package.snapshot() == before


def test_help(package):
    result = package.new_analyzer("--help")
    assert result.returncode == 0 and "usage: swift package new-analyzer Name" in result.stdout
