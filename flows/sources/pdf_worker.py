"""The process that reads PDF files: one file in, one answer out, until its input ends. Started by flows.pages."""

from __future__ import annotations

import os

import pypdfium2 as pdfium

from flows.page_messages import Article, NoArticle, packed, read_message, write_message

MOST_PAGES = 2_000
PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD
HYPHEN_AT_LINE_END = ("\ufffe\r\n", "\ufffe")
"""How pdfium gives the hyphen of a word that was broken."""


def text_of(content: bytes) -> Article | NoArticle:
    """The text of a PDF file, its pages apart by an empty line."""
    try:
        with pdfium.PdfDocument(content) as document:
            if len(document) > MOST_PAGES:
                return NoArticle("too_large", f"The file has {len(document):,} pages; at most {MOST_PAGES:,} are read.")
            pages = [_page_text(document[number]) for number in range(len(document))]
    except pdfium.PdfiumError as fault:
        if getattr(fault, "err_code", None) == PASSWORD_WANTED:
            return NoArticle("encrypted", "The file is protected by a password.")
        return NoArticle("damaged_file", f"The file cannot be read as PDF: {fault}.")
    text = "\n\n".join(pages).strip()
    if not text:
        return NoArticle("no_text", "The file has no text: its pages may be pictures.")
    return Article(text=text)


def _page_text(page: pdfium.PdfPage) -> str:
    text = page.get_textpage().get_text_bounded()
    for hyphen in HYPHEN_AT_LINE_END:
        text = text.replace(hyphen, "")
    return str(text.replace("\r\n", "\n"))


def main() -> None:
    """Answer each file. Answers go to what was standard output; whatever a library prints goes to standard error."""
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(0, "rb") as files:
        os.dup2(2, 1)
        while (content := read_message(files)) is not None:
            write_message(answers, packed(text_of(content)))


if __name__ == "__main__":
    main()
