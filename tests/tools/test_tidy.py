#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of tools/tidy.py finds its deliberate mistake, and says nothing of a clean tree."""
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TIDY = ROOT / "tools" / "tidy.py"
SPEC = importlib.util.spec_from_file_location("tidy", TIDY)
tidy = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(tidy)
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CMAKE_HEAD = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
ROOMS = {
    "models/domain": "keshikomi_domain",
    "models/formats": "keshikomi_formats",
    "models/storage": "keshikomi_storage",
    "models/services": "keshikomi_services",
    "ui": "keshikomi_ui",
    "app/sandbox": "keshikomi_sandbox_parts",
}


class Tree:
    """A small clean tree in a temporary folder; the real layers.json."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.listed = {}
        self.write("layers.json", (ROOT / "layers.json").read_text(encoding="utf-8"))
        for room in ROOMS:
            self.add(f"{room}/clean.h", "#pragma once\n\n#include <QString>\n\nnamespace keshikomi {\nclass Clean;\n}\n")
            self.add(f"{room}/clean.cpp", f'#include "{room}/clean.h"\n\nnamespace keshikomi {{\nint twice(int n)\n{{\n'
                                          "    return 2 * n; // a double of it, as one would say\n}\n}\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def add(self, path, text, head=HEAD, listed=True):
        self.write(path, head + text)
        room = next((room for room in ROOMS if path.startswith(room + "/")), None)
        if room and listed:
            self.listed.setdefault(room, []).append(path[len(room) + 1:])
            self.cmake(room)

    def cmake(self, room, more=""):
        files = " ".join(self.listed[room])
        self.write(f"{room}/CMakeLists.txt", f"{CMAKE_HEAD}kk_layer({room}\n  SOURCES {files}\n  LIBRARIES tl::expected {more})\n")

    def run(self, *options):
        run = subprocess.run([sys.executable, "-B", str(TIDY), str(self.root), *options], capture_output=True, text=True, check=False)
        return run.returncode, run.stdout.strip().splitlines()


class TidyTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Tree(folder.name)

    def assert_clean(self):
        self.assertEqual(list(tidy.findings(self.tree.root)), [])

    def assert_found(self, *wanted):
        """Exactly these findings, in any order."""
        lines = list(tidy.findings(self.tree.root))
        self.assertEqual(len(lines), len(wanted), lines)
        for text in wanted:
            self.assertTrue(any(text in line for line in lines), f"{text!r} is not in {lines}")

    def test_a_clean_tree_passes(self):
        self.assert_clean()
        self.assertEqual(self.tree.run(), (0, ["tidy: nothing to say"]))

    def test_a_finding_is_exit_code_1(self):
        self.tree.add("ui/a.cpp", "int a;\n", head="")
        code, lines = self.tree.run()
        self.assertEqual((code, len(lines)), (1, 1), lines)

    def test_includes(self):
        cases = [
            ("models/domain/a.cpp", '#include "models/storage/clean.h"', "models/domain/ must not include models/storage/"),
            ("models/storage/a.cpp", '#include "models/services/clean.h"', "models/storage/ must not include models/services/"),
            ("models/services/a.cpp", '#include "ui/clean.h"', "models/services/ must not include ui/"),
            ("ui/a.cpp", '#include "models/storage/clean.h"', "ui/ must not include models/storage/"),
            ("app/sandbox/a.cpp", '#include "models/services/clean.h"', "app/sandbox/ must not include models/services/"),
            ("ui/a.cpp", '#include "clean.h"', 'no "clean.h" from the root of the tree'),
            ("models/domain/a.cpp", "#include <QSqlQuery>", "models/domain/ must not use Qt Sql"),
            ("models/domain/a.cpp", "#include <QtSql/QSqlQuery>", "models/domain/ must not use Qt Sql"),
            ("models/services/a.cpp", "#include <QLabel>", "models/services/ must not use Qt Widgets"),
            ("models/formats/a.cpp", "#include <QImage>", "models/formats/ must not use Qt Gui"),
            ("models/storage/a.cpp", "#include <QNetworkReply>", "models/storage/ must not use Qt Network"),
            ("models/storage/a.cpp", "#include <QtConcurrent>", "models/storage/ must not use Qt Concurrent"),
            ("ui/a.cpp", "#include <httplib.h>", "HTTP lives in models/connector"),
            ("ui/a.cpp", "#include <poppler-qt6.h>", "sheets are rendered in printing/"),
            ("models/services/a.cpp", "#include <sqlite3.h>", "SQL lives in models/storage"),
            ("models/services/a.cpp", "#include <qt6keychain/keychain.h>", "secrets go through SecretStore"),
        ]
        self.each(cases)

    def test_allowed_includes(self):
        self.tree.add("models/storage/a.cpp", '#include "models/domain/clean.h"\n#include <QSqlQuery>\n#include <QTimerEvent>\n')
        self.tree.add("ui/a.cpp", '#include "models/services/clean.h"\n#include <QAction>\n#include <QTextLayout>\n#include <QLabel>\n')
        self.tree.add("models/domain/a.cpp", "#include <QStandardPaths>\n#include <QEvent>\n#include <algorithm>\n")
        self.assert_clean()

    def test_banned_words(self):
        cases = [
            ("models/domain/a.cpp", "double share = 0;", "double: no floating point near money"),
            ("models/services/a.h", "float share();", "float: no floating point near money"),
            ("models/formats/a.h", "qreal share();", "qreal: no floating point near money"),
            ("models/services/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", "ask the Clock"),
            ("ui/a.cpp", "auto t = QDate::currentDate();", "ask the Clock"),
            ("models/services/a.cpp", 'auto w = tr("Paid");', "words for people"),
            ("models/services/a.cpp", "QSqlQuery *query;", "SQL lives in models/storage"),
            ("models/services/a.cpp", 'auto s = QStringLiteral("SELECT id FROM bill");', "SQL lives in models/storage"),
            ("app/sandbox/a.cpp", 'auto s = R"(\n  UPDATE bill SET open = 0)";', "SQL lives in models/storage"),
            ("ui/a.cpp", "QNetworkAccessManager *net;", "HTTP lives in models/connector"),
            ("ui/a.cpp", "connect(a, SIGNAL(b()), c, &D::e);", "connect by pointer"),
            ("models/services/a.cpp", "QEventLoop *loop;", "no nested event loop"),
            ("ui/a.cpp", "void f() { dialog.exec(); }", "dialogs open()"),
            ("ui/a.cpp", "void f() { dialog->exec(); }", "dialogs open()"),
            ("models/services/a.cpp", "auto &s = Settings::instance();", "no singleton"),
            ("models/services/a.cpp", "void f() { throw 1; }", "an expected failure is a Result"),
            ("tests/tst_a.cpp", "void f() { QThread::msleep(5); }", "wait for a condition"),
            ("ui/a.cpp", "// TO" "DO the rest", "unfinished"),
            ("ui/a.cpp", "// FIX" "ME", "unfinished"),
            ("ui/a.cpp", 'auto p = "/wo' 'rk/main";', "a path of one machine"),
            ("ui/a.cpp", "int a; // " + "x" * 120, "longer than 120 columns"),
        ]
        self.tree.write("tests/CMakeLists.txt", CMAKE_HEAD + "kk_test(tst_a unit SOURCES tst_a.cpp)\n")
        self.each(cases)

    def test_words_that_are_fine(self):
        self.tree.add("models/domain/a.cpp", '// float and double, SELECT and throw are only words here\nauto s = "double";\n'
                                             "auto n = 1'000'000; auto t = 'x';\nint tryThis(int attr);\n")
        self.tree.add("models/domain/clock.cpp", "auto t = QDateTime::currentDateTimeUtc();\n")
        self.tree.add("models/storage/a.cpp", 'void f(QSqlQuery &q) { q.exec(QStringLiteral("SELECT 1")); }\n')
        self.tree.add("ui/a.cpp", "int f() { return app.exec() + QCoreApplication::instance()->x(); }\ndouble scale;\n")
        self.assert_clean()

    def test_long_function(self):
        body = "    n += 1;\n" * 60
        self.tree.add("ui/a.cpp", f"namespace k {{\nint f(int n)\n{{\n{body}    return n;\n}}\n}}\n")
        self.assert_found("ui/a.cpp:3: function of 64 lines, more than 60")

    def test_long_constructor_and_member(self):
        body = "        if (n) {\n            n += 1;\n        }\n" * 20
        self.tree.add("ui/a.cpp", f"struct S\n{{\n    S(int n) : m_n(n), m_k{{3}}\n    {{\n{body}    }}\n}};\n")
        self.assert_found("function of")

    def test_long_data_and_many_functions_are_fine(self):
        rows = '    {1, "a"},\n' * 90
        short = "int f()\n{\n    return 1;\n}\n" * 40
        self.tree.add("ui/a.cpp", f"const std::array<Row, 90> rows = {{{{\n{rows}}}}};\n{short}")
        self.assert_clean()

    def test_long_file(self):
        self.tree.add("ui/a.cpp", "int a;\n" * 500)
        self.assert_found("ui/a.cpp: 501 lines, more than 500")

    def test_licence_line(self):
        self.tree.add("ui/a.cpp", "int a;\n", head="")
        self.tree.write("tools/script", "#!/bin/bash\necho\n")
        self.assert_found("ui/a.cpp:1: the licence line is missing", "tools/script:1: the licence line is missing")

    def test_file_in_no_list(self):
        self.tree.add("ui/a.cpp", "int a;\n", listed=False)
        self.tree.add("ui/a.h", "int a();\n", listed=False)
        self.assert_found("ui/a.cpp: in no CMakeLists.txt", "ui/a.h: in no CMakeLists.txt")

    def test_listed_file_in_a_deeper_folder(self):
        self.tree.add("ui/pages/a.cpp", "int a;\n")
        self.assert_clean()

    def test_files_listed_by_a_loop(self):
        self.tree.write("tests/CMakeLists.txt", CMAKE_HEAD + "foreach(name one two)\n  set(test tst_${name})\n"
                                                             "  kk_test(tst_${name} unit SOURCES ${test}.cpp)\nendforeach()\n")
        self.tree.write("tests/tst_one.cpp", HEAD)
        self.assert_clean()
        self.tree.write("tests/tst_three.cpp", HEAD)
        self.assert_found("tests/tst_three.cpp: in no CMakeLists.txt")

    def test_glob(self):
        self.tree.write("tests/CMakeLists.txt", CMAKE_HEAD + "file(GLOB sources *.cpp)\n")
        self.assert_found("tests/CMakeLists.txt: no GLOB")

    def test_links(self):
        for room, library, said in [
                ("models/domain", "keshikomi_storage", "models/domain/ must not link keshikomi_storage"),
                ("ui", "keshikomi_storage", "ui/ must not link keshikomi_storage"),
                ("models/services", "Qt6::Sql", "models/services/ must not link Qt Sql"),
                ("models/services", "Qt::Widgets", "models/services/ must not link Qt Widgets"),
                ("ui", "httplib::httplib", "ui/ must not link httplib::httplib"),
                ("models/services", "SQLite::SQLite3", "models/services/ must not link SQLite::SQLite3")]:
            with self.subTest(library=library, room=room):
                self.tree.cmake(room, more=library)
                try:
                    self.assert_found(said)
                finally:
                    self.tree.cmake(room)

    def test_allowed_links(self):
        self.tree.cmake("models/storage", more="Qt6::Sql keshikomi_domain SQLite::SQLite3")
        self.tree.cmake("app/sandbox", more="httplib::httplib")
        self.assert_clean()

    def test_unfinished_translations(self):
        self.tree.write("translations/ja.ts", '<TS><translation type="unfinished"></translation></TS>\n')
        self.assert_found("translations/ja.ts: 1 unfinished translations")

    def test_subject_of_a_commit(self):
        git = ["git", "-C", str(self.tree.root), "-c", "user.name=t", "-c", "user.email=t@example.invalid"]
        subprocess.run([*git, "init", "-q"], check=True)
        subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "s" * 72], check=True)
        self.assertEqual(self.tree.run("--commits")[0], 0)
        subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "s" * 73], check=True)
        code, lines = self.tree.run("--commits")
        self.assertEqual(code, 1)
        self.assertIn("subject of 73 columns", lines[0])

    def each(self, cases):
        for path, text, said in cases:
            with self.subTest(path=path, text=text):
                self.tree.add(path, text + "\n")
                try:
                    self.assert_found(said)
                finally:
                    self.tree.add(path, "\n")


class RealTreeTest(unittest.TestCase):
    def test_the_table_has_no_cycle(self):
        layers = json.loads((ROOT / "layers.json").read_text(encoding="utf-8"))
        done = set()
        while len(done) < len(layers):
            ready = [room for room in layers if room not in done and set(layers[room]["uses"]) <= done]
            self.assertTrue(ready, "a cycle, or a room that is not in the table")
            done.update(ready)


if __name__ == "__main__":
    unittest.main()
