"""Whatever happens while a session is saved, its file is the old one or the new one."""

import json
import os
import random
import resource
import signal
import stat
import subprocess
import time

import pytest

KILLS = 200


@pytest.fixture
def lede(built):
    return str(built("lede"))


def article(folder):
    words = " ".join(f"“Pier {number} stays open,” Ivan Petrov said." for number in range(200))
    (folder / "a.txt").write_text(f"Harbor opens again\n\n{words}\n")


def script(folder, name, saves):
    """Each save holds another tag."""
    lines = ["open a.txt"]
    for number in range(saves):
        lines += [f"tag 1 round={number}", "save s.json"]
    (folder / name).write_text("\n".join(lines) + "\n")


def parsed(path):
    session = json.loads(path.read_text())
    assert session["format"] == "lede-session" and len(session["articles"]) == 1
    assert session["articles"][0]["text"].endswith("said.\n")
    return session


def leftovers(folder):
    return [name for name in os.listdir(folder) if name not in ("a.txt", "s.json", "many.lede", "one.lede", "two.lede")]


def quiet(lede, *args, **options):
    return subprocess.run([lede, "run", *args], capture_output=True, text=True, timeout=30, **options)


def test_killed_at_any_moment_the_file_is_whole(lede, tmp_path):
    article(tmp_path)
    script(tmp_path, "one.lede", 1)
    script(tmp_path, "many.lede", 3000)
    assert quiet(lede, "one.lede", cwd=tmp_path).returncode == 0
    file = tmp_path / "s.json"
    dice = random.Random(1)
    seen, killed = set(), 0
    inode = file.stat().st_ino
    while killed < KILLS:
        process = subprocess.Popen(
            [lede, "run", "many.lede"], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while file.stat().st_ino == inode and process.poll() is None:
            time.sleep(0.0005)
        time.sleep(dice.random() * 0.04)
        assert process.poll() is None, "it ended before it could be killed"
        process.send_signal(signal.SIGKILL)
        process.wait()
        killed += 1
        inode = file.stat().st_ino
        seen.add(parsed(file)["tags"][-1]["value"])
        assert len(leftovers(tmp_path)) <= 1, "temporary files pile up"
    assert len(seen) > 5, "it was never killed between saves"
    assert quiet(lede, "one.lede", cwd=tmp_path).returncode == 0
    assert leftovers(tmp_path) == []


def test_a_file_too_large_for_the_limit_leaves_the_old_one(lede, tmp_path):
    article(tmp_path)
    script(tmp_path, "one.lede", 1)
    assert quiet(lede, "one.lede", cwd=tmp_path).returncode == 0
    before = (tmp_path / "s.json").read_bytes()

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    result = quiet(lede, "one.lede", cwd=tmp_path, preexec_fn=limit)
    assert result.returncode == 1
    assert "cannot write" in result.stderr and "s.json" in result.stderr and result.stderr.count("\n") == 1
    assert (tmp_path / "s.json").read_bytes() == before
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_file(lede, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        article(disk)
        script(disk, "one.lede", 1)
        (disk / "one.lede").write_text("open a.txt\nsave s.json\n")
        assert quiet(lede, "one.lede", cwd=disk).returncode == 0
        before = (disk / "s.json").read_bytes()
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
        (disk / "one.lede").write_text("open a.txt\nnote 1 more\nsave s.json\n")
        (disk / "two.lede").write_bytes(b"#" * max(0, free - 4096))
        result = quiet(lede, "one.lede", cwd=disk)
        assert result.returncode == 1 and "the disk is full" in result.stderr
        assert (disk / "s.json").read_bytes() == before
        assert leftovers(disk) == []
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("folder_mode, file_mode", [(0o555, 0o644), (0o755, 0o444)])
def test_without_permission_the_old_file_stays(lede, tmp_path, folder_mode, file_mode):
    article(tmp_path)
    script(tmp_path, "one.lede", 1)
    assert quiet(lede, "one.lede", cwd=tmp_path).returncode == 0
    file = tmp_path / "s.json"
    before = file.read_bytes()
    file.chmod(file_mode)
    tmp_path.chmod(folder_mode)
    try:
        result = quiet(lede, "one.lede", cwd=tmp_path)
    finally:
        tmp_path.chmod(0o755)
    assert result.returncode == 1 and "no permission" in result.stderr
    assert file.read_bytes() == before and stat.S_IMODE(file.stat().st_mode) == file_mode


def test_a_second_program_is_refused_and_the_first_goes_on(lede, tmp_path):
    article(tmp_path)
    script(tmp_path, "one.lede", 1)
    (tmp_path / "two.lede").write_text("open a.txt\nsave s.json\nnote 1 first\nsource -\nsave s.json\n")
    first = subprocess.Popen(
        [lede, "run", "two.lede"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while not (tmp_path / "s.json").exists():
        time.sleep(0.01)
        assert first.poll() is None
    result = quiet(lede, "one.lede", cwd=tmp_path)
    assert result.returncode == 1 and "open in another Lede" in result.stderr
    first.communicate(b"note 1 second\n", timeout=20)
    assert first.returncode == 0
    assert [note["text"] for note in parsed(tmp_path / "s.json")["notes"]] == ["first", "second"]
