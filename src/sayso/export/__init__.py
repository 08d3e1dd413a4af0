"""Records to lines: JSON Lines, CSV and the JSON of `sayso extract`; one pure generator per format."""
