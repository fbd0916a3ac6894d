"""Reads exported files with other programs, prints how many have been read, and stops at the first that cannot be read."""

import csv
import io
import json
import sys

import html5lib
import lxml.etree
import yaml

counts = {}


def count(what):
    counts[what] = counts.get(what, 0) + 1


csv.field_size_limit(10**9)
for path in sys.argv[1:]:
    data = open(path, "rb").read()
    text = data.decode("utf-8")
    if path.endswith("bookmarks.html"):
        lxml.etree.fromstring(text, lxml.etree.HTMLParser())
        count("bookmarks")
    elif path.endswith(".html"):
        html5lib.HTMLParser(strict=True).parse(text)
        count("HTML")
    elif path.endswith(".csv"):
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
        assert len({len(row) for row in rows}) == 1, path
        count("CSV")
    elif path.endswith(".md") and "/each/" in path:
        assert text.startswith("---\n")
        front = yaml.safe_load(text[4 : text.index("\n---\n", 4)])
        assert front["title"] and front["source"].startswith(("http", "file")), path
        assert all(isinstance(tag, str) for tag in front["tags"]), path
        count("YAML")
    elif path.endswith(".json"):
        json.loads(text)
        count("JSON")
    elif path.endswith(".jsonl"):
        for line in text.split("\n"):
            if line:
                json.loads(line)
        count("JSON Lines")
print(", ".join(f"{what}: {number} files read" for what, number in counts.items()))
