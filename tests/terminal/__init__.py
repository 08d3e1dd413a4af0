"""Tests of sayso.terminal."""
