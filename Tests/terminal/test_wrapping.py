"""Text for people is broken at blanks, however narrow the window."""

import re

STORY = """Ferry to run late on Fridays and Saturdays until the end of the season, board says

By Nia Pellow

The last ferry will leave at midnight on Fridays, the harbour board said on Monday, which is two hours later than before.
"""


def shown(start, tmp_path, *words, columns):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    terminal = start("lede", words, columns=columns, rows=500, cwd=tmp_path, env={"XDG_STATE_HOME": str(tmp_path)})
    terminal.ends()
    return terminal.screen


def test_help_is_never_cut_inside_a_word(start, tmp_path):
    wide = shown(start, tmp_path, "help", "quotes", columns=400)
    narrow = shown(start, tmp_path, "help", "quotes", columns=46)
    assert len(narrow) > len(wide)
    assert "\n".join(narrow).split() == "\n".join(wide).split()
    rows = [line for line in narrow if re.match(r"  --\w", line)]
    at = next(index for index, line in enumerate(narrow) if line.startswith("  --where"))
    text = len(narrow[at]) - len(re.sub(r"^  --\S+( \S+)?  +", "", narrow[at]))
    assert rows and narrow[at + 1].startswith(" " * text) and narrow[at + 1][text] != " ", "what goes on stands below its column"


def test_an_article_is_never_cut_inside_a_word(start, tmp_path):
    wide = shown(start, tmp_path, "show", "story.txt", columns=400)
    narrow = shown(start, tmp_path, "show", "story.txt", columns=30)
    assert "\n".join(narrow).split() == "\n".join(wide).split()
    assert max(len(line) for line in narrow) <= 30
