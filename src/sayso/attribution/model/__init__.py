"""Attributions by the trained reader: its tags made into spans, links and parents."""
