"""Contents cut into propositions: what can be denied alone, and whether each is negated."""
