"""Tests of those parts of the training that need no torch."""
