"""Bodies without the packing they were sent in, which may be a bomb."""

from __future__ import annotations

import zlib

from sayso.fetch import captures

GZIP = b"\x1f\x8b"


class OversizeError(Exception):
    """A body is over the limit of one report."""


def unpack(body: bytes, packing: str) -> bytes:
    """A body without its `Content-Encoding`; one that was unpacked before, as archives do, or is packed otherwise stays as it is.

    Raises OversizeError where it is over the limit, and zlib.error where it is broken.
    """
    if packing in {"gzip", "x-gzip"} and body.startswith(GZIP):
        return _inflate(body, 16 + zlib.MAX_WBITS)
    if packing == "deflate":
        for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # some servers leave out the head
            try:
                return _inflate(body, window)
            except zlib.error:
                continue
    return body


def _inflate(body: bytes, window: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    made = unpacker.decompress(body, captures.LARGEST + 1)
    if len(made) > captures.LARGEST:
        raise OversizeError
    if not unpacker.eof:
        raise zlib.error("the packed content ends too soon")
    return made
