"""Hostile input in quantity: targets that a fuzzer drives, the laws they hold to, and what was found."""
