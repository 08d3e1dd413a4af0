"""Extraction is tested format by format."""
