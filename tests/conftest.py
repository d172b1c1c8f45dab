"""What every test shares: the Hypothesis profiles and the seeds.

`pytest --hypothesis-profile=long` looks much further; under CI the draws are the same on every run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import settings

TESTS = Path(__file__).parent
if str(TESTS) not in sys.path:  # so that every folder of tests can `import strategies`, however pytest is started
    sys.path.insert(0, str(TESTS))

# No deadline: the cores are shared, and the first example of a run pays for compiling the reader.
settings.register_profile("default", max_examples=100, deadline=None, derandomize="CI" in os.environ)
settings.register_profile("long", max_examples=5_000, deadline=None)
settings.load_profile("default")
