"""Attribution by rules alone: quotation marks, a lexicon of cues and the shape of clauses. Import from the defining module."""
