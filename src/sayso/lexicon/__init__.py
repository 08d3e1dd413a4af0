"""Word lists as data: one entry a line with why it is there. Import from the module that defines a list."""
