"""Which addresses may be spoken to: public ones, and hosts that were allowed by name.

A name is resolved once, every address it has is looked at, and the connection goes to one of those: what a name is
looked up to a second time does not matter. So every request passes here, whatever led to it.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import httpcore

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in its last 32 bits
SPECIAL = tuple(
    map(ipaddress.ip_network, ("192.0.0.0/24", "2001::/23", "3fff::/20", "5f00::/16", "64:ff9b:1::/48", "fec0::/10"))
)
"""Kept for special purposes by IANA, whatever this version of Python thinks of them."""


class AddressRefusedError(Exception):
    """The address is none that may be spoken to."""


class UnresolvedError(Exception):
    """The name has no address, or none now."""


@dataclass(frozen=True)
class Guard:
    """What may be spoken to. allowed: hosts, or hosts with ports (`intranet.example`, `127.0.0.1:8000`), by name."""

    allowed: frozenset[str] = frozenset()

    @classmethod
    def of(cls, hosts: Iterable[str]) -> Guard:
        """A guard that allows these hosts beside all public ones."""
        return cls(frozenset(host.strip().lower() for host in hosts if host.strip()))

    def is_allowed(self, host: str, port: int) -> bool:
        """Whether a host was allowed by the name that it goes by in the URL."""
        name = f"[{host}]" if ":" in host else host
        return bool(self.allowed & {host.lower(), name.lower(), f"{name}:{port}".lower()})

    def addresses(self, host: str, port: int) -> list[str]:
        """The addresses of a host that may be connected to.

        Raises AddressRefusedError where one of them is not public, UnresolvedError where there is none.
        """
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as fault:
            raise UnresolvedError(f"the host {host!r} has no address") from fault
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not self.is_allowed(host, port) and (private := [each for each in addresses if not is_public(each)]):
            raise AddressRefusedError(f"{host!r} leads to {private[0]}, which is no public address")
        return addresses


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, and so does any that is written inside it."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(
        each.is_global
        and not (each.is_multicast or each.is_reserved or each.is_unspecified)
        and not any(each in network for network in SPECIAL)
        for each in _all(ip)
    )


def _all(ip: IPAddress) -> Iterator[IPAddress]:
    """The address that counts: of one in which another is wrapped, that one."""
    inner: list[IPAddress] = _wrapped(ip) if isinstance(ip, ipaddress.IPv6Address) else []
    yield from inner or [ip]


def _wrapped(ip: ipaddress.IPv6Address) -> list[IPAddress]:
    """The IPv4 addresses in an IPv6 address: mapped, NAT64, 6to4, Teredo, or in the old compatible form."""
    if ip.ipv4_mapped:
        return [ip.ipv4_mapped]
    if ip in NAT64 or (int(ip) >> 32 == 0 and int(ip) > 1):
        return [ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)]
    if ip.sixtofour:
        return [ip.sixtofour]
    return list(ip.teredo or ())


class GuardedBackend(httpcore.SyncBackend):
    """Connects to what the guard lets through, and to nothing else."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._guard = guard

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address of a host that answers.

        Raises AddressRefusedError, UnresolvedError, httpcore.ConnectError, httpcore.ConnectTimeout.
        """
        *others, last = self._guard.addresses(host, port)
        for address in others:
            try:
                return super().connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return super().connect_tcp(last, port, timeout, local_address, socket_options)

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002  the signature is that of the class above
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Never."""
        raise AddressRefusedError(f"{path!r} is no address on the web")
