"""Lines typed, and dropped by Ctrl-C."""

import os

import pytest


def test_a_line_is_returned_as_typed(probe):
    terminal = probe()
    terminal.enter("quotes --by speaker")
    terminal.sees_line("line: quotes --by speaker")
    terminal.prompt("probe>")


def test_ctrl_d_ends_on_an_empty_line_only(probe):
    terminal = probe()
    terminal.type("abc")
    terminal.prompt("probe> abc")
    terminal.press("^d")
    terminal.type("d")
    terminal.prompt("probe> abcd")
    terminal.run("", "probe>")
    terminal.press("^d")
    assert terminal.ends() == 0
    assert terminal.screen[-1] == "end"


def test_ctrl_c_drops_the_line_and_asks_anew(probe):
    terminal = probe()
    terminal.type("not this")
    terminal.prompt("probe> not this")
    terminal.press("^c")
    terminal.sees_line("interrupted")
    terminal.prompt("probe>")
    terminal.enter("but this")
    terminal.sees_line("line: but this")
    assert "line: not this" not in terminal.screen


def test_what_is_typed_right_after_ctrl_c_is_kept(probe):
    terminal = probe()
    terminal.type("not this\x03but this\r")
    terminal.sees_line("line: but this")
    assert terminal.screen[:2] == ["probe> not this^C", "interrupted"]


def test_ctrl_c_reaches_a_running_command_and_the_next_prompt_is_clean(probe):
    terminal = probe()
    terminal.enter("wait")
    terminal.sees_line("waiting")
    terminal.press("^c")
    terminal.sees("stopped")
    terminal.prompt("probe>")
    terminal.enter("go on")
    terminal.sees_line("line: go on")
    assert "interrupted" not in terminal.screen


@pytest.mark.parametrize("locale", ["C.UTF-8", "C", "POSIX", "xx_YY.ISO-8859-1", None])
def test_accents_cjk_and_emoji_are_edited_by_character(probe, locale):
    terminal = probe(env={"LANG": locale, "LC_ALL": locale})
    terminal.type("café 日本語 🙂x")
    terminal.prompt("probe> café 日本語 🙂x")
    terminal.press("backspace", "backspace", "backspace")
    terminal.type("!")
    terminal.press("home")
    terminal.type("ž")
    terminal.press("enter")
    terminal.sees("line: žcafé")
    terminal.until(lambda: "line: žcafé 日本語!" in terminal.raw, "the edited line")


def test_bytes_that_are_not_utf8_do_not_stop_the_editor(probe):
    terminal = probe()
    os.write(terminal.process.child_fd, b"a\xff\xc3b\r")
    terminal.until(lambda: "line: a\ufffd\ufffdb" in terminal.raw, "replacement characters")
