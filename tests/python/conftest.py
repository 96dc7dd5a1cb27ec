"""How hypothesis runs here: the same examples each time, on a machine as slow as it may be."""

from pathlib import Path

from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(Path(__file__).parents[2] / "target" / "hypothesis")
settings.register_profile("anbud", database=None, deadline=None, derandomize=True)
settings.load_profile("anbud")
