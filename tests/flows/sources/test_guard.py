"""Only public addresses are spoken to, however they are written and whatever a name leads to."""

from __future__ import annotations

import socket

import pytest

from flows.sources.guard import AddressRefusedError, Guard, UnresolvedError, is_public

PRIVATE = [
    ("127.0.0.1", "loopback"),
    ("127.8.9.1", "all of 127/8 is loopback"),
    ("2130706433", "127.0.0.1 as one number"),
    ("0177.0.0.1", "127.0.0.1 in octal"),
    ("0x7f.0.0.1", "127.0.0.1 in hexadecimal"),
    ("0x7f000001", "the same as one number"),
    ("127.1", "127.0.0.1 with its zeros left out"),
    ("0.0.0.0", "this machine, on Linux"),  # noqa: S104  an address to refuse
    ("10.0.0.1", "private"),
    ("172.16.3.4", "private"),
    ("192.168.1.1", "private"),
    ("100.64.0.1", "behind a carrier's translation"),
    ("169.254.169.254", "link-local: where clouds keep credentials"),
    ("2852039166", "the same as one number"),
    ("198.18.0.1", "for benchmarks"),
    ("192.0.0.8", "for protocols"),
    ("192.0.2.1", "for documentation"),
    ("224.0.0.1", "multicast"),
    ("239.255.255.250", "multicast"),
    ("240.0.0.1", "reserved"),
    ("255.255.255.255", "broadcast"),
    ("::1", "loopback"),
    ("::", "unspecified"),
    ("fe80::1", "link-local"),
    ("fc00::1", "private"),
    ("fd12:3456::1", "private"),
    ("ff02::1", "multicast"),
    ("2001:db8::1", "for documentation"),
    ("::ffff:127.0.0.1", "loopback, mapped"),
    ("::ffff:7f00:1", "the same in hexadecimal"),
    ("::ffff:10.0.0.1", "private, mapped"),
    ("::ffff:169.254.169.254", "link-local, mapped"),
    ("::127.0.0.1", "loopback, in the old compatible form"),
    ("64:ff9b::7f00:1", "loopback behind NAT64"),
    ("64:ff9b::a9fe:a9fe", "link-local behind NAT64"),
    ("2002:7f00:1::", "loopback in 6to4"),
    ("2002:a00:1::", "private in 6to4"),
]


@pytest.mark.parametrize(("host", "why"), PRIVATE, ids=[row[0] for row in PRIVATE])
def test_addresses_that_are_not_public_are_refused(host: str, why: str) -> None:
    with pytest.raises((AddressRefusedError, UnresolvedError)):
        Guard().addresses(host, 80)
    assert not (host.count(".") == 3 and host[0] in "12" and host[1].isdigit() and is_public(host)), why


PUBLIC = [
    "93.184.216.34",
    "1.1.1.1",
    "2606:2800:220:1:248:1893:25c8:1946",
    "::ffff:93.184.216.34",
    "64:ff9b::5db8:d822",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_let_through(address: str) -> None:
    assert is_public(address)


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Let every name have these addresses. Returns the names that are looked up."""
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_that_leads_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, "10.1.2.3")
    with pytest.raises(AddressRefusedError, match=r"10\.1\.2\.3"):
        Guard().addresses("news.example", 443)


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, "93.184.216.34", "127.0.0.1")
    with pytest.raises(AddressRefusedError):
        Guard().addresses("news.example", 443)


def test_a_name_is_looked_up_once_and_its_address_is_what_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = resolving(monkeypatch, "93.184.216.34")
    assert Guard().addresses("news.example", 443) == ["93.184.216.34"]
    assert asked == ["news.example"]


@pytest.mark.parametrize(
    ("allowed", "host", "port", "is_allowed"),
    [
        ("127.0.0.1:8000", "127.0.0.1", 8000, True),
        ("127.0.0.1:8000", "127.0.0.1", 8001, False),
        ("127.0.0.1", "127.0.0.1", 8001, True),
        ("intranet.example", "INTRANET.example", 80, True),
        ("intranet.example", "127.0.0.1", 80, False),  # by name: another name for the same address is not meant
        ("[::1]:8000", "::1", 8000, True),
        ("::1", "::1", 8000, True),
        ("", "127.0.0.1", 80, False),
    ],
)
def test_hosts_are_allowed_by_name(allowed: str, host: str, port: int, *, is_allowed: bool) -> None:
    assert Guard.of([allowed]).is_allowed(host, port) == is_allowed
