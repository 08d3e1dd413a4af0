"""Tests of sayso.export."""
