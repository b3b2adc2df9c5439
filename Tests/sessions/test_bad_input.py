"""Input that is wrong, broken or hostile gets one clear line, and nothing is lost."""

import os
import signal
import stat
import subprocess
import time

import pytest

STORY = """Ferry to run late on Fridays

By Nia Pellow

PORT ERROLL — The last ferry will leave at midnight on Fridays, the harbor board said on Monday.

“We have waited nine years for this,” said Olwen Tarr, who runs the Compass Inn.
"""
HOSTILE = "\x1b]0;owned\x07\x1b[31mRed\x1b[0m \x9b31m \x00 \x08\x08 \u202e evil"


class Folder:
    def __init__(self, path, environment):
        self.path = path
        self.environment = environment
        (path / "story.txt").write_text(STORY, encoding="utf-8")

    def write(self, name, data):
        (self.path / name).write_bytes(data.encode() if isinstance(data, str) else data)
        return name

    def lede(self, *arguments, text="", check=None, timeout=120, **environment):
        done = subprocess.run(
            ["lede", *map(str, arguments)], cwd=self.path, env={**self.environment, **environment}, input=text.encode(), timeout=timeout,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, preexec_fn=self.before)
        done.stdout = done.stdout.decode("utf-8")
        done.stderr = done.stderr.decode("utf-8")
        if check is not None:
            assert done.returncode == check, done.stdout + done.stderr
        return done

    def script(self, *lines, check=None, arguments=(), **options):
        name = self.write("script.lede", "\n".join(lines) + "\n")
        return self.lede("run", name, *arguments, check=check, **options)

    before = None


@pytest.fixture
def folder(lede_folder):
    return Folder(*lede_folder)


def one_line(done, *parts):
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    for part in parts:
        assert part in lines[0]


@pytest.mark.parametrize("make, says", [
    (None, "no such file"),
    (lambda f: (f.path / "bad").mkdir(), "bad"),
    (lambda f: f.write("bad", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40), "bad"),
    (lambda f: f.write("bad", b""), "no text"),
    (lambda f: f.write("bad", b"\x00" * 4000), "bad"),
    (lambda f: f.write("bad", b" \n\t\n"), "bad"),
])
def test_what_is_no_article_gets_one_line_and_the_session_goes_on(folder, make, says):
    if make:
        make(folder)
    one_line(folder.lede("quotes", "bad", check=1), "bad", says)
    done = folder.lede("run", "--keep-going", folder.write("s.lede", "open story.txt\nopen bad\narticles --columns article,source\n"), check=1)
    one_line(done, "s.lede:2:6: error: ", "bad", says)
    assert "1  story.txt" in done.stdout


def test_one_bad_file_among_good_ones_is_named_and_the_others_are_read(folder):
    folder.write("bad.txt", b"")
    done = folder.lede("outline", "story.txt", "bad.txt", check=1)
    one_line(done, "bad.txt")
    assert "Ferry to run late" in done.stdout


def test_a_file_without_permission_is_named(folder):
    if os.geteuid() == 0:
        folder.before = lambda: os.setuid(65534)
        for place in [folder.path, *folder.path.parents]:
            if not place.stat().st_mode & stat.S_IXOTH:
                pytest.skip("root's temporary folder is closed to others")
    (folder.path / "story.txt").chmod(0)
    one_line(folder.lede("quotes", "story.txt", check=1), "story.txt", "permission")


@pytest.mark.parametrize("data", [
    STORY.encode("utf-16"), STORY.encode("cp1252"), b"\xef\xbb\xbf" + STORY.encode(),
    STORY.replace("\n", "\r\n").encode(), STORY.replace("Monday", "Mon\x00day").encode()])
def test_odd_encodings_are_read_and_offsets_stay_true(folder, data):
    folder.write("odd.txt", data)
    done = folder.lede("quotes", "odd.txt", "--as", "json", "--columns", "speaker,content", check=0)
    assert "Olwen Tarr" in done.stdout and "nine years" in done.stdout
    assert len(done.stderr.splitlines()) <= 1


def test_broken_utf_8_is_read_with_a_warning(folder):
    folder.write("odd.txt", STORY.encode() + b"\xff\xfe\xe2\x80 end.\n")
    done = folder.lede("kwic", "midnight", "odd.txt", check=0)
    assert "1 match" in done.stdout
    one_line(done, "warning: odd.txt: not valid UTF-8")


def test_thirty_megabytes_on_one_line(folder, built):
    sentences = 640_000 if "release" in os.path.realpath(built("lede")) else 20_000
    folder.write("long.txt", "The harbor was quiet on Monday, said Ana Ruiz. " * sentences)
    done = folder.lede("words", "long.txt", "--top", "1", "--where", "word=quiet", check=0)
    assert str(sentences) in done.stdout
    done = folder.lede("outline", "long.txt", check=0)
    assert len(done.stdout) < 1000


@pytest.mark.parametrize("command", [
    ["show"], ["outline"], ["meta"], ["quotes"], ["entities"], ["kwic", "red"], ["words"], ["articles"], ["show", "--mark", "entities"]])
def test_escape_sequences_never_come_out_raw(folder, command):
    folder.write("hostile.txt", f"{HOSTILE} headline\n\nBy {HOSTILE} Nia\n\n“Red {HOSTILE} words,” said Olwen {HOSTILE} Tarr.\n\n" + STORY * 5)
    words = [command[0], *([command[1]] if command[0] == "kwic" else []), "hostile.txt", *(command[1:] if command[0] != "kwic" else [])]
    done = folder.lede(*words, check=0)
    for text in (done.stdout, done.stderr):
        assert not set(text) & set("\x1b\x07\x9b\x00\x08\u202e")


def test_escape_sequences_in_names_do_not_come_out_in_messages(folder):
    name = folder.write("\x1b[31mred\x07.txt", b"")
    for done in (
            folder.lede("quotes", name, check=1), folder.script(f"open '{name}'", check=1), folder.script("\x1b[31m", check=1),
            folder.script("quotes --\x1b]0;x", check=1), folder.lede("\x1b[31m"), folder.lede("run", "\x1b[31m")):
        assert "\x1b" not in done.stderr + done.stdout and "\x07" not in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_script_may_not_run_itself_by_any_way(folder):
    folder.write("a.lede", "source b.lede\n")
    folder.write("b.lede", "echo b\nsource ./a.lede\n")
    (folder.path / "c.lede").symlink_to("a.lede")
    done = folder.lede("run", "c.lede", check=1)
    assert done.stdout == "b\n"
    one_line(done, "b.lede:2:8: error: ./a.lede is running already")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"echo a\x00b\n", b"\x7fELF"])
def test_what_is_no_script_is_not_run(folder, data):
    folder.write("bad.lede", data)
    done = folder.lede("run", "bad.lede")
    assert done.returncode == 1 and done.stdout == ""
    one_line(done, "bad.lede")


def test_without_home_it_works(folder):
    del folder.environment["HOME"], folder.environment["XDG_STATE_HOME"]
    assert "Olwen Tarr" in folder.lede("quotes", "story.txt", check=0).stdout


def test_a_full_disk_leaves_the_old_file_and_the_session(folder):
    small = folder.path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", small], check=False, stderr=subprocess.DEVNULL).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        folder.write("long.txt", "The harbor was quiet on Monday, said Ana Ruiz. " * 3000)
        done = folder.script(
            "open story.txt", "note 1 first", "save small/s.json", "open long.txt", "note 2 second", "save small/s.json", "notes",
            "show > small/x.txt", "save kept.json", check=1)
        one_line(done, "script.lede:6:1: error: cannot write", "small/s.json", "full")
        folder.write("next.lede", "load small/s.json\nnotes\n")
        assert "first" in folder.lede("run", "next.lede", check=0).stdout
        assert [name for name in os.listdir(small)] == ["s.json"]
        done = folder.lede("run", "--keep-going", folder.write("script.lede", "open long.txt\nnote 1 x\nshow > small/x.txt\nnotes\n"), check=1)
        assert "x" in done.stdout and "full" in done.stderr and not (small / "x.txt").exists()
    finally:
        subprocess.run(["umount", small], check=False)


def test_a_full_device_is_one_line(folder):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            ["lede", "quotes", "story.txt"], cwd=folder.path, env=folder.environment, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"lede: the results cannot be written: the disk is full\n"
    one_line(folder.script("open story.txt", "quotes > /dev/full", check=1), "cannot write /dev/full", "full")
    one_line(folder.script("open story.txt", "save /dev/full", check=1), "/dev/full")
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


def test_no_permission_to_write(folder):
    locked = folder.path / "locked"
    locked.mkdir(mode=0o555)
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    one_line(folder.script("open story.txt", "save locked/s.json", check=1), "locked/s.json", "no permission")


def test_a_closed_pipe_ends_quietly(folder):
    done = subprocess.run(
        ["bash", "-c", "lede words story.txt --as csv | head -1; exit ${PIPESTATUS[0]}"], cwd=folder.path, env=folder.environment,
        capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_article_that_changed_since_it_was_saved(folder):
    folder.script("open story.txt", 'fix q2 told_to="the paper"', "note q2 check", "save s.json --by-reference", check=0)
    folder.write("story.txt", STORY.replace("PORT ERROLL", "PORT ERROLL, Maine").replace("on Monday", "on Tuesday"))
    done = folder.script("load s.json", "quotes --told_to paper --columns speaker,told_to", "notes", check=0)
    assert "changed since it was saved" in done.stderr
    assert "Olwen Tarr  the paper" in done.stdout and "check" in done.stdout
    folder.write("story.txt", "Another story\n\nNothing is left of it, said Nia Pellow.\n")
    done = folder.script("load s.json", "edits --columns state", "notes", "save s.json", "load s.json", "edits --columns change", check=0)
    assert "does not fit" in done.stdout and "words are gone" in done.stdout and "told_to=the paper" in done.stdout


def test_a_session_by_reference_whose_file_is_gone_says_so_and_keeps_the_current_one(folder):
    folder.script("open story.txt", "note 1 x", "save s.json --by-reference", check=0)
    folder.write("other.txt", STORY)
    (folder.path / "story.txt").unlink()
    folder.write("k.lede", "open other.txt\nload s.json\narticles --columns source\n")
    done = folder.lede("run", "--keep-going", "k.lede", check=1)
    one_line(done, "k.lede:2:1: error: ", "story.txt")
    assert "other.txt" in done.stdout


def test_an_interrupted_script_ends_with_130(folder):
    folder.write("wait.lede", "open story.txt\necho x | cat; sleep 30\nnotes\n")
    with subprocess.Popen(["lede", "run", "wait.lede"], cwd=folder.path, env=folder.environment, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, start_new_session=True) as process:
        while process.stdout.readline() != b"x\n":
            pass
        time.sleep(0.3)  # the shell that prints x goes on to sleep
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert errors.decode().splitlines()[-1] == "interrupted"


def test_standard_input_is_read_as_a_script_and_as_an_article(folder):
    assert folder.lede(text="open story.txt\nexpect 2 quotes\n", check=0).stderr == ""
    done = folder.lede(text="open story.txt\nexpect 9 quotes\n", check=1)
    assert "standard input:2:1: error: expected 9 rows, found 2" in done.stderr
    assert "Olwen Tarr" in folder.lede("quotes", "-", text=STORY, check=0).stdout


def test_wrong_usage_is_2_and_a_failure_is_1(folder):
    for words in (["frobnicate"], ["--frob"], ["quotes"], ["quotes", "story.txt", "--frob"], ["quotes", "story.txt", "--kind", "x"],
                  ["quotes", "story.txt", "--as", "xml"], ["run"], ["run", "--frob"], ["kwic", "x"], ["sentiment", "story.txt", "--set", "x"],
                  ["sentiment", "story.txt", "--set", "sentiment.mode=loud"], ["schema", "x"], ["completions", "x"], ["save"]):
        done = folder.lede(*words)
        assert done.returncode == 2, words
        assert len(done.stderr.splitlines()) == 1, words
    for words in (["quotes", "nosuch.txt"], ["run", "nosuch.lede"]):
        assert folder.lede(*words).returncode == 1, words


def test_plain_commands_take_every_option_of_a_listing(folder):
    done = folder.lede("quotes", "story.txt", "--by", "kind", "--sort", "rows", "--as", "csv", check=0)
    assert done.stdout.splitlines()[0] == "kind,rows"
    done = folder.lede("kwic", "ferry", "story.txt", "--as", "json", "--columns", "match", check=0)
    assert done.stdout.count('"match"') == 2
    exact = folder.lede("sentiment", "story.txt", "--set", "sentiment.mode=vader", check=0).stdout
    assert "sentiment words found: " in exact
    assert folder.lede("quotes", "story.txt", "--help", check=0).stdout == folder.lede("help", "quotes", check=0).stdout


def test_a_wrong_column_names_a_few_and_says_where_the_rest_are(folder):
    done = folder.lede("stats", "story.txt", "--columns", "zzzzzz", check=2)
    one_line(done, "there is no column “zzzzzz”", "words, sentences", "more; help stats")
    assert len(done.stderr) < 400


def test_help_explains_an_option_as_well_as_a_column(folder):
    shown = folder.script("help sentiment lexicon", "help words match", check=0).stdout
    assert "set sentiment.lexicon FILE" in shown and "--match" in shown
    one_line(folder.script("help sentiment zzzzzz", check=1), "there is no column")
