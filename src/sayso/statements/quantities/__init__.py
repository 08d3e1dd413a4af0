"""Counts, measures, shares, sums of money and comparisons, as intervals with a unit. Import from the defining module."""
