"""`python -m econnum`, and the home of the `econnum` command."""

from __future__ import annotations

from econnum.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    raise SystemExit(main())
