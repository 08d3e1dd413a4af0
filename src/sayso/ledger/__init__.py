"""The ledger: schema, migrations, writes and queries over one SQLite file; records in, records out."""
