"""The entry point of `python -m econnum` and of the `econnum` command."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; an interrupt while it loads is handled like a later one."""
    try:
        from econnum.cli import main as run
    except KeyboardInterrupt:
        return 130
    return run(argv)


if __name__ == "__main__":
    raise SystemExit(main())
