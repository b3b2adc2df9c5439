"""Tab."""

import time


def test_ctrl_c_stops_a_completion_that_takes_long(probe):
    terminal = probe()
    terminal.type("slow")
    terminal.prompt("probe> slow")
    terminal.press("tab")
    time.sleep(0.1)
    terminal.press("^c")
    terminal.sees_line("interrupted")
    terminal.prompt("probe>")


def test_tab_completes_the_only_word_with_a_blank(probe):
    terminal = probe()
    terminal.type("quo")
    terminal.press("tab")
    terminal.type("x")
    terminal.prompt("probe> quotes x")


def test_tab_inserts_what_is_common_then_lists_below_the_line(probe):
    terminal = probe()
    terminal.type("en")
    terminal.press("tab")
    terminal.prompt("probe> ent")
    terminal.press("tab")
    terminal.sees_line("entities  entries")
    terminal.prompt("probe> ent")
    terminal.type("r")
    terminal.press("tab", "enter")
    terminal.sees("line: entries")


def test_tab_in_the_middle_of_a_wrapped_line_keeps_the_line_and_the_cursor(probe):
    terminal = probe(columns=20)
    terminal.type("en 0123456789abcdefghijklmnopq")
    terminal.press("home", "right", "right", "tab", "tab")
    terminal.sees_line("entities  entries")
    terminal.until(lambda: terminal.screen[-2:] == ["probe> ent 012345678", "9abcdefghijklmnopq"], "the line drawn again")
    terminal.type("X")
    terminal.press("enter")
    terminal.until(lambda: "line: entX 0123456789abcdefghijklmnopq" in terminal.raw, "the line kept")


def test_tab_finds_a_name_by_any_of_its_words(probe):
    terminal = probe()
    terminal.type("put")
    terminal.press("tab")
    terminal.prompt("probe> Vladimir Putin")


def test_a_listing_longer_than_the_screen_says_how_many_are_left_out(probe):
    terminal = probe(columns=40, rows=10)
    terminal.type("many")
    terminal.press("tab", "tab")
    terminal.sees(" more")
    terminal.prompt("probe> many-")
    assert len(terminal.screen) <= 10
