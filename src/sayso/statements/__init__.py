"""Attributions to Statements: what a source does with its content, through whom it came, and what the report says itself."""
