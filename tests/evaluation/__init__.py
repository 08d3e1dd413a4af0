"""Tests of sayso.evaluation."""
