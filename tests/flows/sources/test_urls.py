"""What of a URL may be stored and shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.sources.urls import credentials, joined, public_url, with_secrets, without_secrets

SHOWN = [
    ("https://example.com/a?b=1#top", "https://example.com/a?b=1", "a fragment is no part of what is asked for"),
    ("https://user:secret@example.com/a", "https://example.com/a", "a password"),
    ("https://user@example.com:8443/a", "https://example.com:8443/a", "a name"),
    ("https://example.com/a?token=secret&page=2", "https://example.com/a?token=***&page=2", "a token"),
    ("https://example.com/a?page=2&API_KEY=secret", "https://example.com/a?page=2&API_KEY=***", "a key in capitals"),
    ("https://example.com/?tokens=3", "https://example.com/?tokens=3", "a parameter that is only called alike"),
    ("https://b.example/k?X-Amz-Signature=secret", "https://b.example/k?X-Amz-Signature=***", "a signed URL"),
    ("HTTPS://example.com", "https://example.com", "the scheme in capitals"),
    ("https://user:secret@[bad/a?token=secret", "https://[bad/a", "no URL: cut before its query"),
]


@pytest.mark.parametrize(("url", "expected", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_urls_are_stored_without_secrets(url: str, expected: str, why: str) -> None:
    assert public_url(url) == expected, why


def test_what_is_held_back_is_known_to_this_process_only() -> None:
    public = without_secrets("https://user:secret@example.com/held?token=secret2")
    assert public == "https://example.com/held?token=***"
    assert credentials(with_secrets(public)) == ("user", "secret")
    assert without_secrets("data/raw/a@b.txt") == "data/raw/a@b.txt"


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_shown_and_joined_without_an_error(url: str, link: str) -> None:
    public_url("https://" + url)
    credentials("https://" + url)
    joined("https://example.com/" + url, link)
