"""Connections to public addresses only: every address a name stands for is checked, and that one is connected to."""

import http.client
import ipaddress
import socket
import ssl
from typing import Any

from typing_extensions import override

from db.errors import WorkbenchError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address within an IPv6 one


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public net, also where it carries another one within it."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)))
        carried = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if carried:
            return is_public(str(carried))
    return ip.is_global and not ip.is_multicast


def connection(scheme: str, host: str, port: int | None, seconds: float, *, allow_private: bool) -> Any:
    """A connection that has not begun. It raises `WorkbenchError` when the host has a private address."""
    made = _Secure(host, port, timeout=seconds) if scheme == "https" else _Plain(host, port, timeout=seconds)
    made.allow_private = allow_private
    return made


class _Plain(http.client.HTTPConnection):
    allow_private = False

    @override
    def connect(self) -> None:
        self.sock = _connected(self)


class _Secure(http.client.HTTPSConnection):
    allow_private = False

    @override
    def connect(self) -> None:
        context = ssl.create_default_context()
        self.sock = context.wrap_socket(_connected(self), server_hostname=self.host)


def _connected(to: "_Plain | _Secure") -> socket.socket:
    """The name is looked up once, and what was checked is what is connected to."""
    found = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_STREAM)
    if not to.allow_private and not all(is_public(str(address[0])) for *_, address in found):
        raise WorkbenchError(
            f"{to.host} lies in a private network, where pages are only fetched when that is allowed. Allow it, or save"
            " the page in a browser and import the file."
        )
    refused: OSError | None = None
    for family, kind, protocol, _, address in found:
        made = socket.socket(family, kind, protocol)
        made.settimeout(to.timeout)
        try:
            made.connect(address)
        except OSError as error:
            made.close()
            refused = error
        else:
            return made
    raise refused or OSError("no address")
