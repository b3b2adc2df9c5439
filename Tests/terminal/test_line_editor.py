"""The line editor as its user meets it."""

import os
import signal
import stat
import subprocess
import time

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
    terminal.press("enter", "^d")
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


def test_history_is_recalled_in_the_next_run(probe):
    first = probe()
    for line in ["words Žižek", r"kwic a\nb", "words Žižek"]:
        first.enter(line)
        first.sees(f"line: {line}")
        first.prompt("probe>")
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
        terminal.enter(line)
        terminal.prompt("probe>")
    terminal.press("^d")
    terminal.ends()
    assert probe.history.read_text() == "one\ntwo\n"


def test_two_shells_keep_each_others_history(probe):
    first, second = probe(), probe()
    for number in range(5):
        for terminal, name in ((first, "first"), (second, "second")):
            terminal.enter(f"{name} {number}")
            terminal.sees_line(f"line: {name} {number}")
    assert sorted(probe.history.read_text().split("\n")) == [""] + sorted(f"{n} {i}" for n in ("first", "second") for i in range(5))


def test_a_history_that_cannot_be_written_is_said_once_and_the_shell_works(start, tmp_path):
    (tmp_path / "file").write_text("")
    terminal = start("terminal-probe", [tmp_path / "file" / "history"])
    terminal.enter("a line")
    terminal.sees_line("line: a line")
    terminal.press("up")
    terminal.prompt("probe> a line")


def test_ctrl_r_searches_backwards(probe):
    terminal = probe()
    for line in ["quotes --by speaker", "entities", "words"]:
        terminal.enter(line)
        terminal.sees_line(f"line: {line}")
    terminal.press("^r")
    terminal.type("quo")
    terminal.sees("quotes --by speaker")
    terminal.press("enter")
    terminal.until(lambda: terminal.screen.count("line: quotes --by speaker") == 2, "the found line run")


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
    terminal.until(lambda: terminal.screen[-3:] == ["probe> ent 012345678", "9abcdefghijklmnopq"] or
                   terminal.screen[-2:] == ["probe> ent 012345678", "9abcdefghijklmnopq"], "the line drawn again")
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


def test_a_paste_of_some_lines_waits_for_enter(probe):
    terminal = probe()
    terminal.paste("open a.txt\nquotes --by speaker\n")
    terminal.sees("quotes --by speaker")
    assert "pasted" not in "\n".join(terminal.screen) and "line:" not in "\n".join(terminal.screen)
    terminal.press("enter")
    terminal.sees_line("pasted 2: open a.txt|quotes --by speaker")


def test_a_paste_of_many_lines_is_asked_about(probe):
    terminal = probe()
    text = "\n".join(f"row {n}" for n in range(300))
    terminal.paste(text)
    terminal.sees("300 lines pasted")
    terminal.prompt("run them all? [y/N]")
    terminal.press("enter")
    terminal.sees_line("interrupted")
    terminal.paste(text)
    terminal.until(lambda: terminal.line == "run them all? [y/N]", "the question again")
    terminal.enter("y")
    terminal.until(lambda: "pasted 300: row 0|row 1|" in terminal.raw, "all lines")


def test_a_pasted_line_is_edited_before_it_is_run(probe):
    terminal = probe()
    terminal.type("a c")
    terminal.press("left")
    terminal.paste("b \x1b[31m\n")
    terminal.press("enter")
    terminal.sees_line("line: a b [31mc")


def test_escape_sequences_in_a_paste_never_reach_the_terminal(probe):
    terminal = probe()
    terminal.paste("x\x1b]0;owned\x07y\n" * 40)
    terminal.sees("40 lines pasted")
    assert "\x1b]0;" not in terminal.raw


def test_paste_takes_raw_text_until_a_dot_or_ctrl_d(probe):
    terminal = probe()
    terminal.enter("paste")
    terminal.sees("Paste, then Ctrl-D.")
    terminal.paste("Headline\n\n“Quoted,” she said.\n.\nlast")
    terminal.sees("last")
    terminal.type("!")
    terminal.press("^d")
    terminal.until(lambda: r'text: "Headline\n\n“Quoted,” she said.\n.\nlast!"' in terminal.raw, "the text")
    terminal.prompt("probe>")
    terminal.enter("paste")
    terminal.enter("one")
    terminal.type("twö")
    terminal.press("backspace")
    terminal.enter("o")
    terminal.enter(".")
    terminal.until(lambda: r'text: "one\ntwo\n"' in terminal.raw, "the typed text")


def test_paste_takes_lines_longer_than_the_terminals_own_limit(probe):
    terminal = probe()
    terminal.enter("paste")
    terminal.sees("Paste, then Ctrl-D.")
    terminal.paste("x" * 20_000 + "\n")
    terminal.press("^d")
    terminal.until(lambda: 'text: "' + "x" * 20_000 + r'\n"' in terminal.raw.replace("\r\n", ""), "the whole line")


def test_ctrl_c_drops_a_raw_paste(probe):
    terminal = probe()
    terminal.enter("paste")
    terminal.sees("Paste, then Ctrl-D.")
    terminal.type("some")
    terminal.press("^c")
    terminal.sees_line("text: dropped")
    terminal.prompt("probe>")


def test_marks_of_a_paste_are_asked_for_only_while_editing(probe):
    terminal = probe()
    terminal.enter("wait")
    terminal.sees_line("waiting")
    assert terminal.raw.count("\x1b[?2004h") == terminal.raw.count("\x1b[?2004l") == 1
    terminal.press("^c")


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
    terminal.enter("café")
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
