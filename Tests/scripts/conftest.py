"""The project's scripts in a copy of their own, with a machine made up around them."""

import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# "Builds" a program that says how it was called; the real build is tested by Scripts/test itself.
SWIFT = """#!/bin/bash
echo "swift $*" >>"$MACHINE/calls"
[ -z "${BUILD_FAILS-}" ] || { echo "error: no such luck"; exit 1; }
while [ "$1" != --scratch-path ]; do shift; done
mkdir -p "$2/release"
cat >"$2/release/lede" <<'END'
#!/bin/bash
case "${1-}" in
--version) echo "lede 0.1.0" ;;
completions) echo "complete -W words lede" ;;
fail) exit 7 ;;
*) printf '<%s>' "$PWD" "$@"; echo ;;
esac
END
chmod +x "$2/release/lede"
"""
DPKG = """#!/bin/bash
if [ -e "$MACHINE/has-${!#}" ]; then echo -n installed; else exit 1; fi
"""
APT = """#!/bin/bash
echo "apt-get $*" >>"$MACHINE/calls"
[ "$(id -u)" = 0 ] || exit 100
[ -z "${APT_FAILS-}" ] || { echo "E: Unable to locate package" >&2; exit 100; }
for word; do touch "$MACHINE/has-$word"; done
"""
SUDO = """#!/bin/bash
[ -e "$MACHINE/may-sudo" ] || { echo "sudo: a password is required" >&2; exit 1; }
[ "$1" != -n ] || shift
BEING_ROOT=1 "$@"
"""
ID = """#!/bin/bash
if [ -n "${BEING_ROOT-}" ] || [ -e "$MACHINE/is-root" ]; then echo 0; else echo 1000; fi
"""
PLAIN = ["bash", "cat", "chmod", "cmp", "cp", "dirname", "env", "find", "ln", "mkdir", "mktemp", "mv", "readlink", "rm", "touch"]


class Machine:
    """A machine with Swift, bash and the usual tools; `has`, `lacks` and the files in `home` change it."""

    def __init__(self, folder):
        self.home = folder / "machine"
        self.bin = self.home / "bin"
        self.project = folder / "a project"
        self.elsewhere = folder / "elsewhere"
        for place in (self.bin, self.project / "Sources" / "lede", self.elsewhere):
            place.mkdir(parents=True)
        shutil.copytree(ROOT / "Scripts", self.project / "Scripts")
        (self.project / "Package.swift").write_text("// a package\n")
        (self.project / "Sources" / "lede" / "main.swift").write_text("// a program\n")
        for name in PLAIN:
            self.bin.joinpath(name).symlink_to(shutil.which(name))
        for name, text in {"swift": SWIFT, "dpkg-query": DPKG, "apt-get": APT, "sudo": SUDO, "id": ID}.items():
            self.bin.joinpath(name).write_text(text)
            self.bin.joinpath(name).chmod(0o755)
        self.has("is-root", "has-libedit-dev")
        for path in [*self.project.rglob("*"), self.project]:
            os.utime(path, (1_000_000_000, 1_000_000_000))

    def has(self, *names):
        for name in names:
            self.home.joinpath(name).touch()

    def lacks(self, *names):
        for name in names:
            place = self.bin / name if (self.bin / name).exists() else self.home / name
            place.unlink()

    def run(self, *arguments, script=None, **environment):
        return subprocess.run(
            [script or self.project / "Scripts" / "lede", *arguments], cwd=self.elsewhere, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, check=False, env={"PATH": str(self.bin), "MACHINE": str(self.home), **environment})

    @property
    def calls(self):
        """How swift and apt-get were called, first words only, oldest first."""
        path = self.home / "calls"
        lines = path.read_text().splitlines() if path.exists() else []
        return [" ".join(word for word in line.split() if word in ("swift", "apt-get", "build", "update", "install")) for line in lines]


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)
