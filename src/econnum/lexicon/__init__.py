"""Facts of no language: currencies, units, plan periods, each table with its source."""
