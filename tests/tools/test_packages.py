#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/packages.txt is one list without repeats, and tools/lib/setup.sh understands it without being root."""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def sections():
    found, current = {}, None
    for line in (ROOT / "tools" / "packages.txt").read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        elif line:
            current.append(line)
    return found


class PackagesTest(unittest.TestCase):
    def test_sections_and_names(self):
        self.assertEqual(list(sections()), ["build", "test", "node", "fuzz", "check", "bench"])
        names = [name for names in sections().values() for name in names]
        self.assertEqual(len(names), len(set(names)), "a package stands twice")
        for name in names:
            self.assertRegex(name, r"^[a-z0-9][a-z0-9+.-]+$")

    def setup(self, installed, with_apt=True):
        """Runs setup.sh where dpkg-query says that only `installed` is there; apt-get installs what it is told."""
        with tempfile.TemporaryDirectory() as folder:
            bin_folder = pathlib.Path(folder)
            state = bin_folder / "installed"
            state.write_text("".join(f"installed {name}\n" for name in installed), encoding="utf-8")
            self.script(bin_folder / "dpkg-query", f'cat "{state}"')
            self.script(bin_folder / "id", "echo 0")
            self.script(bin_folder / "apt-get", f'echo "$*" >>"{folder}/calls"\n'
                        + (f'for word; do echo "installed $word" >>"{state}"; done' if with_apt else "echo broken mirror; exit 100"))
            run = subprocess.run([str(ROOT / "tools" / "lib" / "setup.sh"), "build", "test"], capture_output=True, text=True,
                                 check=False, env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"})
            calls = bin_folder / "calls"
            return run, calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []

    @staticmethod
    def script(path, body):
        path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def test_nothing_missing_asks_nobody(self):
        run, calls = self.setup(sections()["build"] + sections()["test"])
        self.assertEqual((run.returncode, calls), (0, []), run.stderr)

    def test_only_the_missing_ones_are_installed(self):
        everything = sections()["build"] + sections()["test"]
        run, calls = self.setup(everything[2:])
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(len(calls), 2)
        self.assertRegex(calls[0], r"\bupdate$")
        self.assertTrue(calls[1].endswith("--no-install-recommends " + " ".join(everything[:2])), calls[1])

    def test_a_failing_mirror_is_told(self):
        run, _ = self.setup(sections()["build"], with_apt=False)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("broken mirror", run.stderr)
        self.assertTrue(re.search("失敗しました / failed", run.stderr))


if __name__ == "__main__":
    unittest.main()
