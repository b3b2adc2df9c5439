"""Makes Plugins/Words/Data/files/lemmas.tsv: English forms whose lemma the rules in Inflection.swift do not give.

    python3 build.py FOLDER

FOLDER holds en_lemma_index.json and en_lemma_exc.json of the PyPI package spacy-lookups-data 1.0.5 (spacy_lookups_data/data/*.json.gz, unpacked):
the words and the exception lists of WordNet. `base` below is Inflection.base(of:) in Python; the two must stay alike (the tests look at both).
"""

import json
import pathlib
import re
import sys

OUTPUT = pathlib.Path(__file__).resolve().parents[2] / "Plugins/Words/Data/files/lemmas.tsv"

# A form that several words could have, decided by what it is in news text; a form that stays as it is stands for itself.
DECIDED = dict(
    pair.split(":")
    for pair in """
    am:be are:be is:be was:be were:be been:be being:be 's:'s has:have had:have does:do did:do done:do doing:do goes:go went:go gone:go
    better:good best:good worse:bad worst:bad further:far more:more most:most less:less least:least lives:life leaves:leave lives:life
    axes:axis bases:base wound:wound ground:ground bit:bit born:born dove:dove people:people data:data media:media news:news
    species:species series:series politics:politics economics:economics means:means headquarters:headquarters always:always
    perhaps:perhaps according:according during:during evening:evening morning:morning something:something nothing:nothing
    anything:anything everything:everything wedding:wedding ceiling:ceiling spring:spring string:string during:during king:king
    thing:thing sibling:sibling shilling:shilling sterling:sterling clothing:clothing offspring:offspring lightning:lightning
    after:after other:other another:another former:former latter:latter over:over under:under ever:ever never:never her:her
    hundred:hundred need:need indeed:indeed speed:speed sacred:sacred naked:naked wicked:wicked united:united
    red:red bed:bed shed:shed seed:seed wed:wed fed:feed bred:breed led:lead lay:lie laid:lay lying:lie lain:lie
    saw:see left:leave found:find felt:feel fell:fall rose:rise shot:shoot spoke:speak thought:think meant:mean
    is:be us:us as:as this:this thus:thus his:his its:its yes:yes plus:plus gas:gas bus:bus texas:texas paris:paris james:james
    reuters:reuters athens:athens congress:congress process:process progress:progress business:business address:address across:across
    unless:unless focus:focus campus:campus virus:virus crisis:crisis basis:basis analysis:analysis status:status census:census
    overseas:overseas besides:besides sometimes:sometimes afterwards:afterwards towards:towards nowadays:nowadays
    olympics:olympics mathematics:mathematics physics:physics statistics:statistics athletics:athletics ethics:ethics
    united:united wages:wage works:work glasses:glass times:time stocking:stocking outing:outing boeing:boeing beijing:beijing
    women:woman lied:lie selfies:selfie ms:ms mrs:mrs us:us ours:ours yours:yours theirs:theirs hers:hers
    """.split()
)

# Names that end in s and that WordNet does not hold.
NAMES = """adams andrews angeles bates briggs brooks burns collins cummings daniels davies davis dodgers edwards evans
gates gibbs gomes higgins hobbs holmes hughes jacobs jenkins jennings jones knicks lakers las lewis los lucas
mcdonalds michaels myers nichols owens parsons perkins peters phillips reeves richards roberts rogers sanders saunders simmons
simpsons starbucks stevens vegas walters watkins watts wells williams willis yankees""".split()

# Adjectives that are compared with -er and -est and that no exception list holds: those that end in e, or only take the ending.
COMPARED = """able brave bright broad brief calm cheap clean clear clever close cold cool dark dear deep dense dull fair faint fast few
fierce fine firm free fresh grand grave great green gross hard harsh high humble keen kind large late light long loose loud low mild narrow
near new nice noble old pale plain poor proud pure quick quiet rare rich ripe rough rude safe severe shallow sharp short shrewd simple slow
small smart smooth soft sore sparse steep stern strange strict strong subtle sweet swift tall tense thick tight tough vague vast warm weak
wide wild wise young bold blunt bleak black blue brown crude cruel cute damp fond gentle gray grey lean little lame mean neat odd prompt
remote ripe round scarce sick slight sincere sound stark stiff straight stupid tame tender white""".split()

VOWEL = re.compile("[aeiouy]")


def base(word):
    """Inflection.base(of:)."""
    if not word.isascii() or not all(c.islower() or c == "-" for c in word):
        return word
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous")):
        return word[:-1]
    if len(word) > 4 and word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ed", "ing"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3 and VOWEL.search(stem):
            return restored(stem)
    return word


def restored(stem):
    """Inflection.restored(_:): a stem before -ed or -ing as a word."""
    last, before, third = stem[-1], stem[-2], stem[-3]
    vowels = "aeiou"
    if last == before:
        return stem[:-1] if last in "bdgmnprt" else stem
    if last in "cvuz":
        return stem + "e"
    if last == "s" and before in vowels:
        return stem + "e"
    if last == "g" and before in "dlrna":
        return stem + "e" if before != "n" or third in "ae" else stem
    if last == "l" and before in "bcdfgkptz":
        return stem + "e"
    if last == "t" and before == "a" and third not in vowels:
        return stem + "e"
    if len(VOWEL.findall(stem)) == 1 and before in vowels and last not in vowels + "wxy" and third not in vowels:
        return stem + "e"
    return stem


def doubled(word):
    return bool(re.fullmatch("[^aeiou]*[aeiouy][bdgmnprt]", word))


def plural(word):
    if re.search("[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def past_and_participle(word):
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return [word + "d", word[:-1] + "ing"]
    if word.endswith("e"):
        return [word + "d", word + "ing"]
    if re.search("[^aeiou]y$", word):
        return [word[:-1] + "ied", word + "ing"]
    stem = word + word[-1] if doubled(word) else word
    return [stem + "ed", stem + "ing"]


def forms(index, exceptions):
    """Every form with its lemma; what is put in first stays."""
    lemmas = {name: name for name in NAMES} | DECIDED
    verbs, nouns, adjectives = (set(filter(str.isalpha, index[kind])) for kind in ("verb", "noun", "adj"))
    irregular = {}
    for form, words in exceptions["verb"].items():
        for word in words:
            irregular.setdefault(word, set()).add(form)
            if form.isalpha() and form != word and not form.endswith(("s", "ing", "ed")):
                lemmas.setdefault(form, word)
    for word in sorted(verbs):
        lemmas.setdefault(word, word)
    for form, words in exceptions["verb"].items():
        if form.isalpha():
            lemmas.setdefault(form, words[0])
    for form, words in exceptions["noun"].items():
        if form.isalpha() and form not in words:
            lemmas.setdefault(form, words[0])
    for word in COMPARED:
        stem = word[:-1] if word.endswith("e") else word
        lemmas.setdefault(stem + "er", word)
        lemmas.setdefault(stem + "est", word)
    for word in sorted(verbs):
        has_own_past = any(not form.endswith("ing") for form in irregular.get(word, ()))
        for form in past_and_participle(word):
            if not (has_own_past and form.endswith("ed")):
                lemmas.setdefault(form, word)
        lemmas.setdefault(plural(word), word)
    for word in sorted(nouns | adjectives):
        # A noun such as years, of which WordNet knows the singular too, is its plural.
        if word.endswith("s") and base(word) != word and base(word) in nouns | verbs:
            lemmas.setdefault(word, base(word))
    for word in sorted(nouns):
        if not word.endswith("s") or word.endswith("ss"):
            lemmas.setdefault(plural(word), word)
    for form, words in exceptions["adj"].items():
        if form.isalpha() and form not in nouns | verbs and not re.search("(.)y?er$", words[0]):
            lemmas.setdefault(form, words[0])
    for word in sorted(nouns | adjectives | set(filter(str.isalpha, index["adv"]))):
        lemmas.setdefault(word, word)
    return lemmas


def main():
    folder = pathlib.Path(sys.argv[1])
    index = json.loads((folder / "en_lemma_index.json").read_text())
    exceptions = json.loads((folder / "en_lemma_exc.json").read_text())
    lemmas = forms(index, exceptions)
    lines = sorted(f"{form}\t{lemma}" for form, lemma in lemmas.items() if form.isascii() and base(form) != lemma)
    OUTPUT.write_text("".join(line + "\n" for line in lines))
    print(len(lemmas), "forms,", len(lines), "of them against the rules,", OUTPUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
