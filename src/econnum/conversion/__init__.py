"""Conversion of units through pint and of currencies through rates that the caller gives."""
