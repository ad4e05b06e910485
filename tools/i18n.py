#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings new source strings into translations/*.ts and says what Japanese is missing.

    tools/i18n.py                    update both files; English is filled from the source strings
    tools/i18n.py --fill words.tsv   the same, and take Japanese from lines "source<TAB>Japanese"
    tools/i18n.py --check            change nothing; fail if a file is behind the sources or not finished

A counted string is written "%n day(s)": English makes "%n day" and "%n days" of it.
"""
import argparse
import fcntl
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ["models/wording", "ui", "printing", "app"]
LANGUAGES = ["ja", "en"]


def lupdate_tool(given):
    for tool in [given, shutil.which("lupdate6"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")]:
        if tool and pathlib.Path(tool).exists():
            return tool
    sys.exit("lupdate not found: install qt6-l10n-tools")


def lupdate(tool, files):
    for language, file in files.items():
        subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                        "-target-language", language, "-extensions", "cpp,h", "-I", str(ROOT), *FOLDERS,
                        "-ts", str(file)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def messages(tree):
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def set_words(message, forms):
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    if message.get("numerus") == "yes":
        for old in list(translation):
            translation.remove(old)
        translation.text = None
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def texts_of(message):
    translation = message.find("translation")
    return [form.text for form in translation.iter("numerusform")] or [translation.text]


def is_open(message):
    return message.find("translation").get("type") == "unfinished" or not all(texts_of(message))


# A colon behind Japanese is the wide one, as everywhere else in the sentence.
NARROW_COLON = re.compile("[\u3041-\u30ff\u4e00-\u9fff）」](?:: |:$)")


def narrow_colons(tree):
    return [f"ja: narrow colon: {text}" for _, message in messages(tree) for text in texts_of(message)
            if text and NARROW_COLON.search(text)]


def fill_english(tree):
    for _, message in messages(tree):
        source = message.findtext("source")
        if message.get("numerus") == "yes":
            set_words(message, [source.replace("(s)", ""), source.replace("(s)", "s")])
        else:
            set_words(message, [source])


def fill_japanese(tree, words):
    for context, message in messages(tree):
        source = message.findtext("source")
        found = words.get(f"{context}|{source}") or words.get(source)
        if found and is_open(message):
            set_words(message, [found])


def write(tree, file):
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + body.rstrip() + "\n", encoding="utf-8")


def read_words(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if "\t" in line)


def keys(tree):
    return {(context, message.findtext("source"), message.findtext("comment"))
            for context, message in messages(tree)}


def check(tool, files):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        copies = {language: pathlib.Path(folder) / file.name for language, file in files.items()}
        for language, file in files.items():
            shutil.copy(file, copies[language])
        lupdate(tool, copies)
        for language, copy in copies.items():
            kept, now = ET.parse(files[language]), ET.parse(copy)
            problems += [f"{language}: not in the file: {key}" for key in sorted(map(str, keys(now) - keys(kept)))]
            problems += [f"{language}: no longer used: {key}" for key in sorted(map(str, keys(kept) - keys(now)))]
            problems += [f"{language}: unfinished: {context}: {message.findtext('source')}"
                         for context, message in messages(kept) if is_open(message)]
    problems += narrow_colons(ET.parse(files["ja"]))
    print("\n".join(problems) or "i18n: complete")
    return 1 if problems else 0


def update(tool, files, words):
    lupdate(tool, files)
    english, japanese = ET.parse(files["en"]), ET.parse(files["ja"])
    fill_english(english)
    fill_japanese(japanese, words)
    write(english, files["en"])
    write(japanese, files["ja"])
    missing = [(context, message.findtext("source")) for context, message in messages(japanese) if is_open(message)]
    for context, source in missing:
        print(f"{context}|{source}")
    print(f"i18n: {len(missing)} without Japanese", file=sys.stderr)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--fill", type=pathlib.Path)
    parser.add_argument("--lupdate")
    options = parser.parse_args()
    files = {language: ROOT / "translations" / f"keshikomi_{language}.ts" for language in LANGUAGES}
    tool = lupdate_tool(options.lupdate)
    if options.check:
        return check(tool, files)
    words = read_words(options.fill) if options.fill else {}
    with open(pathlib.Path(tempfile.gettempdir()) / "keshikomi-i18n.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two people updating at once would lose one's words
        return update(tool, files, words)


if __name__ == "__main__":
    sys.exit(main())
