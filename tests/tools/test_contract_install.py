#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/contract/install asks npm once, and tools/contract/run says why it is skipped."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FETCHES = "mkdir -p node_modules/.bin; touch node_modules/.bin/prism; chmod +x node_modules/.bin/prism"


class ContractInstallTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name, "tree")
        self.bin = pathlib.Path(folder.name, "bin")
        self.bin.mkdir()
        for part in ("contract", "lib"):
            shutil.copytree(ROOT / "tools" / part, self.root / "tools" / part)
        shutil.copy(ROOT / "tools" / "packages.txt", self.root / "tools")
        self.script("node", "exit 0")

    def script(self, name, body):
        path = self.bin / name
        path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def npm(self, body):
        self.script("npm", f'echo "$*" >>"{self.bin}/calls"\n{body}')

    def run_tool(self, name):
        environment = {**os.environ, "PATH": f"{self.bin}:/usr/bin:/bin"}
        return subprocess.run([str(self.root / "tools" / "contract" / name), "no-sandbox"], capture_output=True,
                              text=True, check=False, env=environment)

    def calls(self):
        calls = self.bin / "calls"
        return calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []

    def test_it_is_fetched_once_by_the_lock_file(self):
        self.npm(FETCHES)
        for _ in range(2):
            run = self.run_tool("install")
            self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertEqual(len(self.calls()), 1)
        self.assertRegex(self.calls()[0], r"^ci .*--ignore-scripts")
        self.assertFalse((self.root / "out" / "contract" / "why").exists())
        lock = self.root / "tools" / "contract" / "package-lock.json"
        lock.write_text(lock.read_text(encoding="utf-8") + " ", encoding="utf-8")
        self.run_tool("install")
        self.assertEqual(len(self.calls()), 2, "another lock file is another set")

    def test_without_a_registry_the_test_says_why_it_is_skipped(self):
        self.npm("echo no route >&2; exit 1")
        install = self.run_tool("install")
        self.assertEqual(install.returncode, 1)
        self.assertIn("will be skipped", install.stdout)
        run = self.run_tool("run")
        self.assertEqual(run.returncode, 77)
        self.assertIn("npm could not fetch prism", run.stdout)
        self.npm(FETCHES)
        self.assertEqual(self.run_tool("install").returncode, 0)
        self.assertFalse((self.root / "out" / "contract" / "why").exists())

    def test_the_lock_file_names_no_host(self):
        lock = (ROOT / "tools" / "contract" / "package-lock.json").read_text(encoding="utf-8")
        self.assertNotIn('"resolved"', lock)


if __name__ == "__main__":
    unittest.main()
