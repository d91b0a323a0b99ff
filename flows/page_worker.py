"""The process that reads pages: one page in, one answer out, until its input ends. Started by pages.py."""

from __future__ import annotations

import logging
import os

from flows.page_article import article_of
from flows.page_messages import packed, read_message, write_message


def main() -> None:
    """Answer each page. Answers go to what was standard output; whatever a library prints goes to standard error."""
    logging.disable(logging.CRITICAL)  # libraries report each odd page; the answer says what matters
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(0, "rb") as pages:
        os.dup2(2, 1)
        while (page := read_message(pages)) is not None:
            write_message(answers, packed(article_of(page.decode("utf-8"))))


if __name__ == "__main__":
    main()
