"""Tests of sayso.pages."""
