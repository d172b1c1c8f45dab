"""Language-independent facts: currencies, units, plan periods; each table names its source."""
