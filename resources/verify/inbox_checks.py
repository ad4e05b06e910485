# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on the inbox; a part of verify.py."""
import collections
import hashlib


def check_import_parts(store, findings):
    """What the inbox says of an import is what the import did to the books."""
    kept = collections.defaultdict(dict)
    for table in ("payment_notice", "held_notice"):
        for row in store.rows(f"SELECT t.import AS import, n.id AS notice, n.agreement AS agreement, n.kind AS kind, "
                              f"n.amount AS amount FROM {table} t JOIN import_file i ON i.id = t.import "
                              "AND i.operation = t.operation JOIN notice n ON n.id = t.notice"):
            kept[(row["import"], row["agreement"], row["kind"])][row["notice"]] = row["amount"]
    told = {(row["import"], row["agreement"], row["kind"]): row for row in store.rows("SELECT * FROM import_part")}
    imports = {key[0] for key in told}
    for key in sorted(set(kept) | set(told)):
        if key[0] not in imports:
            continue  # only the service counts what an import told
        notices = kept.get(key, {})
        row = told.get(key)
        where = f"import {key[0]}, agreement {key[1]}, {key[2]}"
        findings.same("import-part", where, [len(notices), sum(notices.values())],
                      [row["kept"], row["amount"]] if row else None)
    check_repeats(store, findings)


def check_repeats(store, findings):
    repeats = collections.Counter()
    for row in store.rows("SELECT * FROM import_repeat"):
        repeats[row["import"]] += row["notices"]
        if row["earlier"] >= row["import"]:
            findings.add("import-repeat", f"import {row['import']}", "an earlier import", row["earlier"])
    again = collections.Counter()
    for row in store.rows("SELECT import, again FROM import_part"):
        again[row["import"]] += row["again"]
    for row in store.rows("SELECT id, repeated FROM import_file ORDER BY id"):
        told = repeats[row["id"]]
        most = row["repeated"] + again[row["id"]]
        if told > most:
            findings.add("import-repeat", f"import {row['id']}", f"at most {most}", told)


def check_entries(store, findings):
    """A batch that is in the books is as it was typed, makes what its paper states, and has its picture."""
    rows = collections.defaultdict(list)
    for row in store.rows("SELECT batch, amount FROM entry_row"):
        rows[row["batch"]].append(row["amount"])
    batches = {row["id"]: row for row in store.rows("SELECT * FROM entry_batch")}
    undone = {row["import"] for row in store.rows("SELECT import FROM import_undo")}
    bookings = {row["import"]: row["batch"] for row in store.rows("SELECT * FROM entry_booking")}
    typed = {row["id"] for row in store.rows("SELECT id FROM import_file WHERE layout = 'manual-entry'")}
    findings.same("entry-booking", "all imports", sorted(typed), sorted(bookings))
    told = collections.defaultdict(dict)
    for table in ("payment_notice", "held_notice"):
        for row in store.rows(f"SELECT t.import AS import, n.id AS notice, n.amount AS amount FROM {table} t "
                              "JOIN notice n ON n.id = t.notice JOIN entry_booking b ON b.import = t.import"):
            told[row["import"]][row["notice"]] = row["amount"]
    for number, batch in bookings.items():
        if number in undone:
            continue
        where = f"entry batch {batch}"
        own = rows[batch]
        stated = batches[batch]
        findings.same("entry-totals", where, [stated["stated_count"], stated["stated_total"]],
                      [len(own), sum(own)])
        # A row that was typed before is known, and not kept a second time.
        strange = collections.Counter(told[number].values()) - collections.Counter(own)
        findings.same("entry-rows", where, [], sorted(strange.elements()))
    for row in store.rows("SELECT batch, bytes, sha256 FROM entry_picture WHERE bytes IS NOT NULL"):
        digest = hashlib.sha256(row["bytes"]).digest()
        findings.same("entry-picture", f"entry batch {row['batch']}", bytes(row["sha256"]).hex(), digest.hex())
