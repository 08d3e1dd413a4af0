"""Statements across reports: actors, claims, derivations, conflicts, positions, origins. Import from the defining module.

Nothing here knows where records are kept: a `keys` function says which records are worth comparing, a `compare` function compares
two of them, and what is made of the comparisons depends on the set of records alone, never on the order in which they came.
"""
