"""What every test shares: the Hypothesis profiles and the seeds.

The draws are the same on every run, so that what passed passes; `pytest --hypothesis-profile=long` looks much further,
and elsewhere each time.
"""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

TESTS = Path(__file__).parent
if str(TESTS) not in sys.path:  # so that every folder of tests can `import strategies`, however pytest is started
    sys.path.insert(0, str(TESTS))

# Neither a deadline nor a least speed of drawing: machines are slow or shared, and the first example of a run pays for
# compiling the reader.
PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("default", max_examples=100, derandomize=True, **PATIENT)
settings.register_profile("long", max_examples=5_000, **PATIENT)
settings.load_profile("default")
