"""Page records to tables, text and Markdown."""
