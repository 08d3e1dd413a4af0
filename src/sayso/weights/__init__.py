"""The weights of the trained network: package data. See MODEL_CARD.md beside this file."""
