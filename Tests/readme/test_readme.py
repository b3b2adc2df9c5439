"""The session in README.md is what the program answers, word for word."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"```console\n(.*?)```", re.S)


def answer(lede, commands, folder):
    """The session as the README shows it: each command after the prompt, then its answer."""
    script = "".join(f"echo 'lede> {index}'\n{command}\n" for index, command in enumerate(commands))
    path = folder / "readme.lede"
    path.write_text(script, encoding="utf-8")
    run = subprocess.run([lede, "run", str(path)], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    shown = run.stdout
    for index, command in enumerate(commands):
        shown = shown.replace(f"lede> {index}\n", f"lede> {command}\n", 1)
    return "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"


def test_the_session_in_the_readme_is_true(lede, tmp_path, request):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (block,) = BLOCK.findall(text)
    commands = [line.removeprefix("lede> ") for line in block.splitlines() if line.startswith("lede> ")]
    assert len(commands) > 5
    true = answer(lede, commands, tmp_path)
    if request.config.getoption("--update", default=False):
        (ROOT / "README.md").write_text(text.replace(block, true), encoding="utf-8")
        return
    assert block == true
