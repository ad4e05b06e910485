#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/lib/pack_corpus.py FOLDER ARCHIVE: packs a corpus; the same files give the same bytes."""
import pathlib
import sys
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can tell


def main():
    folder, archive = map(pathlib.Path, sys.argv[1:])
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(path.name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())


main()
