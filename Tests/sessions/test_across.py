"""Names over many articles, as a command of the program and as a network for other programs."""

import json

import networkx
import pytest

from test_bad_input import Folder

SET = "Sessions/sets/ferry.jsonl"


@pytest.fixture
def folder(lede_folder):
    return Folder(*lede_folder)


def rows(folder, *arguments):
    return json.loads(folder.lede(*arguments, "--as", "json", check=0).stdout)


def test_a_name_is_joined_over_articles(folder):
    people = {row["name"]: row for row in rows(folder, "entities", SET, "--across", "--type", "person")}
    captain = people["Ingrid Vassdal"]
    assert (captain["articles"], captain["publishers"], captain["first"], captain["last"]) == (4, 3, "2025-02-11", "2025-05-20")
    assert "Vassdal" in captain["variants"] and len(captain["refs"]) == 4
    # Two people are called Amsel: the articles that have no more than that name mean either.
    for name in ("Peter Amsel", "Julia Amsel"):
        assert not any(ref.startswith(("3:", "5:")) for ref in people[name]["refs"])


def test_groups_sum_to_the_whole(folder):
    whole = {(row["name"], row["type"]): row["mentions"] for row in rows(folder, "entities", SET, "--across")}
    for by in ("publisher", "month"):
        found = {}
        for row in rows(folder, "entities", SET, "--across", "--by", by):
            key = (row["name"], row["type"])
            found[key] = found.get(key, 0) + row["mentions"]
        assert found == whole, by


def test_parts_count_what_stands_in_them(folder):
    inside = rows(folder, "entities", SET, "--across", "--in", "quotes")
    assert sum(row["mentions"] for row in inside) < sum(row["mentions"] for row in rows(folder, "entities", SET, "--across"))


@pytest.mark.parametrize("arguments, message", [
    (["--across", "--role", "x"], "entities --across has no option --role; it is one of entities"),
    (["--exact"], "entities has no option --exact; it is one of entities --across"),
])
def test_options_belong_to_one_form(folder, arguments, message):
    assert message in folder.lede("entities", SET, *arguments, check=2).stderr


def test_the_network_is_read_by_other_programs(folder):
    folder.lede("cooccur", SET, "--as", "graphml", check=0)
    text = folder.lede("cooccur", SET, "--as", "graphml", check=0).stdout
    graph = networkx.parse_graphml(text)
    assert not graph.is_directed() and not graph.is_multigraph()
    table = rows(folder, "cooccur", SET)
    assert graph.number_of_edges() == len(table)
    label = networkx.get_node_attributes(graph, "label")
    edges = {frozenset((label[one], label[other])): data["weight"] for one, other, data in graph.edges(data=True)}
    assert edges == {frozenset((row["name"], row["other"])): row["weight"] for row in table}
    assert all({"type", "mentions", "articles", "units"} <= set(data) for _, data in graph.nodes(data=True))


def test_names_cannot_break_the_network(folder):
    folder.write("odd.csv", 'name,type,id\n"A & <B> ""C""",ORG,1\n]]> & Sons,ORG,2\n')
    folder.write("odd.txt", 'Nobody saw A & <B> "C" or ]]> & Sons that day.\n')
    text = folder.lede("cooccur", "odd.txt", "--set", "entities.gazetteer=odd.csv", "--as", "graphml", check=0).stdout
    graph = networkx.parse_graphml(text)
    assert set(networkx.get_node_attributes(graph, "label").values()) >= {'A & <B> "C"', "]]> & Sons"}


def test_what_is_no_network_is_refused(folder):
    for arguments in (["words", SET], ["cooccur", SET, "--by", "publisher"]):
        assert "graphml is for networks" in folder.lede(*arguments, "--as", "graphml", check=1).stderr


def test_a_list_that_cannot_be_read_says_where(folder):
    folder.write("bad.csv", "name,type\nLund,HUMAN\n")
    done = folder.lede("entities", SET, "--set", "entities.gazetteer=bad.csv", check=2)
    assert "bad.csv:2: the type of “Lund” is “HUMAN”: write one of PERSON" in done.stderr
