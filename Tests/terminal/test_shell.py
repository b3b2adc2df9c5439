"""The shell itself, driven in a terminal as a person would."""

import json
import re
import signal
import stat
import time

import pytest

PROMPT = "lede>"
STORY = """Ferry to run late on Fridays

By Nia Pellow

PORT ERROLL — The last ferry will leave at midnight on Fridays, the harbor board said on Monday.

“We have waited nine years for this,” said Olwen Tarr, who runs the Compass Inn.

“Nobody asked the crews,” Jón Brenninkmeyer, a deckhand, told reporters. Tarr said that he was wrong.
"""


class Desk:
    """A folder with a story, a state folder, and shells started there."""

    def __init__(self, start, path):
        self.start = start
        self.path = path
        self.state = path / "state"
        self.folder = path / "desk"
        self.folder.mkdir()
        self.write("story.txt", STORY)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def shell(self, *arguments, env=None, ready=True, **options):
        environment = {"XDG_STATE_HOME": str(self.state), "HOME": str(self.path), "PAGER": "", **(env or {})}
        terminal = self.start("lede", list(arguments), env=environment, cwd=str(self.folder), **options)
        if ready:
            terminal.prompt(PROMPT)
        return terminal

    @property
    def logs(self):
        return sorted((self.state / "lede" / "recovery").glob("*")) if (self.state / "lede" / "recovery").exists() else []


@pytest.fixture
def desk(start, tmp_path):
    return Desk(start, tmp_path)


def run(terminal, line):
    terminal.run(line, PROMPT)


def leave(terminal):
    terminal.press("^d")
    return terminal.ends()


# What Tab offers.


@pytest.mark.parametrize("typed, shown", [
    ("outl", "outline"), ("quotes --spea", "quotes --speaker"), ("quotes --by spea", "quotes --by speaker"),
    ("quotes --where spea", "quotes --where speaker="), ("quotes --kind mi", "quotes --kind mixed"), ("quotes --kind=mi", "quotes --kind=mixed"),
    ("quotes --as js", "quotes --as json"), ("open sto", "open story.txt"), ("quotes > sto", "quotes > story.txt"),
    ("source sto", "source story.txt"), ("quotes --speaker brenn", "quotes --speaker \"Jón Brenninkmeyer\""),
    ("quotes --speaker jon", "quotes --speaker \"Jón Brenninkmeyer\""), ("entities --name tarr", "entities --name \"Olwen Tarr\""),
    ("fix q2 spea", "fix q2 speaker="), ("fix q2 kind=mi", "fix q2 kind=mixed"), ("help outl", "help outline"), ("help cond", "help conditions"),
    ("set sentiment.mo", "set sentiment.mode"), ("expect 0 quo", "expect 0 quotes"), ("expect 0 quotes --spea", "expect 0 quotes --speaker"),
    ("let x = arti", "let x = articles"), ("use al", "use all"), ("show la", "show last"), ("analyze sent", "analyze sentiment"),
    ("quotes --in narr", "quotes --in narration"), ("quotes --sort -spea", "quotes --sort -speaker"),
    ("quotes --columns id,spea", "quotes --columns id,speaker"),
])
def test_tab_completes(desk, typed, shown):
    terminal = desk.shell("story.txt")
    terminal.type(typed + "\t")
    terminal.until(lambda: terminal.line.rstrip() == f"{PROMPT} {shown}", f"{shown!r}")


def test_tab_twice_lists_ids_with_what_they_are(desk):
    terminal = desk.shell("story.txt", columns=100)
    terminal.type("why q\t\t")
    terminal.sees("q1")
    terminal.sees("q3")
    terminal.until(lambda: any("Nobody asked the crews" in line for line in terminal.screen), "what q3 is")


# History, keys and the line.


def test_history_survives_and_is_private(desk):
    terminal = desk.shell("story.txt")
    run(terminal, "quotes --by speaker")
    assert leave(terminal) == 0
    terminal = desk.shell()
    terminal.press("up")
    terminal.prompt(f"{PROMPT} quotes --by speaker")
    assert stat.S_IMODE((desk.state / "lede" / "history").stat().st_mode) == 0o600


@pytest.mark.parametrize("locale", ["C.UTF-8", "C"])
def test_accents_are_typed_edited_and_found(desk, locale):
    terminal = desk.shell("story.txt", env={"LANG": locale, "LC_ALL": locale})
    terminal.type("kwic Jónß")
    terminal.press("backspace", "enter")
    terminal.sees("1 match in 1 of 1 article")
    run(terminal, "show 1.6")
    terminal.sees("“Nobody asked the crews,” Jón Brenninkmeyer")


def test_ctrl_c_drops_the_line(desk):
    terminal = desk.shell("story.txt")
    terminal.type("close all")
    terminal.prompt(f"{PROMPT} close all")
    terminal.press("^c")
    terminal.prompt(PROMPT)
    run(terminal, "articles --columns article,title")
    terminal.sees("Ferry to run late")


def test_ctrl_c_stops_a_long_command_and_leaves_the_session_as_it_was(desk):
    (desk.folder / "many").mkdir()
    for number in range(3000):
        lines = (f"“We waited {number + line} days,” said Olwen Tarr of inn {line} in Port Erroll." for line in range(200))
        desk.write(f"many/{number:04}.txt", "Ferry to run late\n\n" + "\n\n".join(lines))
    terminal = desk.shell("story.txt")
    run(terminal, "note 1 keep")
    terminal.enter("open many")
    terminal.until(lambda: "articles in all" in terminal.raw, "the articles")
    terminal.prompt(PROMPT)
    before = len(terminal.raw)
    terminal.enter("entities --by quotes.speaker")
    terminal.until(lambda: "reading" in terminal.raw[before:], "the progress line")
    terminal.press("^c")
    terminal.sees("interrupted; the session is as it was")
    terminal.prompt(PROMPT)
    run(terminal, "status")
    terminal.sees_line("articles     3001, 3001 in use")
    run(terminal, "notes")
    terminal.sees("keep")


def test_a_script_that_is_stopped_says_what_stands(desk):
    desk.write("long.lede", "note 1 one\necho waiting | cat; sleep 60\nnote 1 two\n")
    terminal = desk.shell("story.txt")
    terminal.enter("source long.lede")
    terminal.sees_line("waiting")
    time.sleep(0.5)  # until the shell is at its second command
    terminal.press("^c")
    terminal.prompt(PROMPT)
    run(terminal, "notes")
    terminal.sees("one")
    assert not any("two" in line for line in terminal.screen)


# Leaving.


def test_ctrl_d_leaves_at_once_without_work_and_asks_with_it(desk):
    terminal = desk.shell("story.txt")
    run(terminal, "quotes")
    assert leave(terminal) == 0
    terminal = desk.shell("story.txt")
    run(terminal, "note 1 mine")
    terminal.press("^d")
    terminal.sees("there is unsaved work; leave without saving? [y/N]")
    terminal.enter("n")
    terminal.prompt(PROMPT)
    run(terminal, "save s.json")
    assert leave(terminal) == 0
    assert json.loads((desk.folder / "s.json").read_text())["notes"][0]["text"] == "mine"
    terminal = desk.shell("story.txt")
    run(terminal, "note 1 mine")
    terminal.enter("quit")
    terminal.sees("leave without saving? [y/N]")
    terminal.enter("y")
    assert terminal.ends() == 0
    assert desk.logs == []


# Pastes.


def test_pasted_lines_wait_for_enter_and_stop_at_the_first_error(desk):
    terminal = desk.shell("story.txt")
    terminal.paste("note 1 first\nnote 9 second\nnote 1 third\n")
    terminal.sees("note 1 third")
    terminal.press("enter")
    terminal.sees("there is no article 9; only 1 is open")
    terminal.prompt(PROMPT)
    run(terminal, "notes")
    terminal.sees("first")
    assert not any("n2" in line for line in terminal.screen)


def test_a_pasted_article_is_read_whole_and_recovered_after_a_crash(desk):
    terminal = desk.shell()
    terminal.enter("paste publisher=Gazette")
    terminal.sees("paste the article")
    terminal.paste(STORY)
    terminal.press("enter")
    terminal.enter(".")
    terminal.sees("1  Ferry to run late on Fridays")
    terminal.prompt(PROMPT)
    run(terminal, "note 1.5 call her")
    assert [stat.S_IMODE(path.stat().st_mode) for path in desk.logs] == [0o600]
    terminal.signal(signal.SIGKILL)
    terminal.ends()
    terminal = desk.shell(ready=False)
    terminal.sees("was left; take it up? [y/N]")
    terminal.enter("y")
    terminal.sees("2 of 2 commands run again")
    terminal.prompt(PROMPT)
    run(terminal, "notes --columns about,text")
    terminal.sees("call her")
    run(terminal, "meta --key publisher --columns value")
    terminal.sees("Gazette")
    run(terminal, "save s.json")
    assert leave(terminal) == 0
    assert desk.logs == []


# Crashes.


def test_a_crash_after_a_save_takes_up_the_file_and_what_came_after(desk):
    terminal = desk.shell("story.txt")
    for line in ("note 1 saved", "save s.json", "note 1 lost", 'fix q2 told_to="the board"'):
        run(terminal, line)
    terminal.signal(signal.SIGKILL)
    terminal.ends()
    terminal = desk.shell(ready=False)
    terminal.sees("take it up?")
    terminal.enter("y")
    terminal.prompt(PROMPT)
    run(terminal, "notes --columns id,text")
    terminal.sees("lost")
    assert any("saved" in line for line in terminal.screen)
    run(terminal, "edits --columns change")
    terminal.sees("told_to=the board")


def test_what_a_crash_left_is_offered_until_it_is_thrown_away(desk):
    terminal = desk.shell("story.txt")
    run(terminal, "note 1 mine")
    terminal.signal(signal.SIGKILL)
    terminal.ends()
    for answer in ("n", "y"):
        terminal = desk.shell(ready=False)
        terminal.sees("take it up?")
        terminal.enter("n")
        terminal.sees("throw it away? [y/N]")
        terminal.enter(answer)
        terminal.prompt(PROMPT)
        assert leave(terminal) == 0
    assert desk.logs == []
    assert leave(desk.shell()) == 0


def test_private_leaves_no_trace(desk):
    terminal = desk.shell("--private", "story.txt")
    run(terminal, "note 1 secret")
    assert not desk.state.exists() or not any(path.is_file() for path in desk.state.rglob("*"))
    terminal.signal(signal.SIGKILL)
    terminal.ends()
    assert not desk.state.exists() or not any(path.is_file() for path in desk.state.rglob("*"))
    assert leave(desk.shell()) == 0


def test_two_shells_do_not_disturb_each_other(desk):
    first = desk.shell("story.txt")
    run(first, "note 1 mine")
    run(first, "save s.json")
    run(first, "note 1 more")
    second = desk.shell()
    assert "take it up" not in second.raw
    run(second, "load s.json")
    second.sees("open in another Lede")
    run(second, "note 1 other")
    run(second, "save s.json")
    second.sees("save under another name")
    run(second, "save t.json")
    run(first, "save s.json")
    first.sees("saved s.json")
    assert leave(first) == 0 and leave(second) == 0
    texts = [[note["text"] for note in json.loads((desk.folder / name).read_text())["notes"]] for name in ("s.json", "t.json")]
    assert texts == [["mine", "more"], ["mine", "other"]]


# Screens.


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_no_line_of_a_table_is_wider_than_the_window(desk, columns):
    terminal = desk.shell("story.txt", columns=columns, rows=60)
    start = len(terminal.raw)
    run(terminal, "quotes")
    lines = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.raw[start:]).split("\r\n")[1:-1]
    assert len(lines) >= 3 and all(len(line) <= columns for line in lines), lines


@pytest.mark.parametrize("env", [{"TERM": "dumb"}, {"NO_COLOR": "1"}])
def test_without_colour_there_are_no_sequences_in_results(desk, env):
    terminal = desk.shell("story.txt", env=env)
    start = len(terminal.raw)
    run(terminal, "show --mark quotes")
    terminal.sees("[q2: ")
    assert "\x1b[3" not in terminal.raw[start:] and "\x1b[1m" not in terminal.raw[start:]


def test_with_colour_speakers_differ(desk):
    terminal = desk.shell("story.txt")
    start = len(terminal.raw)
    run(terminal, "show --mark quotes")
    assert "\x1b[36m" in terminal.raw[start:] and "\x1b[33m" in terminal.raw[start:]


def test_long_results_go_through_the_pager_and_short_ones_do_not(desk):
    pager = desk.path / "pager"
    pager.write_text("#!/bin/sh\necho paged\ncat >/dev/null\n")
    pager.chmod(0o755)
    terminal = desk.shell("story.txt", env={"PAGER": str(pager)}, rows=10)
    run(terminal, "notes")
    assert "paged" not in terminal.raw
    run(terminal, "words")
    terminal.sees("paged")


@pytest.mark.parametrize("command", ["show", "quotes --as csv", "quotes --as tsv", "quotes --as json", "quotes --as jsonl",
                                     "quotes --as markdown", "kwic hacked", "outline", "why q1", "echo hacked | cat"])
def test_escape_sequences_of_an_article_never_reach_the_terminal(desk, command):
    desk.write("evil.txt", STORY + "\n“I was \x1b]0;hacked\x07 \x9b31m \x1b[31mhacked,” said Olwen \x1b[31mTarr.\n")
    terminal = desk.shell("evil.txt")
    start = len(terminal.raw)
    run(terminal, command)
    assert "\x1b]0;" not in terminal.raw[start:] and "\x1b[31mhacked" not in terminal.raw[start:] and "\x9b" not in terminal.raw[start:]
    assert "\x07" not in terminal.raw[start:] and "\x1b[31mTarr" not in terminal.raw[start:]


def test_an_error_is_underlined(desk):
    terminal = desk.shell("story.txt")
    run(terminal, "quotes --spekaer x")
    terminal.sees("quotes has no option --spekaer; did you mean --speaker?")
    at = terminal.screen.index("       ^^^^^^^^^")
    assert terminal.screen[at - 1] == "quotes --spekaer x"


def test_a_line_that_ends_in_a_backslash_goes_on(desk):
    terminal = desk.shell("story.txt")
    terminal.enter("quotes --columns \\")
    terminal.prompt("…   >")
    run(terminal, "id,kind")
    terminal.sees("direct")


def test_without_a_place_for_its_files_it_says_so_once(desk):
    terminal = desk.shell("story.txt", env={"HOME": None, "XDG_STATE_HOME": None})
    terminal.sees("no place for history and recovery")
    run(terminal, "note 1 x")
    run(terminal, "notes")
    terminal.sees("1")


def test_the_timer_says_how_long_a_command_took(desk):
    terminal = desk.shell("story.txt")
    run(terminal, "timer on")
    run(terminal, "quotes")
    terminal.until(lambda: any(line.endswith(" ms") and line[:-3].isdigit() for line in terminal.screen), "milliseconds")


# Colours.


def coloured(terminal, start):
    """The colour sequences in which the marks of a screen begin, by the words behind them."""
    return [piece for piece in re.findall(r"\x1b\[([\d;]+)m([^\x1b]*)", terminal.raw[start:]) if piece[0] != "0"]


def test_each_speaker_has_one_colour_and_a_line_in_the_legend(desk):
    terminal = desk.shell("story.txt", columns=120)
    start = len(terminal.raw)
    run(terminal, "show --mark quotes")
    terminal.sees("Olwen Tarr  q")
    pieces = coloured(terminal, start)
    colour = lambda words: {code for code, text in pieces if words in text}
    tarr = colour("We have waited")
    assert len(tarr) == 1 and colour("he was wrong") == tarr and colour("Olwen Tarr") == tarr
    assert colour("Nobody asked") == colour("Jón Brenninkmeyer") != tarr
    # One block alone has the same colours.
    start = len(terminal.raw)
    run(terminal, "show 1.6 --mark quotes")
    terminal.until(lambda: {code for code, text in coloured(terminal, start) if "he was wrong" in text} == tarr, "the same colour")
    assert leave(terminal) == 0


def test_without_colour_marks_are_brackets(desk):
    terminal = desk.shell("story.txt", env={"NO_COLOR": "1"}, columns=120)
    start = len(terminal.raw)
    run(terminal, "show --mark quotes")
    terminal.sees("“We have waited nine years for this,”]")
    assert not re.search(r"\x1b\[\d*3[1-6]m", terminal.raw[start:])
    assert leave(terminal) == 0


def test_control_characters_of_a_speaker_do_not_reach_the_terminal(desk):
    desk.write("evil.txt", "News of the day\n\n“Stop,” said Ida \x1b]0;owned\x07Rust of the board.\n")
    terminal = desk.shell("evil.txt", columns=120)
    start = len(terminal.raw)
    run(terminal, "show --mark quotes")
    terminal.sees("  q1")
    assert "\x1b]0" not in terminal.raw[start:] and "\x07" not in terminal.raw[start:]
