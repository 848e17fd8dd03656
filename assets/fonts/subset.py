#!/usr/bin/env python3
"""Makes the web fonts of this folder from the families' TrueType files.

Usage: subset.py SOURCE.ttf TARGET.woff2   (needs fonttools and brotli)

Keeps the characters that French and its typography need, kerning, ligatures and mark positioning. Where a family has no
narrow no-break space (U+202F) or thin space (U+2009), an empty glyph of a fifth of an em is added, so that the space
before « ; ! ? » never comes from another font; U+2011 and U+02BC borrow the hyphen's and the apostrophe's glyph.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

RANGES = """20-7E A0-FF 131 152-153 178 2BC 2C6 2DC 2002-200B 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033
2039-203A 2044 20AC 2116 2122 2190-2193 2212 2260 2264-2265 FB01-FB02"""
FEATURES = ["kern", "liga", "clig", "calt", "ccmp", "locl", "mark", "mkmk"]


def code_points():
    for part in RANGES.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def map_character(font, code_point, glyph):
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code_point] = glyph


def complete(font):
    known = font.getBestCmap()
    for code_point, name in {0x202F: "narrow_no_break_space", 0x2009: "thin_space"}.items():
        if code_point not in known:
            font["glyf"][name] = Glyph()
            font["hmtx"][name] = (font["head"].unitsPerEm // 5, 0)
            font.setGlyphOrder(list(dict.fromkeys(font.getGlyphOrder() + [name])))
            map_character(font, code_point, name)
    for code_point, twin in {0x2011: 0x2010, 0x02BC: 0x2019}.items():
        if code_point not in known and twin in known:
            map_character(font, code_point, known[twin])


def main(source, target):
    font = TTFont(source)
    complete(font)
    options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(code_points()))
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
