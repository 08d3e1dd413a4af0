"""Predicted and gold attributions to scores. Import from the defining module."""
