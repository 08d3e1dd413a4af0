"""Random reports made of the pieces that attribution is about, for properties."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    *("The ministry", "Ann Vey", "officials", "he", "Ann Vey, a clerk,", "the Courier", "Nobody", "US", "its"),
    *(
        "said",
        "denied",
        "has denied",
        "reported",
        "citing",
        "according to",
        "told reporters",
        "declined to comment",
        "was told",
        "is alleged to",
    ),
    *(
        "that",
        "the boats had sailed",
        "the report",
        "to leave",
        "any role",
        "on Monday",
        "in a statement",
        "and",
        "but",
        "if",
        "who",
        "claim",
    ),
    *("“", "”", '"', "'", "‘", "’", "''", ",", ".", ":", "?", " – ", "(", ")", "\n", "\n\n", "\r\n", "…", "\u200f", "😀", "\u00a0"),
)

REPORTS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
"""Texts of such pieces in any order."""
