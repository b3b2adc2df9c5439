"""`lede analyze` for each test."""

import pytest

from runs import Analyze


@pytest.fixture
def analyze(built):
    return Analyze(built("lede"))
