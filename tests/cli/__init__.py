"""Tests of sayso.cli."""
