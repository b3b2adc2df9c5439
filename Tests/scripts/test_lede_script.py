"""Scripts/lede on machines that have, or lack, what it needs."""

import os
import pathlib
import re
import stat
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test_the_program_is_built_once_and_run_where_the_user_is(machine):
    first = machine.run("open", "a file.txt", "*")
    assert first.returncode == 0
    assert first.stdout == f"<{machine.elsewhere}><open><a file.txt><*>\n"
    assert "Building" in first.stderr
    second = machine.run("quotes")
    assert second.stdout == f"<{machine.elsewhere}><quotes>\n"
    assert second.stderr == ""
    assert machine.calls == ["swift build"]


def test_the_exit_status_is_the_programs(machine):
    assert machine.run("fail").returncode == 7


@pytest.mark.parametrize("change", ["edit", "add", "delete", "manifest", "plugin"])
def test_a_changed_source_is_built_again(machine, change):
    source = machine.project / "Sources" / "lede"
    (source / "old.swift").touch()
    machine.run()
    assert machine.calls == ["swift build"]
    if change == "edit":
        os.utime(source / "main.swift")
    elif change == "add":
        (source / "new.swift").touch()
    elif change == "delete":
        (source / "old.swift").unlink()
    elif change == "manifest":
        os.utime(machine.project / "Package.swift")
    else:
        (machine.project / "Plugins" / "New").mkdir(parents=True)
    machine.run()
    machine.run()
    assert machine.calls == ["swift build"] * 2


def test_a_failed_build_says_so_and_is_tried_again(machine):
    failed = machine.run(BUILD_FAILS="1")
    assert failed.returncode == 1
    assert failed.stdout == ""
    assert "no such luck" in failed.stderr and "the build failed" in failed.stderr
    assert machine.run("x").returncode == 0


def test_it_is_found_through_links(machine):
    link = machine.elsewhere / "tool"
    (machine.elsewhere / "link").symlink_to(machine.project / "Scripts" / "lede")
    link.symlink_to("link")
    assert machine.run("x", script=link).stdout == f"<{machine.elsewhere}><x>\n"


def test_without_swift_it_says_what_to_do(machine):
    machine.lacks("swift")
    result = machine.run()
    assert result.returncode == 1
    assert "Swift is not installed" in result.stderr and "swift.org/install" in result.stderr


def test_an_administrator_gets_the_missing_package_installed(machine):
    machine.lacks("has-libedit-dev")
    result = machine.run("x")
    assert result.stdout == f"<{machine.elsewhere}><x>\n"
    assert "Installing libedit-dev" in result.stderr
    assert machine.calls == ["apt-get update", "apt-get install", "swift build"]


def test_others_get_it_installed_by_sudo(machine):
    machine.lacks("has-libedit-dev", "is-root")
    machine.has("may-sudo")
    result = machine.run("x")
    assert result.returncode == 0
    assert "sudo -n apt-get install" in result.stderr
    assert machine.calls == ["apt-get update", "apt-get install", "swift build"]


@pytest.mark.parametrize("has_sudo", [True, False])
def test_who_may_not_install_is_told_the_command(machine, has_sudo):
    machine.lacks("has-libedit-dev", "is-root", *([] if has_sudo else ["sudo"]))
    result = machine.run("x")
    assert result.returncode == 1
    assert "apt-get install libedit-dev" in result.stderr
    assert machine.calls == []


def test_a_failed_installation_says_so(machine):
    machine.lacks("has-libedit-dev")
    result = machine.run("x", APT_FAILS="1")
    assert result.returncode == 1
    assert "libedit-dev could not be installed" in result.stderr
    assert "swift build" not in machine.calls


def test_install_makes_the_folder_and_puts_program_and_completions_there(machine):
    result = machine.run("install", "new/bin")
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""
    folder = machine.elsewhere / "new" / "bin"
    assert sorted(p.name for p in folder.iterdir()) == ["lede", "lede.bash"]
    assert stat.S_IMODE((folder / "lede").stat().st_mode) == 0o755
    assert "lede 0.1.0" in result.stderr and f"{folder} is not in PATH" in result.stderr
    assert subprocess.run([folder / "lede", "--version"], capture_output=True, text=True, check=True).stdout == "lede 0.1.0\n"


def test_install_replaces_a_program_that_is_running(machine):
    machine.run("install", "bin")
    old = machine.elsewhere / "bin" / "lede"
    with old.open() as running:
        inode = os.fstat(running.fileno()).st_ino
        assert machine.run("install", "bin").returncode == 0
        assert old.stat().st_ino != inode
        assert running.read().startswith("#!")
    assert sorted(p.name for p in old.parent.iterdir()) == ["lede", "lede.bash"]


@pytest.mark.parametrize("arguments", [[], [""], ["a", "b"]])
def test_install_without_one_folder_is_wrong_usage(machine, arguments):
    result = machine.run("install", *arguments)
    assert result.returncode == 2
    assert "usage: Scripts/lede install DIRECTORY" in result.stderr
    assert machine.calls == []


def test_install_where_nothing_can_be_written_says_where(machine):
    (machine.elsewhere / "file").touch()
    result = machine.run("install", "file")
    assert result.returncode == 1
    assert "the folder file cannot be made" in result.stderr


def test_the_installed_program_needs_the_c_library_only(tmp_path):
    done = subprocess.run([ROOT / "Scripts" / "lede", "install", tmp_path / "bin"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    listed = subprocess.run(["ldd", tmp_path / "bin" / "lede"], capture_output=True, text=True, check=True).stdout
    libraries = {re.sub(r"\.so.*", "", os.path.basename(line.split()[0])) for line in listed.splitlines()}
    assert libraries <= {"linux-vdso", "ld-linux-x86-64", "ld-linux-aarch64", "libc", "libm", "libpthread", "libdl", "librt", "libutil"}
    assert subprocess.run([tmp_path / "bin" / "lede", "--version"], env={}, capture_output=True, check=False).returncode == 0
