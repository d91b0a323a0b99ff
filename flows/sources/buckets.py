"""Object stores (s3://, gs://, az://): their objects are fetched into the archive and read as files are.

Keys and endpoints are taken from the environment, as the tools of each provider do (AWS_ACCESS_KEY_ID,
AWS_ENDPOINT_URL, GOOGLE_APPLICATION_CREDENTIALS, AZURE_STORAGE_ACCOUNT_NAME …).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from fnmatch import fnmatchcase
from functools import partial

import obstore
from obstore.exceptions import BaseError, NotFoundError, PermissionDeniedError, UnauthenticatedError
from obstore.store import ObjectStore, from_url

from flows.documents import Document, unreadable
from flows.sources import media_types
from flows.sources.archive import Archive, Fetch, now
from flows.sources.files import IGNORED_NAMES
from flows.sources.manners import Manners
from flows.sources.received import Raw

GLOB = re.compile(r"[*?\[]")
PIECE = 1 << 20
KEYS = {
    "s3": "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
    "gs": "GOOGLE_APPLICATION_CREDENTIALS",
    "az": "AZURE_STORAGE_ACCOUNT_NAME and AZURE_STORAGE_ACCOUNT_KEY",
}
"""The variables of the environment that hold the keys of a scheme."""
FOR_GOOD = (NotFoundError, PermissionDeniedError, UnauthenticatedError)


@dataclass(frozen=True)
class Bucket:
    """A bucket, a prefix in it, one object, or a glob over keys. url: such as s3://bucket/news/*.jsonl."""

    url: str
    archive: Archive
    is_offline: bool

    def received(self) -> Iterator[Raw | Document]:
        """The objects of formats that are read, in the order of their keys."""
        root, prefix, pattern = _parts(self.url)
        if self.is_offline:
            for url in self.archive.urls(f"{root}/{prefix}"):
                if _is_wanted(url.removeprefix(f"{root}/"), prefix, pattern):
                    yield self._raw(url, self.archive.latest(url))
            return
        try:
            store = _store(root)
            for meta in sorted(_listed(store, prefix), key=lambda meta: meta["path"]):
                if _is_wanted(meta["path"], prefix, pattern):
                    yield self._object(store, f"{root}/{meta['path']}", meta)
        except (BaseError, ValueError) as fault:
            reason = "http_error" if isinstance(fault, FOR_GOOD) else "unreachable"
            detail = f"The bucket cannot be listed: {_told(fault)}. {_advice(root)}"
            yield unreadable(self._blank(self.url, media_types.FOLDER), reason, detail)

    def _object(self, store: ObjectStore, url: str, meta: obstore.ObjectMeta) -> Raw | Document:
        """An object, fetched where it is not the one that the archive has."""
        known = self.archive.latest(url)
        etag = meta.get("e_tag")
        if known and etag and known.etag == etag and self.archive.is_sound(known.sha256):
            fetch = replace(known, status=304, fetched_at=now())
        elif meta["size"] > Manners.max_data_bytes:
            detail = f"The object has {meta['size']:,} bytes; at most {Manners.max_data_bytes:,} are read."
            return unreadable(self._blank(url), "too_large", detail)
        else:
            try:
                found = obstore.get(store, meta["path"]).stream(min_chunk_size=PIECE)
                sha256, size = self.archive.keep(bytes(piece) for piece in found)
            except BaseError as fault:
                reason = "http_error" if isinstance(fault, FOR_GOOD) else "unreachable"
                return unreadable(self._blank(url), reason, f"The object cannot be read: {str(fault).strip()[:200]}.")
            fetch = Fetch(
                url=url, final_url=url, fetched_at=now(), status=200, sha256=sha256, size=size, content_type="",
                etag=etag, last_modified=meta["last_modified"].isoformat(), headers="{}",
            )  # fmt: skip
        self.archive.note(fetch)
        return self._raw(url, fetch)

    def _raw(self, url: str, fetch: Fetch | None) -> Raw | Document:
        blank = self._blank(url)
        if fetch is None:
            return unreadable(blank, "not_in_archive", "The archive does not have the object.")
        return Raw(document=blank, open=partial(self.archive.open, fetch.sha256))

    def _blank(self, url: str, media_type: str | None = None) -> Document:
        known = media_type or media_types.suffix_type(url) or media_types.UNKNOWN
        return Document(source_uri=url, source=self.url, media_type=known)


def _told(fault: Exception) -> str:
    """The first line of a fault, which says what went wrong; below it is how the library came to know."""
    return str(fault).strip().partition("\n")[0][:200].rstrip(".")


def _advice(root: str) -> str:
    """Where the keys of a store are taken from."""
    keys = KEYS[root.partition("://")[0]]
    return f"Its keys are taken from the environment: {keys}."


def _parts(url: str) -> tuple[str, str, str | None]:
    """The root of the store, the prefix of the keys, and the glob they must match; of a URL without a glob, None."""
    scheme, _, rest = url.partition("://")
    bucket, _, key = rest.partition("/")
    glob = GLOB.search(key)
    prefix = key[: glob.start()].rpartition("/")[0] if glob else key
    return f"{scheme}://{bucket}", prefix, key if glob else None


def _is_wanted(key: str, prefix: str, pattern: str | None) -> bool:
    """Whether an object is named by the URL, of a format that is read, and no file about others."""
    is_below = key == prefix or not prefix or key.startswith(prefix.rstrip("/") + "/")
    is_matched = pattern is None or fnmatchcase(key, pattern)
    is_ignored = any(IGNORED_NAMES.search(part) for part in key.split("/"))
    return is_below and is_matched and not is_ignored and media_types.suffix_type(key) is not None


def _store(root: str) -> ObjectStore:
    return from_url(root, retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=30)})


def _listed(store: ObjectStore, prefix: str) -> Iterator[obstore.ObjectMeta]:
    """The objects below a prefix; the object itself where the prefix is a whole key."""
    found = False
    for batch in obstore.list(store, prefix=prefix or None):
        for meta in batch:
            found = True
            yield meta
    if not found and prefix:
        yield obstore.head(store, prefix)
