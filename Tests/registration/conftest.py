"""A copy of the package, with analyzers added as the documentation says, built once for all tests here."""

import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPIED = ["Package.swift", "Sources", "Plugins", "Tools", "Tests/AnalyzerExamples"]
CACHES = {"--cache-path": "cache", "--config-path": "configuration", "--security-path": "security"}

ARTICLE = """Mayor Leaves Office

By Ann Keller

The mayor reportedly resigned on Monday. Perhaps he will return.

"It may rain," the clerk said. The clerk allegedly left an example behind.
"""


def documented_analyzer():
    """The sample in the documentation: the first block of Swift."""
    text = (ROOT / "Documentation" / "Analyzers.md").read_text()
    return re.search(r"^```swift\n(.*?)^```", text, re.MULTILINE | re.DOTALL).group(1)


def copy(source, target):
    """Makes `target` like `source`; what is the same already keeps its time, so that only what changed is built again."""
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        for child in target.iterdir():
            if not (source / child.name).exists():
                shutil.rmtree(child) if child.is_dir() else child.unlink()
        for child in source.iterdir():
            if child.name != "__pycache__":
                copy(child, target / child.name)
    elif not target.exists() or source.read_bytes() != target.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


class Package:
    """The copy, in a build folder of its own that is kept between runs."""

    def __init__(self):
        self.root = ROOT / ".build-registration"
        self.manifest = self.root / "Package.swift"
        self.plugins = self.root / "Plugins"
        self.lede = self.root / ".build" / "debug" / "lede"

    def renew(self):
        for name in COPIED:
            copy(ROOT / name, self.root / name)
        manifest = self.manifest.read_text()
        manifest = self._keep(manifest, "programs", "lede")
        manifest = self._keep(manifest, "tests", "AnalyzerExampleTests")
        self.manifest.write_text(manifest)

    def _keep(self, manifest, variable, target):
        """Leaves only one target in a list, so that the copy builds quickly."""
        whole = re.search(rf"^let {variable}: \[Target\] = \[\n(.*?)^\]\n", manifest, re.MULTILINE | re.DOTALL)
        kept = re.search(rf'^  \.\w+\(\s*name: "{target}".*?\),\n(?=  \.|\Z)', whole.group(1), re.MULTILINE | re.DOTALL)
        return manifest[:whole.start(1)] + kept.group(0) + manifest[whole.end(1):]

    def swift(self, command, *arguments):
        """Runs swift without a terminal, as a build server would."""
        options = [word for option, name in CACHES.items() for word in (option, str(ROOT / ".build" / "swiftpm" / name))]
        return subprocess.run(
            ["swift", command, "--package-path", str(self.root), "--scratch-path", str(self.root / ".build"), *options, *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
            env={**os.environ, "NO_COLOR": "1"})

    def build(self, *arguments):
        return self.swift("build", *(arguments or ("--product", "lede")))

    def swift_format(self, *files):
        return subprocess.run(
            ["swift", "format", "lint", "--strict", "--configuration", ROOT / ".swift-format", *files], capture_output=True, text=True, check=False)

    def new_analyzer(self, *arguments):
        return self.swift("package", "--allow-writing-to-package-directory", "new-analyzer", *arguments)

    def run_examples(self):
        return self.swift("test", "--skip-build", "--filter", "AnalyzerExampleTests")

    def run(self, *arguments):
        """What the built program prints; it must end well."""
        result = self.answer(*arguments)
        assert result.returncode == 0, result.stderr
        return result.stdout

    def answer(self, *arguments):
        return subprocess.run(
            [self.lede, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
            env={**os.environ, "XDG_DATA_HOME": str(self.root / "data"), "LC_ALL": "C.UTF-8"})

    def add(self, name):
        """Adds a word to the list by hand."""
        opening = "let analyzers: [AnalyzerModule] = [\n"
        self.manifest.write_text(self.manifest.read_text().replace(opening, f'{opening}  "{name}",\n'))

    def write(self, path, text):
        file = self.plugins / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def snapshot(self):
        return {path: path.read_bytes() for path in [self.manifest, *self.plugins.rglob("*")] if path.is_file()}

    def restore(self, snapshot):
        folders = {path.relative_to(self.plugins).parts[0] for path in snapshot if path != self.manifest}
        for child in self.plugins.iterdir():
            if child.name not in folders:
                shutil.rmtree(child) if child.is_dir() else child.unlink()
        for path in self.plugins.rglob("*"):
            if path.is_file() and path not in snapshot:
                path.unlink()
        for path, content in snapshot.items():
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)


@pytest.fixture(scope="session")
def ready():
    """The package with the documented analyzer and a new one, `Probe`, just as it was made."""
    package = Package()
    package.renew()
    for name in ("Hedges", "Probe"):
        made = package.new_analyzer(name)
        assert made.returncode == 0, made.stdout
    package.write("Hedges/HedgesAnalyzer.swift", documented_analyzer())
    result = package.build("--build-tests")
    assert result.returncode == 0, result.stdout
    return package


@pytest.fixture
def package(ready):
    """The same, and as it was before when a test is done with it."""
    before = ready.snapshot()
    yield ready
    ready.restore(before)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "mayor.txt"
    path.write_text(ARTICLE)
    return path
