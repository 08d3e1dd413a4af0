"""Capture to Report: one file per format, behind one signature."""
