"""The files that translators work in: XLIFF, TMX, PO, spreadsheets and Word documents."""
