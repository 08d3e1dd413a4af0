"""Tests of the benches' pure parts."""
