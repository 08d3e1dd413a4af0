"""Time expressions of a report, and the days they mean. Import from the defining module."""
