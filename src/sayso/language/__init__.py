"""Report to Analysis: tokens and sentences. Import from the module that defines a function."""
