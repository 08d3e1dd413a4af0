"""How bytes come in."""
