"""Windows of any size, terminals of any kind, and every way in which a program may end or stop."""

import signal
import subprocess
import time

import pytest


def test_a_signal_from_outside_is_taken_as_ctrl_c(probe):
    terminal = probe()
    terminal.type("not this")
    terminal.prompt("probe> not this")
    terminal.signal(signal.SIGINT)
    terminal.sees_line("interrupted")
    terminal.prompt("probe>")


def test_long_lines_in_a_narrow_window(probe):
    terminal = probe(columns=20)
    text = "kwic mobilization --width 24 --in narration"
    terminal.type(text)
    terminal.until(lambda: "".join(terminal.screen).endswith("narration"), "the wrapped line")
    terminal.press("backspace", "home")
    terminal.type("x")
    terminal.press("enter")
    terminal.until(lambda: "line: x" + text[:-1] in terminal.raw.replace("\r\n", ""), "the edited line")


def test_a_new_window_size_redraws_the_line(probe):
    terminal = probe()
    terminal.type("quotes --by speaker --top 3")
    terminal.prompt("probe> quotes --by speaker --top 3")
    terminal.resize(20)
    terminal.until(lambda: terminal.screen[-2:] == ["probe> quotes --by s", "peaker --top 3"], "the line wrapped anew")
    terminal.press("enter")
    terminal.until(lambda: "line: quotes --by speaker --top 3" in terminal.raw, "the line")


def test_a_dumb_terminal_gets_no_escape_sequences(probe):
    terminal = probe(env={"TERM": "dumb"})
    terminal.type("quo")
    terminal.press("tab", "backspace", "backspace", "backspace", "^c")
    terminal.sees_line("interrupted")
    terminal.run("café", "probe>")
    terminal.sees("line: café")
    terminal.press("^d")
    assert terminal.ends() == 0
    assert "\x1b" not in terminal.raw


@pytest.mark.parametrize("term", [None, "", "no-such-terminal"])
def test_an_unknown_terminal_still_edits(probe, term):
    terminal = probe(env={"TERM": term})
    terminal.enter("words")
    terminal.sees("line: words")


def test_no_color_is_honoured(probe):
    assert "\x1b[1;36m" in probe().raw
    plain = probe(env={"NO_COLOR": "1"})
    plain.enter("x")
    plain.sees("line: x")
    assert "\x1b[1;36m" not in plain.raw


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_deadly_signal_leaves_the_terminal_as_it_was(probe, number):
    terminal = probe()
    terminal.type("half a line")
    terminal.prompt("probe> half a line")
    assert not terminal.is_cooked
    terminal.signal(number)
    terminal.until(lambda: terminal.is_cooked, "the terminal to be put back")
    terminal.until(lambda: terminal.raw.endswith("\x1b[?2004l\r\r\n"), "the farewell")
    assert terminal.ends() == -number


def test_a_crash_leaves_the_terminal_as_it_was(probe):
    terminal = probe()
    terminal.type("crash")
    terminal.press("tab")
    terminal.until(lambda: terminal.is_cooked, "the terminal to be put back")
    assert terminal.ends() == -signal.SIGSEGV


def test_ctrl_z_and_coming_back(start, built, tmp_path):
    terminal = start("/bin/bash", ["--norc", "-i"], env={"PS1": "$ "})
    terminal.prompt("$")
    terminal.enter(f"{built('terminal-probe')} {tmp_path}/history")
    terminal.prompt("probe>")
    terminal.type("half")
    terminal.prompt("probe> half")
    terminal.press("^z")
    terminal.prompt("$")
    terminal.enter("fg")
    terminal.prompt("probe> half")
    terminal.type("way")
    terminal.press("enter")
    terminal.sees_line("line: halfway")


def test_a_closed_terminal_ends_the_program(probe):
    terminal = probe()
    terminal.process.ptyproc.fileobj.close()  # the window is gone: SIGHUP, then end of file
    deadline = time.monotonic() + 10
    while terminal.process.isalive():
        assert time.monotonic() < deadline, "still running"
        time.sleep(0.02)


def test_a_pager_shows_what_is_longer_than_the_screen(probe):
    terminal = probe(env={"PAGER": "head -n 2"})
    terminal.enter("long")
    terminal.sees_line("row 2")
    terminal.prompt("probe>")
    assert "row 3\r\n" not in terminal.raw


@pytest.mark.parametrize("pager", ["", "no-such-pager --x", "cat"])
def test_a_pager_that_is_missing_is_done_without(probe, pager):
    terminal = probe(env={"PAGER": pager})
    terminal.enter("long")
    terminal.sees_line("row 200")
    terminal.prompt("probe>")
    assert "not found" not in terminal.raw


def test_without_a_terminal_the_editor_refuses(built):
    done = subprocess.run([built("terminal-probe")], input="x\n", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "standard input is not a terminal\n")
