"""URLs as they may be stored and shown: without passwords, tokens and fragments."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

SECRET_PARAMETERS = re.compile(
    r"(?i)(?<![^?&;])((?:pass(?:word|wd)?|pwd|secret|(?:access_|auth_|id_)?token|api_?key|apikey|sig(?:nature)?"
    r"|x-amz-(?:signature|credential|security-token))=)[^&;]*"
)
"""Parameters whose value is a secret."""

_HELD_BACK: dict[str, str] = {}

WEB = ("http", "https")
BUCKETS = ("s3", "gs", "az")


def scheme_of(source: str) -> str | None:
    """The scheme of a source in lower case; None where it is a path."""
    found = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", source)
    return found[1].lower() if found else None


def public_url(url: str) -> str:
    """A URL as it is stored: without what names or lets in a person, and without its fragment.

    A URL that cannot be taken apart stays as it is up to its query, with anything before an @ cut off.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # brackets that hold no address
        return re.sub(r"//[^/@]*@", "//", url.partition("?")[0].strip())
    netloc = parts.netloc.rpartition("@")[2]
    query = SECRET_PARAMETERS.sub(r"\1***", parts.query)
    return urlunsplit((parts.scheme.lower(), netloc, parts.path, query, ""))


def without_secrets(source: str) -> str:
    """A source as it may be stored and shown. What is held back is kept in this process only, for `with_secrets`."""
    if scheme_of(source) is None:
        return source
    public = public_url(source)
    if public != source:
        _HELD_BACK[public] = source
    return public


def with_secrets(public: str) -> str:
    """The URL of which `without_secrets` gave this one; itself where it gave none."""
    return _HELD_BACK.get(public, public)


def joined(base: str, link: str) -> str:
    """A link of a document at a URL, in full; the link as it is where the two make no URL."""
    try:
        return urljoin(base, link)
    except ValueError:  # brackets that hold no address
        return link


def credentials(url: str) -> tuple[str, str] | None:
    """The user and password in a URL; None where it has none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return (unquote(parts.username or ""), unquote(parts.password or "")) if "@" in parts.netloc else None
