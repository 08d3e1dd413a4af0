"""Report and Analysis to Attributions: rules now, a trained model behind the same protocol. Import from the defining module."""
