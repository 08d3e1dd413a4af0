"""A ledger to frozen page records: what is shown, whoever shows it."""
