"""Lines recalled, in the next run too."""

import os
import stat


def test_history_is_recalled_in_the_next_run(probe):
    first = probe()
    for line in ["words Žižek", r"kwic a\nb", "words Žižek"]:
        first.run(line, "probe>")
    first.press("^d")
    assert first.ends() == 0

    second = probe()
    second.press("up")
    second.prompt("probe> words Žižek")
    second.press("up")
    second.prompt(r"probe> kwic a\nb")
    assert stat.S_IMODE(os.stat(probe.history).st_mode) == 0o600


def test_the_same_line_again_and_blanks_are_not_kept(probe):
    terminal = probe()
    for line in ["one", "one", "   ", "two"]:
        terminal.run(line, "probe>")
    terminal.press("^d")
    terminal.ends()
    assert probe.history.read_text() == "one\ntwo\n"


def test_two_shells_keep_each_others_history(probe):
    first, second = probe(), probe()
    for number in range(5):
        for terminal, name in ((first, "first"), (second, "second")):
            terminal.run(f"{name} {number}", "probe>")
    assert sorted(probe.history.read_text().split("\n")) == [""] + sorted(f"{n} {i}" for n in ("first", "second") for i in range(5))


def test_a_history_that_cannot_be_written_is_said_once_and_the_shell_works(start, tmp_path):
    (tmp_path / "file").write_text("")
    terminal = start("terminal-probe", [tmp_path / "file" / "history"])
    terminal.run("a line", "probe>")
    terminal.sees_line("line: a line")
    terminal.press("up")
    terminal.prompt("probe> a line")


def test_ctrl_r_searches_backwards(probe):
    terminal = probe()
    for line in ["quotes --by speaker", "entities", "words"]:
        terminal.run(line, "probe>")
    terminal.press("^r")
    terminal.type("quo")
    terminal.sees("quotes --by speaker")
    terminal.press("enter")
    terminal.until(lambda: terminal.screen.count("line: quotes --by speaker") == 2, "the found line run")
