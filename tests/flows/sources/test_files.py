"""Finding files: what is read, refused, ignored; names that are traps; sources that are none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.sources.files import Found, SourceError, find_files, open_regular


def uris(found: Found) -> list[str]:
    return [file.source_uri for file in found.files]


def refusals(found: Found) -> dict[str, str]:
    return {file.source_uri: file.reason for file in found.refused}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    (folder / "deep" / "er").mkdir(parents=True)
    for name in ("a.txt", "b.MD", "c.html", "d.htm", "e.jsonl", "deep/f.txt", "deep/er/g.txt"):
        (folder / name).write_text("text", encoding="utf-8")
    return folder


def test_folders_are_read_with_their_subfolders_in_the_order_of_their_paths(raw: Path) -> None:
    found = find_files([str(raw)])
    assert uris(found) == [
        f"raw/{n}" for n in ("a.txt", "b.MD", "c.html", "d.htm", "deep/er/g.txt", "deep/f.txt", "e.jsonl")
    ]
    assert (found.refused, found.ignored) == ((), ())


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("raw", 7),
        ("raw/", 7),
        ("raw/../raw/deep", 2),
        ("raw/a.txt", 1),
        ("raw/*.txt", 1),
        ("raw/**/*.txt", 3),
        ("raw/d*", 3),  # d.htm, and the folder deep with all it holds
        ("raw/**", 7),
        ("r?w/[ab].*", 2),
    ],
)
def test_files_folders_and_globs(raw: Path, monkeypatch: pytest.MonkeyPatch, source: str, expected: int) -> None:
    monkeypatch.chdir(raw.parent)
    assert len(uris(find_files([source]))) == expected


def test_a_file_is_shown_alike_however_it_was_named(raw: Path) -> None:
    shown = {tuple(uris(find_files([str(source)]))) for source in (raw / "a.txt", raw / "a*", raw / "?.txt")}
    assert shown == {("raw/a.txt",)}
    assert "raw/a.txt" in uris(find_files([str(raw)]))


def test_a_file_named_twice_is_read_once(raw: Path) -> None:
    assert len(uris(find_files([str(raw), str(raw / "a.txt"), str(raw / "*.txt")]))) == 7


def test_two_files_that_would_be_shown_alike_are_shown_in_full(tmp_path: Path) -> None:
    for parent in ("one", "two"):
        (tmp_path / parent / "raw").mkdir(parents=True)
        (tmp_path / parent / "raw" / "a.txt").write_text("text", encoding="utf-8")
    found = find_files([str(tmp_path / "one" / "raw"), str(tmp_path / "two" / "raw")])
    assert len(set(uris(found))) == 2


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("nowhere", "does not exist"),
        ("no*where", "matches no file"),
        ("", "is empty"),
        ("a\0b", "does not exist"),
    ],
)
def test_a_source_that_is_none_says_what_to_do(source: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        find_files([source])


@pytest.mark.parametrize(
    "name",
    [
        ".upload.jsonl.tmp",
        ".hidden.txt",
        "a.txt~",
        "~$a.txt",
        "a.jsonl.part",
        "README.md",
        "LICENSE.txt",
        "x.pkl",
        "x.css",
        "x",
    ],
)
def test_names_that_are_no_documents_are_ignored_and_listed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("text", encoding="utf-8")
    found = find_files([str(tmp_path)])
    assert (found.files, found.refused, found.ignored) == ((), (), (f"{tmp_path.name}/{name}",))


def test_hidden_folders_are_not_entered(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text("text", encoding="utf-8")
    assert find_files([str(tmp_path)]).files == ()


@pytest.mark.parametrize("name", ["a.bz2", "a.7z", "a.tar", "a.DOCX", "a.mhtml", "a.rtf"])
def test_formats_that_hold_articles_but_are_not_read_are_refused_not_ignored(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert list(refusals(find_files([str(tmp_path)])).values()) == ["unread_format"]


def test_what_is_no_regular_file_is_refused_without_being_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("never read", encoding="utf-8")
    raw = tmp_path / "raw"
    (raw / "folder.jsonl").mkdir(parents=True)
    (raw / "out.txt").symlink_to(secret)
    (raw / "loop.txt").symlink_to(raw / "loop.txt")
    (raw / "endless.jsonl").symlink_to("/dev/zero")
    (raw / "folder").symlink_to(tmp_path)
    os.mkfifo(raw / "pipe.jsonl")
    assert refusals(find_files([str(raw)])) == {
        "raw/folder.jsonl": "not_a_regular_file",
        "raw/pipe.jsonl": "not_a_regular_file",
        "raw/out.txt": "symlink",
        "raw/loop.txt": "symlink",
        "raw/endless.jsonl": "symlink",
        "raw/folder": "symlink",
    }


def test_a_glob_follows_no_link_and_so_no_loop(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("text", encoding="utf-8")
    (tmp_path / "raw" / "round").symlink_to(tmp_path / "raw")
    assert uris(find_files([str(tmp_path / "raw" / "**" / "*.txt")])) == ["raw/a.txt"]


def test_a_source_that_is_a_link_to_a_folder_is_followed(tmp_path: Path, raw: Path) -> None:
    (tmp_path / "link").symlink_to(raw)
    assert len(find_files([str(tmp_path / "link")]).files) == 7


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"bad\xff\xfe.jsonl", "bad\\xff\\xfe.jsonl"),
        (b"a\nb.jsonl", "a\\nb.jsonl"),
        (b"[a]*?{b}.jsonl", "[a]*?{b}.jsonl"),
        (b"-rf --.jsonl", "-rf --.jsonl"),
        (b"..%2f..%2fetc.jsonl", "..%2f..%2fetc.jsonl"),
        (b"it's'; DROP TABLE articles; --.jsonl", "it's'; DROP TABLE articles; --.jsonl"),
        (b"n" * 244 + b".jsonl", "n" * 244 + ".jsonl"),
        ("a\u202eb.jsonl".encode(), "a\\u202eb.jsonl"),  # would turn the rest of the line around where it is shown
    ],
)
def test_any_name_is_found_opened_and_shown_in_printable_characters(tmp_path: Path, name: bytes, shown: str) -> None:
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118  a Path is made of strings
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"text")
    (tmp_path / "a.jsonl").write_bytes(b"another, which the glob would match")
    found = next(f for f in find_files([str(tmp_path)]).files if f.source_uri == f"{tmp_path.name}/{shown}")
    with open_regular(found.path) as stream:
        assert stream.read() == b"text"
    given = find_files([os.fsdecode(path)])
    assert [f.path for f in given.files] == [found.path]


def test_a_folder_that_may_not_be_listed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "a.txt").write_text("text", encoding="utf-8")
    listed = Path.iterdir

    def iterdir(path: Path) -> object:
        if path.name == "shut":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    found = find_files([str(tmp_path)])
    assert (len(found.files), list(refusals(found).values())) == (1, ["unreadable_file"])


def test_a_link_that_takes_the_place_of_a_file_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("never read", encoding="utf-8")
    (tmp_path / "a.txt").symlink_to(tmp_path / "secret")
    with pytest.raises(OSError, match="symbolic link"):
        open_regular(tmp_path / "a.txt")


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(OSError, match="not a regular file"):
        open_regular(tmp_path / "pipe.txt")
