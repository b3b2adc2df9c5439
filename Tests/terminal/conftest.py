"""What the tests of the line editor share."""

import pytest


@pytest.fixture
def probe(start, tmp_path):
    """Starts the probe, a shell of nothing but prompts, with a history of its own, and waits for its prompt."""

    def launch(**options):
        terminal = start("terminal-probe", [tmp_path / "state" / "history"], **options)
        terminal.sees("probe>")
        return terminal

    launch.history = tmp_path / "state" / "history"
    return launch
