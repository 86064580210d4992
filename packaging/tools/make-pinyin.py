#!/usr/bin/env python3
"""Writes resources/pinyin/readings.txt from the Unihan database (Debian: package unicode-data).

usage: make-pinyin.py [/usr/share/unicode/Unihan_Readings.txt.bz2] > resources/pinyin/readings.txt

One line for each toneless syllable: the syllable, a blank, and the characters that are read so most often. A character
stands once. Which reading is the commonest is taken from kHanyuPinlu (frequencies), else kMandarin, kTGHZ2013, kXHC1983,
kHanyuPinyin. Readings that differ in particular words are kept by hand in words.txt.
"""
import bz2
import collections
import re
import sys
import unicodedata

FIELDS = ["kHanyuPinlu", "kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinyin"]


def first_reading(field, value):
    if field in ("kTGHZ2013", "kXHC1983", "kHanyuPinyin"):
        value = value.split(":", 1)[1]
    return re.split(r"[ ,(]", value)[0]


def toneless(reading):
    plain = unicodedata.normalize("NFD", reading).replace("u\u0308", "v").replace("e\u0302", "e")
    return "".join(c for c in plain if "a" <= c <= "z")


def wanted(point):
    return point == 0x3007 or 0x3400 <= point <= 0x4DBF or 0x4E00 <= point <= 0x9FFF


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/Unihan_Readings.txt.bz2"
    readings = collections.defaultdict(dict)
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                point, field, value = line.rstrip("\n").split("\t")
                if field in FIELDS and wanted(int(point[2:], 16)):
                    readings[int(point[2:], 16)][field] = value
    syllables = collections.defaultdict(list)
    for point, fields in sorted(readings.items()):
        field = next(name for name in FIELDS if name in fields)
        syllable = toneless(first_reading(field, fields[field]))
        if syllable:
            syllables[syllable].append(chr(point))
    out = sys.stdout
    out.write("# Made by packaging/tools/make-pinyin.py from the Unihan database, Unicode 15.0; see LICENSE.unicode.\n")
    for syllable in sorted(syllables):
        out.write(syllable + " " + "".join(syllables[syllable]) + "\n")


main()
