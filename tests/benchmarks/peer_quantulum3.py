"""Reads texts with quantulum3, for comparison: `peer_quantulum3.py IN.jsonl`. Prints the seconds of one core."""

import json
import sys
import time

from quantulum3 import parser


def main(file: str) -> None:
    """Reads every text of the file."""
    with open(file, encoding="utf-8") as lines:  # noqa: PTH123  runs without this project
        texts = [json.loads(line)["text"] for line in lines]
    parser.parse("5% of $3 million")  # its tables are loaded with the first text
    begun = time.process_time()
    for text in texts:
        try:
            parser.parse(text)
        except Exception as fault:  # noqa: BLE001  it fails on some texts; their time counts all the same
            sys.stderr.write(f"{type(fault).__name__}: {fault}\n")
    sys.stdout.write(f"{time.process_time() - begun}\n")


if __name__ == "__main__":
    main(sys.argv[1])
