"""Pastes, which are never run line by line."""


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
    terminal.prompt("probe>")
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
    # What is typed before that is still edited by the kernel.
    terminal.until(lambda: terminal.raw.count("Paste, then Ctrl-D.\r\n\x1b[?2004h") == 2, "the second paste")
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
