"""The command line: words to calls. Import from the module that defines a function."""
