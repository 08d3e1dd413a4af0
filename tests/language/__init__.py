"""Tests of sayso.language."""
