"""Bodies without the packing they were sent in, which may be a bomb."""

from __future__ import annotations

import zlib

from sayso.extraction.sniffing import find_binary
from sayso.fetch import captures

GZIP = b"\x1f\x8b"
ZSTANDARD = b"\x28\xb5\x2f\xfd"
WINDOW = 8 * 1024 * 1024
"""How far back a page packed with Zstandard may refer, in bytes: what RFC 9659 has servers keep to."""
_PIECE = 1024
"""Bytes unpacked at once: with Zstandard they make 32 MB at the most."""


class OversizeError(Exception):
    """A body is over the limit of one report."""


class BrokenError(Exception):
    """A packed body is broken or ends too soon."""


def unpack(body: bytes, packing: str) -> bytes:
    """A body without its `Content-Encoding`; one that was unpacked before, as archives do, or is packed otherwise stays as it is.

    Raises OversizeError where it is over the limit, and BrokenError where it is broken.
    """
    if packing in {"gzip", "x-gzip"} and body.startswith(GZIP):
        return _inflate(body, 16 + zlib.MAX_WBITS)
    if packing == "zstd" and body.startswith(ZSTANDARD):
        return _from_zstandard(body)
    if packing == "br":  # which has no sign of its own
        return _from_brotli(body)
    if packing == "deflate":
        for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # some servers leave out the head
            try:
                return _inflate(body, window)
            except BrokenError:
                continue
    return body


def _inflate(body: bytes, window: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    try:
        made = unpacker.decompress(body, captures.LARGEST + 1)
    except zlib.error as failure:
        raise BrokenError from failure
    return _whole(made, ended=unpacker.eof)


def _from_zstandard(body: bytes) -> bytes:
    import zstandard  # noqa: PLC0415 - few pages are packed with it

    packing = zstandard.ZstdDecompressor(max_window_size=WINDOW)
    frame = packing.decompressobj()
    made = bytearray()
    try:
        for at in range(0, len(body), _PIECE):
            piece = body[at : at + _PIECE]
            while piece:
                frame = packing.decompressobj() if frame.eof else frame
                made += frame.decompress(piece)
                piece = frame.unused_data
            if len(made) > captures.LARGEST:
                break
    except zstandard.ZstdError as failure:
        raise BrokenError from failure
    return _whole(bytes(made), ended=frame.eof)


def _from_brotli(body: bytes) -> bytes:
    import brotli  # noqa: PLC0415 - few pages are packed with it

    unpacker = brotli.Decompressor()
    try:
        made: bytes = unpacker.process(body, output_buffer_limit=captures.LARGEST + 1)
    except brotli.error:
        return body
    ended = unpacker.is_finished()
    return _whole(made, ended=ended) if ended or find_binary(body) else body  # words may pass for the beginning of something packed


def _whole(made: bytes, *, ended: bool) -> bytes:
    if len(made) > captures.LARGEST:
        raise OversizeError
    if not ended:
        raise BrokenError
    return made
