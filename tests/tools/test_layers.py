#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""cmake/Layers.cmake stops configure on a link that layers.json does not allow. A project of three rooms without
code; Qt's modules are empty targets, so that this takes a second."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = {
    "models/domain": {"uses": [], "qt": ["Core"]},
    "models/storage": {"uses": ["models/domain"], "qt": ["Core", "Sql"]},
    "ui": {"uses": ["models/domain"], "qt": ["Core"]},
}
TOP = """
cmake_minimum_required(VERSION 3.25)
project(rooms LANGUAGES CXX)
foreach(module Core Sql Widgets)
  add_library(Qt6::${module} INTERFACE IMPORTED GLOBAL)
  add_library(Qt::${module} INTERFACE IMPORTED GLOBAL)
endforeach()
add_library(keshikomi_options INTERFACE)
include(Precompiled.cmake)
include(Layers.cmake)
kk_add_layers()
kk_check_layers()
"""


class LayersTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for file in ["Precompiled.cmake", "Layers.cmake"]:
            shutil.copy(ROOT / "cmake" / file, self.root)
        (self.root / "CMakeLists.txt").write_text(TOP, encoding="utf-8")
        self.layers(LAYERS)
        for room in LAYERS:
            (self.root / room).mkdir(parents=True)
            (self.root / room / "room.cpp").write_text("", encoding="utf-8")
            self.room(room)

    def layers(self, table):
        (self.root / "layers.json").write_text(json.dumps(table), encoding="utf-8")

    def room(self, room, libraries="", after=""):
        text = f"kk_layer({room} SOURCES room.cpp {libraries})\n{after}\n"
        (self.root / room / "CMakeLists.txt").write_text(text, encoding="utf-8")

    def configure(self):
        run = subprocess.run(["cmake", "-S", self.root, "-B", self.root / "build", "-G", "Ninja"],
                             capture_output=True, text=True, check=False)
        return run.returncode, " ".join(run.stderr.split())

    def test_the_table_itself_configures(self):
        code, said = self.configure()
        self.assertEqual(code, 0, said)

    def test_wrong_links_stop_configure(self):
        for room, libraries, after, message in [
                ("models/domain", "LIBRARIES keshikomi_storage", "",
                 "models/domain links keshikomi_storage; layers.json does not allow that arrow"),
                ("ui", "PRIVATE_LIBRARIES keshikomi_storage", "", "ui links keshikomi_storage"),
                ("ui", "", "target_link_libraries(keshikomi_ui PRIVATE keshikomi_storage)", "ui links keshikomi_storage"),
                ("ui", "LIBRARIES Qt6::Sql", "", "ui links Qt6::Sql; layers.json does not give it that Qt module"),
                ("models/domain", "LIBRARIES Qt::Widgets", "", "models/domain links Qt::Widgets")]:
            with self.subTest(room=room, libraries=libraries + after):
                self.room(room, libraries, after)
                code, said = self.configure()
                self.assertNotEqual(code, 0)
                self.assertIn(message, said)
                self.room(room)

    def test_a_cycle_stops_configure(self):
        table = {**LAYERS, "models/domain": {"uses": ["ui"], "qt": ["Core"]}}
        self.layers(table)
        code, said = self.configure()
        self.assertNotEqual(code, 0)
        self.assertIn("layers.json has a cycle", said)


if __name__ == "__main__":
    unittest.main()
