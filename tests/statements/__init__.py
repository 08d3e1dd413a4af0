"""Tests of sayso.statements."""
