"""Conversion of units through pint, and of currencies at rates that the caller gives."""
