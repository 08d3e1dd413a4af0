"""Lines of words and the phrases in them, known by closed classes and punctuation alone. Import from the defining module."""
