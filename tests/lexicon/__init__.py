"""Tests of sayso.lexicon."""
