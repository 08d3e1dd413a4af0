"""Where an address on the web leads: to a server of the public internet, or to one that is nobody's business."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from sayso.errors import InputError

LookUp = Callable[[str, int], tuple[str, ...]]
"""From a host's name and port to its numeric addresses; raises OSError."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Site(NamedTuple):
    """An address taken apart: `origin` is what a server's rules are for."""

    url: str
    """As it is asked for, without what stands behind a `#`."""
    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        usual = {"http": 80, "https": 443}[self.scheme]
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.port != usual else "")


def parse(url: str) -> Site:
    """An address taken apart; raises InputError for what cannot be fetched."""
    try:
        parts = parse_url(url.strip())
    except (LocationParseError, ValueError) as error:
        raise InputError(f"{url}: this is no address: {error}; expected one such as https://courier.example/page") from error
    if parts.scheme not in {"http", "https"} or not parts.host:
        raise InputError(f"{url}: only addresses that begin with http:// or https:// are fetched")
    if parts.auth:
        raise InputError(
            f"{url.replace(parts.auth, '...')}: addresses with a name and password are not fetched; they would be kept"
        )
    host = parts.host.strip("[]").rstrip(".").lower()
    port = parts.port or (443 if parts.scheme == "https" else 80)
    site = Site("", parts.scheme, host, port, parts.request_uri)
    return site._replace(url=site.origin + parts.request_uri)


def lead_on(site: Site, location: str) -> Site:
    """Where a redirect leads; raises InputError as `parse` does."""
    try:
        return parse(urljoin(site.url, location))
    except ValueError as error:
        raise InputError(f"{site.url}: the server leads on to {location!r}, which is no address; open it in a browser") from error


def look_up(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses of a host, by the system."""
    return tuple(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def resolve(site: Site, *, local: bool, look_up: LookUp = look_up) -> tuple[str, ...]:
    """The numeric addresses to connect to. Unless `local`, raises InputError where any is none of the public internet."""
    try:
        found = look_up(site.host, site.port)
    except (OSError, UnicodeError) as error:
        raise InputError(
            f"{site.url}: the name {site.host} is not known ({_reason(error)}); check the spelling and the network"
        ) from error
    private = [address for address in found if not is_public(address)]
    if private and not local:
        raise InputError(
            f"{site.url}: {'' if site.host == private[0] else f'{site.host} is '}{private[0]}, an address of this machine or of a "
            "private network; --local allows such addresses"
        )
    return found


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the public internet, also where an IPv6 address wraps an IPv4 one.

    >>> is_public("93.184.216.34"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    number = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(number, ipaddress.IPv6Address):
        wrapped = number.ipv4_mapped or number.sixtofour or (number.teredo or (None, None))[1]
        if number in _NAT64:
            wrapped = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if wrapped is not None:
            number = wrapped
    return number.is_global and not number.is_multicast


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
