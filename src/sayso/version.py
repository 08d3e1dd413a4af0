"""The version of the package; it stands alone so that any module can name it."""

VERSION = "0.1.0"
