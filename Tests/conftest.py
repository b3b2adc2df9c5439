"""Programs driven in a real terminal: a pseudo-terminal in front, an emulated screen behind it."""

import os
import pathlib
import signal
import termios
import time

import pexpect
import pyte
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[1]
PATIENCE = 20  # seconds until a test gives up; nothing waits that long when all is well

KEYS = {
    "tab": "\t", "enter": "\r", "backspace": "\x7f", "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "home": "\x1b[H", "end": "\x1b[F", "delete": "\x1b[3~",
}


def default_signals():
    """As in a window: tests that run in the background, or under nohup, ignore some signals, and their children would too."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class Terminal:
    """A program in a terminal of `columns` by `rows`."""

    def __init__(self, program, args=(), env=None, columns=80, rows=24, cwd=None):
        environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "LINES", "PAGER", "LESS")}
        environment.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8", SWIFT_BACKTRACE="enable=no")
        for name, value in (env or {}).items():
            environment.pop(name, None)
            if value is not None:
                environment[name] = value
        self.raw = ""
        self._screen = pyte.HistoryScreen(columns, rows, history=5000, ratio=0.5)
        self._stream = pyte.Stream(self._screen)
        self.process = pexpect.spawn(
            str(program), [str(a) for a in args], env=environment, cwd=cwd, dimensions=(rows, columns), encoding="utf-8",
            codec_errors="replace", timeout=PATIENCE,
            preexec_fn=default_signals)
        self.process.delaybeforesend = None

    # What the user does.

    def type(self, text):
        self.process.send(text)

    def press(self, *keys):
        for key in keys:
            self.process.send(KEYS.get(key) or chr(ord(key[-1].upper()) - 64))  # "^c" is Ctrl-C

    def enter(self, text):
        self.process.send(text + "\r")

    def run(self, text, prompt):
        """Types a line and waits until `prompt` has come back after it.

        What is typed while a command still runs is the kernel's, which keeps Ctrl-D and Ctrl-R to itself: wait before pressing those.
        """
        start = len(self.raw)
        self.enter(text)
        self.until(lambda: "\n" in self.raw[start:] and self.line == prompt.rstrip(), f"the prompt after {text!r}")

    def paste(self, text):
        """Pastes as terminals do, once the program has asked for the marks."""
        self.until(lambda: "\x1b[?2004h" in self.raw)
        self.process.send("\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~")

    def resize(self, columns, rows=24):
        self._read(0)
        self._screen.resize(rows, columns)
        self.process.setwinsize(rows, columns)

    # What the user sees.

    @property
    def screen(self):
        """The lines on the screen, without blanks at their ends and empty lines at its end."""
        lines = [self._row(y) for y in range(self._screen.lines)]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    @property
    def line(self):
        """The line the cursor is on."""
        return self._row(self._screen.cursor.y)

    def _row(self, y):
        return "".join(self._screen.buffer[y][x].data for x in range(self._screen.columns)).rstrip()

    @property
    def cursor(self):
        """Column of the cursor, from 0."""
        return self._screen.cursor.x

    def until(self, condition, what=None):
        """Reads until `condition()` holds; what was on the screen tells why it did not."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if not self._read(0.05) and not self.process.isalive():
                self._read(0)
                if condition():
                    return
                pytest.fail(f"ended while waiting for {what}; screen:\n" + "\n".join(self.screen))
            if time.monotonic() > end:
                pytest.fail(f"waited in vain for {what}; screen:\n" + "\n".join(self.screen) + f"\nraw: {self.raw[-400:]!r}")

    def sees(self, text):
        """Waits until `text` is somewhere on the screen."""
        self.until(lambda: any(text in line for line in self.screen), repr(text))

    def sees_line(self, text):
        """Waits until a line of the screen is exactly `text`."""
        self.until(lambda: text in self.screen, f"the line {text!r}")

    def prompt(self, text):
        """Waits until the cursor's line is exactly `text` (blanks at its end aside)."""
        self.until(lambda: self.line == text.rstrip(), f"the line {text!r} at the cursor, which is at {self.line!r}")

    def ends(self):
        """Waits for the end and returns the exit status, negative for a signal."""
        end = time.monotonic() + PATIENCE
        while self._read(0.05) or self.process.isalive():
            if time.monotonic() > end:
                pytest.fail("does not end; screen:\n" + "\n".join(self.screen))
        self.process.close()
        return self.process.exitstatus if self.process.signalstatus is None else -self.process.signalstatus

    # What the terminal is told.

    @property
    def is_cooked(self):
        """Whether the terminal echoes and edits lines itself, as a shell expects to find it."""
        flags = termios.tcgetattr(self.process.child_fd)[3]
        return bool(flags & termios.ICANON) and bool(flags & termios.ECHO)

    def signal(self, number):
        os.kill(self.process.pid, number)

    def close(self):
        if self.process.isalive():
            self.process.kill(signal.SIGKILL)
        self.process.close(force=True)

    def _read(self, timeout):
        try:
            text = self.process.read_nonblocking(65536, timeout)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += text
        self._stream.feed(text)
        return True


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="write what the scripted sessions print anew, instead of comparing it")


def program(name):
    """A built program: by its absolute path; `lede` where LEDE says; else the newest build of it."""
    if name.startswith("/"):
        return name
    if name == "lede" and os.environ.get("LEDE"):
        return pathlib.Path(os.environ["LEDE"]).resolve()
    builds = [ROOT / ".build" / build / name for build in ("release", "debug")]
    builds = [path for path in builds if path.exists()]
    if builds:
        return max(builds, key=lambda path: path.stat().st_mtime)
    pytest.fail(f"{name} is not built: run Scripts/test")


@pytest.fixture
def built():
    """Where a built program is: `built("lede")`."""
    return program


@pytest.fixture
def lede(built):
    """Where the built `lede` is."""
    return built("lede")


@pytest.fixture
def start():
    """Starts programs in terminals of their own: `start("lede", ["voa.txt"], env={"LANG": "C"}, columns=20)`."""
    started = []

    def launch(name, args=(), **options):
        terminal = Terminal(program(name), args, **options)
        started.append(terminal)
        return terminal

    yield launch
    for terminal in started:
        terminal.close()
