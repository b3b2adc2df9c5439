"""The pieces of Scripts/evaluate that turn what the program writes into figures."""

import gzip
import importlib.util
import json
import pathlib
import subprocess
import sys
import types

import pytest

TOOLS = pathlib.Path(__file__).resolve().parents[2] / "Tools" / "evaluate"

TREEBANK = """# a-1
Anna\tAnna\tPROPN\tNNP\t2\tnsubj\t1
left\tleave\tVERB\tVBD\t0\troot\t0
.\t.\tPUNCT\t.\t2\tpunct\t1

# a-2
She\tshe\tPRON\tPRP\t3\tnsubj:pass\t1
was\tbe\tAUX\tVBD\t3\taux:pass\t1
seen\tsee\tVERB\tVBN\t0\troot\t1

# b-1
Why\twhy\tADV\tWRB\t0\troot\t1

"""


def run(tool, *arguments, input=None):
    return subprocess.run([sys.executable, TOOLS / tool, *map(str, arguments)], capture_output=True, text=True, input=input, check=False)


@pytest.fixture
def treebank(tmp_path):
    file = tmp_path / "small.tsv.gz"
    file.write_bytes(gzip.compress(TREEBANK.encode()))
    return file


def conllu(rows):
    """CoNLL-U of sentences, each of rows (form, lemma, UPOS, XPOS, head, relation)."""
    return "".join(
        "# text = …\n" + "".join(f"{number}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{relation}\t_\t_\n"
                                 for number, (form, lemma, upos, xpos, head, relation) in enumerate(sentence, 1)) + "\n"
        for sentence in rows)


def gold_rows():
    sentences = [block.split("\n")[1:] for block in TREEBANK.strip().split("\n\n")]
    return [[tuple(line.split("\t")[:6]) for line in lines] for lines in sentences]


def test_documents_are_told_apart_and_keep_their_tokens(treebank):
    lines = run("syntax.py", "articles", treebank).stdout.splitlines()
    assert [json.loads(line) for line in lines] == [
        {"id": "a", "tokens": [["Anna", "left", "."], ["She", "was", "seen"]]}, {"id": "b", "tokens": [["Why"]]}]


def test_figures_of_the_gold_itself_are_full(treebank, tmp_path):
    (tmp_path / "found.conllu").write_text(conllu(gold_rows()))
    figures = json.loads(run("syntax.py", "score", treebank, tmp_path / "found.conllu").stdout)
    assert figures.pop("tokens") == 7 and figures.pop("sentences") == 3
    assert set(figures) == {"xpos", "upos", "lemmas", "uas", "uas_words", "las", "las_universal", "las_words"}
    assert set(figures.values()) == {100}


def test_each_kind_of_error_lowers_its_own_figures(treebank, tmp_path):
    rows = gold_rows()
    rows[0][2] = (".", ".", "PUNCT", ".", "1", "punct")  # the head of a sign
    rows[1][0] = ("She", "she", "PRON", "PRP", "3", "nsubj")  # a label after the colon
    rows[2][0] = ("Why", "Why", "ADV", "WRB", "0", "root")  # a lemma
    (tmp_path / "found.conllu").write_text(conllu(rows))
    figures = json.loads(run("syntax.py", "score", treebank, tmp_path / "found.conllu").stdout)
    share = lambda right, of: pytest.approx(100 * right / of)
    assert (figures["xpos"], figures["upos"], figures["lemmas"]) == (100, 100, share(6, 7))
    assert (figures["uas"], figures["las"], figures["las_universal"]) == (share(6, 7), share(5, 7), share(6, 7))
    assert (figures["uas_words"], figures["las_words"]) == (100, share(5, 6))


def test_empty_columns_have_no_figures_and_other_tokens_are_an_error(treebank, tmp_path):
    (tmp_path / "found.conllu").write_text(conllu([[(row[0], "_", "_", "_", "_", "_") for row in rows] for rows in gold_rows()]))
    assert set(json.loads(run("syntax.py", "score", treebank, tmp_path / "found.conllu").stdout)) == {"tokens", "sentences"}
    (tmp_path / "found.conllu").write_text(conllu(gold_rows()[:2]))
    refused = run("syntax.py", "score", treebank, tmp_path / "found.conllu")
    assert refused.returncode == 1 and "are not those of" in refused.stderr


@pytest.mark.parametrize("figure, data, value, is_missed", [
    ("xpos", "ewt_dev", 94.9, True), ("xpos", "ewt_dev", 95.0, False), ("upos", "ewt_dev", 10.0, False), ("xpos", "another", 10.0, False)])
def test_a_figure_below_what_is_wanted_is_marked(tmp_path, figure, data, value, is_missed):
    (tmp_path / "report.json").write_text(json.dumps({figure: value}))
    row = run("figures.py", "tags", data, tmp_path / "report.json").stdout
    assert ("missed" in row) == is_missed and f"{value:.2f}" in row


def test_times_are_wanted_below_and_the_peer_stands_beside(tmp_path):
    (tmp_path / "report.json").write_text(json.dumps({"start, version": 11.0, "speed, tags": 5.0}))
    assert "missed" in run("figures.py", "start", "process", tmp_path / "report.json").stdout
    (tmp_path / "peer.json").write_text(json.dumps({"speed, tags": 0.25, "speed, parses": 0.5}))
    rows = run("figures.py", "speed", "polnear_dev", tmp_path / "report.json", tmp_path / "peer.json").stdout.splitlines()
    assert [row.split()[:2] + row.split()[-1:] for row in rows] == [["speed,", "tags", "0.25"], ["speed,", "parses", "0.50"]]


def test_each_peer_stands_in_its_own_column_and_may_be_missing(tmp_path):
    (tmp_path / "lede.json").write_text(json.dumps({"quotes": 200.0, "all": 140.0}))
    (tmp_path / "crf.json").write_text(json.dumps({"quotes": 30.0}))
    header = run("figures.py", "header", "spaCy", "textacy", "CRF").stdout
    quotes, everything = run("figures.py", "pace", "polnear_dev", tmp_path / "lede.json", "-", "-", tmp_path / "crf.json").stdout.splitlines()
    assert quotes.index("30.00") + len("30.00") == header.index("CRF") + len("CRF")
    assert "200.00" in quotes and "missed" not in quotes
    assert "140.00" in everything and "missed" in everything


CRF = importlib.util.spec_from_file_location("quotes_crf", TOOLS / "quotes_crf.py")


@pytest.fixture
def crf():
    sys.modules.setdefault("pycrfsuite", types.ModuleType("pycrfsuite"))  # only training and tagging need it
    module = importlib.util.module_from_spec(CRF)
    CRF.loader.exec_module(module)
    return module


def test_the_baseline_sees_quotation_marks_and_links_contents_to_the_nearest_cue(crf):
    text = "“It is late,” Edda Marrow said. Odo Kray denied that."
    tokens, = crf.paragraphs(text)
    words = [text[a:b] for a, b in tokens]
    assert crf.quote_states(words) == list("MIIIIM") + ["O"] * 9
    tags = ["B-content"] + ["I-content"] * 5 + ["B-source", "I-source", "B-cue", "O", "B-source", "I-source", "B-cue", "B-content", "O"][:len(words) - 6]
    first, second = crf.linked(tokens, tags, words, None)
    show = lambda spans: [text[a:b] for a, b in spans]
    assert (show(first["source"]), show(first["cue"]), show(first["content"])) == (["Edda Marrow"], ["said"], ["“It is late,”"])
    assert (show(second["source"]), show(second["cue"]), show(second["content"])) == (["Odo Kray"], ["denied"], ["that"])
    assert [crf.kind(text, one["content"]) for one in (first, second)] == ["direct", "indirect"]
