"""Sessions/*.lede with what they print: every `$ COMMAND` of Sessions/NAME.out is run, and must print what stands below it.

Standard output and standard error come interleaved, as on a screen; the line `[exit N]` ends each command. After a change that is meant,
`pytest Tests/sessions --update` writes the files anew: read the difference before you commit it. A new session needs its NAME.out with the
`$` lines alone.
"""

import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SESSIONS = sorted((ROOT / "Sessions").glob("*.out"))


def settled(text, folder):
    """What differs from run to run: the folder, the time of a correction, how long a command took."""
    text = text.replace(str(folder), "/folder")
    text = re.sub(r"\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", "2026-01-01T00:00:00Z", text)
    return re.sub(r"(?m)^\d+ ms$", "N ms", text)


def run(command, folder, environment):
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        timeout=120, check=False)
    text = done.stdout.decode("utf-8")
    if text and not text.endswith("\n"):
        text += "\n"
    return f"$ {command}\n{settled(text, folder)}[exit {done.returncode}]\n"


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_a_session_prints_what_stands_beside_it(path, lede_folder, request):
    folder, environment = lede_folder
    golden = path.read_text(encoding="utf-8")
    commands = re.findall(r"(?m)^\$ (.+)$", golden)
    assert commands, f"{path.name} has no line that begins with $"
    printed = "\n".join(run(command, folder, environment) for command in commands)
    if request.config.getoption("--update"):
        path.write_text(printed, encoding="utf-8")
    assert printed == path.read_text(encoding="utf-8")


def test_every_script_is_run_by_a_session():
    scripts = list((ROOT / "Sessions").glob("*.lede"))
    used = "".join(path.read_text(encoding="utf-8") for path in [*SESSIONS, *scripts])
    unused = [path.name for path in scripts if f"Sessions/{path.name}" not in used]
    assert unused == []
