"""The published JSON Schemas describe what is really written."""

import json

import jsonschema
import pytest

from runs import ARTICLES, ROOT, SAMPLES, objects, record


def validator(name):
    schema = json.loads((ROOT / "Schemas" / f"{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_batch_output_is_as_the_schema_says(analyze):
    batch = validator("batch")
    odd = record("He said “no”.", id="x", tags=["a", "b"], title="T") + record("\U0001f600", id="y")
    for run in (analyze(*ARTICLES, "--with", "text,sentences,tokens"), analyze("-", input=odd), analyze(*ARTICLES, "--only", "quotes")):
        found = objects(run)
        assert found
        for article in found:
            batch.validate(article)


def test_a_session_is_as_the_schema_says(analyze, tmp_path):
    script = tmp_path / "work.lede"
    script.write_text(f"""\
open {SAMPLES}/wire-harbor.txt
note 1.3 "Check this."
tag 1.3 checked=yes
set sentiment.mode vader
fix q1 speaker="Somebody"
reject e1
quotes
entities
sentiment
stats
save session.json
""")
    run = analyze.lede("run", script, cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    session = json.loads((tmp_path / "session.json").read_text())
    assert {layer["analyzer"] for layer in session["layers"]} >= {"quotes", "entities"}
    validator("session").validate(session)


@pytest.mark.parametrize("name", ["batch", "session"])
def test_the_program_prints_the_schema(analyze, name):
    assert analyze.lede("schema", name).stdout == (ROOT / "Schemas" / f"{name}.schema.json").read_bytes()


def test_an_unknown_schema_is_wrong_usage(analyze):
    run = analyze.lede("schema", "bacth")
    assert run.returncode == 2
    assert "did you mean batch?" in run.stderr.decode()


def test_the_schemas_refuse_what_is_not_written(analyze):
    article = objects(analyze(SAMPLES / "wire-harbor.txt"))[0]
    batch = validator("batch")
    broken = [
        {**article, "surprise": 1}, {key: value for key, value in article.items() if key != "blocks"},
        {**article, "quotes": [{**article["quotes"][0], "kind": "shouted"}]}, {**article, "blocks": [{"kind": "paragraph", "start": -1, "end": 2}]},
    ]
    for wrong in broken:
        with pytest.raises(jsonschema.ValidationError):
            batch.validate(wrong)
