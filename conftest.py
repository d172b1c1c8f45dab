"""What pytest collects: an adapter, and the page of all adapters, only where their packages are installed."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec

ADAPTERS = ("pandas", "polars", "duckdb", "datasets", "spacy")
MISSING = [package for package in ADAPTERS if find_spec(package) is None]

collect_ignore = [f"src/econnum/{module}.py" for module in MISSING]
if MISSING or find_spec("pyspark") is None or shutil.which("java") is None:
    collect_ignore.append("docs/pipelines.md")

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # Spark's workers run in this environment, too
