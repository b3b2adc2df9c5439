"""A folder to run `lede` in: Samples and Sessions are there to read, everything written stays in it."""

import os
import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture
def lede_folder(tmp_path, built):
    folder = tmp_path / "folder"
    programs = tmp_path / "bin"
    folder.mkdir()
    programs.mkdir()
    for name in ("Samples", "Sessions"):
        (folder / name).symlink_to(ROOT / name)
    (programs / "lede").symlink_to(built("lede"))
    environment = {
        "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
    return folder, environment
