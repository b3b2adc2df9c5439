"""`lede analyze` as other programs call it."""

import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "Samples"
ARTICLES = sorted(path for path in SAMPLES.iterdir() if path.is_file() and path.stem != "README")
PATIENCE = 120  # seconds until a test gives up; nothing takes that long when all is well


class Analyze:
    """Runs of the built program."""

    def __init__(self, program):
        self.program = str(program)
        self.environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}

    def __call__(self, *arguments, input=b""):
        """Runs `lede analyze` to its end; output and errors as bytes."""
        return self.lede("analyze", *arguments, input=input)

    def lede(self, *arguments, input=b"", **options):
        return subprocess.run(
            [self.program, *map(str, arguments)], input=input, capture_output=True, timeout=PATIENCE, env=self.environment, **options)

    def start(self, *arguments, **options):
        return subprocess.Popen(
            [self.program, "analyze", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment, **options)


def objects(run):
    """The objects of a run's JSON Lines, read strictly: a lone surrogate or a constant such as NaN is an error."""
    def refuse(word):
        raise ValueError(f"{word} is not JSON")
    return [json.loads(line, parse_constant=refuse) for line in run.stdout.decode("utf-8", "strict").splitlines()]


def record(text, **fields):
    return (json.dumps({**fields, "text": text}) + "\n").encode()
