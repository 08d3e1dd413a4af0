"""Tests of sayso.attribution."""
