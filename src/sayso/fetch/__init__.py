"""Files, folders, archives, feeds, sheets and addresses to Captures: the edge where bytes come in."""
