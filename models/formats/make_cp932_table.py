#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes cp932_table.cpp, the double-byte half of CP932, from Python's codec: 50 lead bytes times 188 trail bytes."""
import pathlib

LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xF0), *range(0xFA, 0xFD)]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
NONE = "\ufffd"  # marks a pair that stands for no character; never handed out
PER_LINE = 47


def sign(lead, trail):
    try:
        return bytes((lead, trail)).decode("cp932")
    except UnicodeDecodeError:
        return NONE


def main():
    lines = ["// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Written by make_cp932_table.py; do not edit.",
             '#include "models/formats/cp932_table.h"', "",
             "namespace keshikomi {", "", "// clang-format off", "const char16_t cp932Pairs[cp932PairCount + 1] ="]
    for lead in LEADS:
        row = "".join(sign(lead, trail) for trail in TRAILS)
        lines.append(f"    // {lead:02X}")
        if set(row) == {NONE}:
            row_lines = [NONE * PER_LINE] * 4
        else:
            row_lines = [row[i:i + PER_LINE] for i in range(0, len(row), PER_LINE)]
        lines += [f'    u"{part}"' for part in row_lines]
    lines[-1] += ";"
    lines += ["// clang-format on", "", "} // namespace keshikomi", ""]
    pathlib.Path(__file__).with_name("cp932_table.cpp").write_text("\n".join(lines), encoding="utf-8")


main()
