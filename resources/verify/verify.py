#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on the books.

Reads the tables of a store and works everything out again from the raw facts: sums, hashes, seals, states of
payments, projections, tax. Shares no code with the program. Names each difference; exit code 0: none, 1: some,
3: the store cannot be read.

    verify.py STORE [--heads FILE] [--json]      STORE: a SQLite file or postgresql://...; "-": the program
                                                 that runs this text names it in GIVEN_STORE, so that a
                                                 password is in no list of processes
"""
import argparse
import collections
import hashlib
import json
import os
import sqlite3
import sys
import urllib.parse

if "check_closes" not in globals():  # the program runs all texts as one
    from closing_checks import check_closes, check_exports, check_openings
    from company_checks import check_companies
    from debit_checks import check_debits
    from difference_checks import check_differences, check_rates, check_refunds, check_taxes_taken_back
    from inbox_checks import check_entries, check_import_parts
    from settlement_checks import check_settlements, check_tenants, tenants_of_bills

APPEND_ONLY = (
    "operation", "posting", "posting_line", "seal", "notice", "allocation", "allocation_undo", "import_file",
    "import_undo", "payment_notice", "payment_notice_end", "reservation", "reservation_end", "clearing_run",
    "slip_print", "feed_event", "held_notice", "held_notice_end", "held_compared", "transfer_number",
    "old_tax_rule", "task",
    "task_end",
    "printer_test", "print_batch_file", "print_batch_line", "receipt", "receipt_issue", "grouped_invoice", "grouped_invoice_bill",
    "sheet_print", "receipt_print", "grouped_invoice_rounding", "bill_number", "standing_number", "bill_hold",
    "bill_hold_end", "reminder",
    "day_lock", "day_close", "day_close_total", "month_lock", "month_exception", "month_explanation",
    "month_point", "bank_statement", "opening_import", "opening_bill", "opening_undo", "opening_credit",
    "opening_agency", "settlement_opening", "export_batch",
    "export_posting",
    "difference", "difference_undo", "customer_credit", "refund", "refund_export", "refund_export_sender",
    "refund_step",
    "mandate", "mandate_step", "debit_batch", "debit_item", "debit_item_bill", "debit_step", "debit_answer",
    "debit_answer_row", "debit_rebill", "import_part", "import_repeat", "entry_booking",
    "tenant_terms", "bill_tenant", "tenant_lock", "tenant_statement", "tenant_statement_row",
    "tenant_statement_undo", "tenant_payout", "tenant_payout_undo", "settlement_terms", "settlement", "settlement_line", "settlement_payment",
    "settlement_end", "settlement_booking", "settlement_booking_undo", "settlement_owed",
    "settlement_owed_undo", "late_payout", "other_side", "one_company_rule")
ERASABLE = ("slip_content", "sheet_content")  # may be erased, but not changed
RATES = {"standard": 1000, "reduced": 800, "exempt": 0, "statutory": 0}


class Store:
    """Rows of a table as dictionaries, the same for both engines."""

    def __init__(self, where):
        if where.startswith(("postgresql://", "postgres://")):
            import psycopg2  # only needed for this engine
            parts = urllib.parse.urlsplit(where)
            query = dict(urllib.parse.parse_qsl(parts.query))
            schema = query.pop("schema", "keshikomi")
            plain = parts._replace(query=urllib.parse.urlencode(query)).geturl()
            self.connection = psycopg2.connect(plain)
            self.connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
            self.schema, self.sqlite = schema, False
        else:
            if not os.path.exists(where):
                raise OSError(f"no such file: {where}")
            quoted = urllib.parse.quote(os.path.abspath(where))
            self.connection = sqlite3.connect(f"file:{quoted}?mode=ro", uri=True)
            self.connection.execute("BEGIN")
            self.sqlite = True

    def rows(self, sql):
        cursor = self.connection.cursor()
        if not self.sqlite:
            cursor.execute(f'SET search_path TO "{self.schema}"')
        cursor.execute(sql)
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield {name: bytes(value) if isinstance(value, memoryview) else value
                   for name, value in zip(names, row)}

    def triggers(self):
        if self.sqlite:
            return list(self.rows("SELECT tbl_name AS tab, sql AS body FROM sqlite_master WHERE type = 'trigger'"))
        return list(self.rows(
            "SELECT c.relname AS tab, pg_get_triggerdef(t.oid) AS body FROM pg_trigger t "
            "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
            f"WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND n.nspname = '{self.schema}'"))


class Findings:
    def __init__(self):
        self.found = []

    def add(self, check, where, expected, actual):
        self.found.append({"check": check, "where": where, "expected": str(expected), "actual": str(actual)})

    def same(self, check, where, expected, actual):
        if expected != actual:
            self.add(check, where, expected, actual)


def text(value):
    return "" if value is None else str(value)


def content_of(head, lines):
    """The text that is hashed into posting.content, built from the columns; the person comes from the operation."""
    parts = ["|".join(text(head[name]) for name in (
        "uuid", "kind", "legal_entity", "store", "recorded_at", "effective_on", "late_for", "reason",
        "cause_kind", "cause", "reverses", "operation", "actor", "role", "seat"))]
    for position, line in enumerate(lines, 1):
        parts.append("|".join([str(position)] + [text(line[name]) for name in (
            "account", "bill", "payment", "agreement", "tax_kind", "amount")]))
    return hashlib.sha256("\n".join(parts).encode("utf-8")).digest()


def check_postings(store, findings):
    postings = {row["id"]: row for row in store.rows(
        "SELECT p.*, o.actor AS actor, o.role AS role, o.seat AS seat FROM posting p "
        "LEFT JOIN operation o ON o.id = p.operation ORDER BY p.id")}
    lines = collections.defaultdict(list)
    for row in store.rows("SELECT * FROM posting_line ORDER BY posting, position"):
        lines[row["posting"]].append(row)
    for number in sorted(set(lines) - set(postings)):
        findings.add("posting-line-without-posting", f"posting {number}", "a posting", "none")
    for number, head in postings.items():
        own = lines.get(number, [])
        where = f"posting {number}"
        findings.same("posting-sum", where, 0, sum(line["amount"] for line in own))
        if len(own) < 2:
            findings.add("posting-lines", where, "two or more lines", len(own))
        findings.same("posting-line-order", where, list(range(1, len(own) + 1)), [line["position"] for line in own])
        if content_of(head, own) != head["content"]:
            findings.add("posting-content", where, head["content"].hex(), content_of(head, own).hex())
        if head["reverses"] is not None:
            check_mirror(findings, where, own, lines.get(head["reverses"], []), postings.get(head["reverses"]))
    return postings, lines


def check_mirror(findings, where, lines, original, head):
    if head is None:
        findings.add("reversal-of-nothing", where, "an earlier posting", "none")
        return
    if head["reverses"] is not None:
        findings.add("reversal-of-reversal", where, "a posting of its own", f"posting {head['id']}")

    def key(line, sign):
        return (line["account"], line["bill"], line["payment"], line["agreement"], line["tax_kind"], sign * line["amount"])
    findings.same("reversal-mirror", where, [key(line, -1) for line in original], [key(line, 1) for line in lines])


def check_seals(store, findings, postings, heads_file):
    previous, expected_seq, hashes = b"\0" * 32, 1, {}
    sealed = set()
    for seal in store.rows("SELECT * FROM seal ORDER BY seq"):
        where = f"seal {seal['seq']} (posting {seal['posting']})"
        findings.same("seal-sequence", where, expected_seq, seal["seq"])
        if seal["previous"] != previous:
            findings.add("seal-previous", where, previous.hex(), seal["previous"].hex())
        posting = postings.get(seal["posting"])
        if posting is None:
            findings.add("seal-of-nothing", where, "a posting", "none")
        else:
            right = hashlib.sha256(previous + posting["content"] + str(seal["seq"]).encode()).digest()
            if right != seal["hash"]:
                findings.add("seal-hash", where, right.hex(), seal["hash"].hex())
        previous, expected_seq = seal["hash"], seal["seq"] + 1
        hashes[seal["seq"]] = seal["hash"].hex()
        sealed.add(seal["posting"])
    for number in sorted(set(postings) - sealed):
        findings.add("unsealed", f"posting {number}", "a seal", "none")
    check_heads(findings, hashes, heads_file)


def check_heads(findings, hashes, heads_file):
    """Heads that were written outside the store must still be links of the chain: a chain that was rewritten
    as a whole is found here."""
    if not heads_file or not os.path.exists(heads_file):
        return
    with open(heads_file, encoding="ascii", errors="replace") as lines:
        for line in lines:
            words = line.split()
            if len(words) >= 2 and words[0].isdigit() and hashes.get(int(words[0])) != words[1]:
                findings.add("seal-head-outside", f"seal {words[0]}", words[1], hashes.get(int(words[0]), "none"))


def state_of(roles):
    if "cancelled" in roles:
        return "reversed" if roles & {"preliminary", "confirmed"} else "undone"
    if "confirmed" in roles:
        return "confirmed"
    return "provisional" if roles else "undone"


LIVE_LINKS = ("SELECT l.payment AS payment, l.notice AS notice, l.role AS role FROM payment_notice l "
              "LEFT JOIN payment_notice_end e ON e.payment_notice = l.id WHERE e.payment_notice IS NULL")


def check_payments(store, findings, lines):
    links = collections.defaultdict(list)
    for row in store.rows(LIVE_LINKS):
        links[row["payment"]].append(row)
    notices = {row["id"]: row for row in store.rows("SELECT * FROM notice")}
    suspense = collections.Counter()
    money = collections.Counter()
    for own in lines.values():
        for line in own:
            if line["payment"] is None:
                continue
            if line["account"] == "suspense_receipts":
                suspense[line["payment"]] -= line["amount"]
            elif line["account"] in ("agency_clearing", "bank", "cash"):
                money[line["payment"]] += line["amount"]
    opened = {row["payment"]: row["open"] for row in store.rows("SELECT payment, open FROM open_payment")}
    payments = {row["id"]: row for row in store.rows("SELECT * FROM payment ORDER BY id")}
    for number, payment in payments.items():
        where = f"payment {number}"
        roles = {link["role"] for link in links[number]}
        findings.same("payment-state", where, state_of(roles), payment["state"])
        right = payment["amount"] if payment["state"] == "confirmed" else 0
        findings.same("payment-money", where, right, money[number])
        findings.same("open-payment", where, suspense[number], opened.get(number))
        for link in links[number]:
            check_pairing(findings, where, payment, notices[link["notice"]], link["role"])
    check_live_once(store, findings, links)
    return payments


def check_pairing(findings, where, payment, notice, role):
    """A notice speaks of a payment of its own agreement and slip; of its own amount, unless it amends it."""
    keys = ("agreement", "slip_key", "reissue")
    findings.same("pairing-key", where, [notice[key] for key in keys], [payment[key] for key in keys])
    if not (notice["kind"] == "amended" and role == "cancelled"):
        findings.same("pairing-amount", where, notice["amount"], payment["amount"])


def check_live_once(store, findings, links):
    """A notice is booked once: one live payment (an amendment: one it ends and one it opens), or it waits."""
    uses = collections.Counter()
    for own in links.values():
        for link in own:
            uses[(link["notice"], link["role"])] += 1
    for row in store.rows("SELECT h.notice AS notice FROM held_notice h LEFT JOIN held_notice_end e "
                          "ON e.held_notice = h.id WHERE e.held_notice IS NULL"):
        uses[(row["notice"], "held")] += 1
    for (notice, role), count in sorted(uses.items()):
        findings.same("notice-booked-once", f"notice {notice} ({role})", 1, count)


def check_allocations(store, findings, postings, lines):
    undone = {row["allocation"]: row for row in store.rows("SELECT * FROM allocation_undo")}
    cleared = collections.Counter()
    for row in store.rows("SELECT * FROM allocation ORDER BY id"):
        where = f"allocation {row['id']}"
        own = lines.get(row["posting"], [])
        taken = sum(line["amount"] for line in own
                    if line["account"] == "suspense_receipts" and line["payment"] == row["payment"])
        given = -sum(line["amount"] for line in own if line["account"] == "receivable" and line["bill"] == row["bill"])
        findings.same("allocation-from-payment", where, row["amount"], taken)
        findings.same("allocation-to-bill", where, row["amount"] + row["discount"], given)
        if row["id"] in undone:
            mirror = postings.get(undone[row["id"]]["posting"])
            findings.same("allocation-undo", where, row["posting"], mirror and mirror["reverses"])
        else:
            cleared[row["bill"]] += row["amount"] + row["discount"]
    return cleared


def check_bills(store, findings, lines, cleared):
    receivable = collections.Counter()
    for own in lines.values():
        for line in own:
            if line["account"] == "receivable" and line["bill"] is not None:
                receivable[line["bill"]] += line["amount"]
    reserved = collections.Counter()
    for row in store.rows("SELECT r.bill AS bill, r.amount AS amount FROM reservation r LEFT JOIN reservation_end e "
                          "ON e.reservation = r.id WHERE e.reservation IS NULL"):
        reserved[row["bill"]] += row["amount"]
    opened = {row["bill"]: row for row in store.rows("SELECT * FROM open_bill")}
    rounded = collections.Counter()  # by grouped invoices, whose tax is rounded once for all their bills
    for row in store.rows("SELECT bill, amount FROM grouped_invoice_rounding"):
        rounded[row["bill"]] += row["amount"]
    tax = tax_of_bills(store)
    for bill in store.rows("SELECT id, number, amount, state FROM bill ORDER BY id"):
        where = f"bill {bill['number']}"
        if bill["state"] == "draft":
            continue
        asked = bill["amount"] + rounded[bill["id"]]
        right = asked - cleared[bill["id"]] if bill["state"] == "issued" else 0
        own = opened.get(bill["id"], {"open": None, "reserved": None})
        findings.same("open-bill", where, right, own["open"])
        findings.same("receivable", where, right, receivable[bill["id"]])
        findings.same("reserved", where, reserved[bill["id"]], own["reserved"])
        findings.same("bill-amount", where, tax.get(bill["id"], 0), bill["amount"])
    check_bill_tax(store, findings)


def tax_of_bills(store):
    totals = collections.Counter()
    for (bill, _), (base, tax) in right_tax(store).items():
        totals[bill] += base + tax
    return totals


def right_tax(store):
    """Rounded down once per rate on the whole bill; a negative sum toward zero."""
    bases = collections.Counter()
    for row in store.rows("SELECT bill, tax_kind, amount FROM bill_line"):
        bases[(row["bill"], row["tax_kind"])] += row["amount"]
    return {key: (base, (abs(base) * RATES[key[1]] // 10000) * (1 if base >= 0 else -1)) for key, base in bases.items()}


def check_bill_tax(store, findings):
    told = {(row["bill"], row["tax_kind"]): (row["base"], row["tax"]) for row in store.rows("SELECT * FROM bill_tax")}
    right = right_tax(store)
    for key in sorted(set(told) | set(right)):
        findings.same("bill-tax", f"bill id {key[0]}, {key[1]}", right.get(key), told.get(key))


def check_reservations(store, findings, payments):
    for row in store.rows("SELECT r.id AS id, r.payment AS payment FROM reservation r LEFT JOIN reservation_end e "
                          "ON e.reservation = r.id WHERE e.reservation IS NULL"):
        state = payments.get(row["payment"], {}).get("state")
        findings.same("reservation-of-provisional", f"reservation {row['id']}", "provisional", state)


def check_imports(store, findings):
    fresh = collections.defaultdict(set)
    for table in ("payment_notice", "held_notice"):
        for row in store.rows(f"SELECT t.import AS import, t.notice AS notice FROM {table} t JOIN import_file i "
                              "ON i.id = t.import AND i.operation = t.operation"):
            fresh[row["import"]].add(row["notice"])
    # Debits that were not collected are told by rows of an answer; those that were are notices.
    for row in store.rows("SELECT a.import AS import, r.item AS item FROM debit_answer_row r JOIN debit_answer a "
                          "ON a.id = r.answer WHERE r.result <> '0'"):
        fresh[row["import"]].add(("debit", row["item"]))
    for row in store.rows("SELECT id, records, fresh, repeated FROM import_file ORDER BY id"):
        where = f"import {row['id']}"
        findings.same("import-count", where, row["records"], row["fresh"] + row["repeated"])
        findings.same("import-fresh", where, len(fresh[row["id"]]), row["fresh"])


def check_content(findings, check, where, row):
    """It is what it was when it was frozen; or it was erased with its salt. Whether it was erased."""
    if row["content"] is None:
        findings.same(check, where, None, row["salt"])
        return True
    digest = hashlib.sha256((row["salt"] or b"") + row["content"].encode("utf-8")).digest()
    if digest != row["digest"]:
        findings.add(check, where, row["digest"].hex(), digest.hex())
    return False


def check_slip_contents(store, findings):
    erased = 0
    for row in store.rows("SELECT c.*, s.id AS issue FROM slip_content c LEFT JOIN slip s ON s.id = c.slip "
                          "ORDER BY c.slip"):
        where = f"slip {row['slip']}"
        findings.same("slip-content-of-nothing", where, row["slip"], row["issue"])
        erased += check_content(findings, "slip-content", where, row)
    return erased


def check_sheet_contents(store, findings):
    erased = 0
    for row in store.rows("SELECT * FROM sheet_content ORDER BY sheet, about, issue"):
        where = f"{row['sheet']} {row['about']}, issue {row['issue']}"
        erased += check_content(findings, "sheet-content", where, row)
    return erased


def check_triggers(store, findings):
    guarded = collections.Counter()
    for row in store.triggers():
        body = row["body"].upper()
        if "UPDATE" in body:
            guarded[(row["tab"], "update")] += 1
        if "DELETE" in body:
            guarded[(row["tab"], "delete")] += 1
    for table in APPEND_ONLY + ERASABLE:
        for verb in ("update", "delete"):
            if not guarded[(table, verb)]:
                findings.add("append-only-trigger", table, f"refuses {verb}", "no trigger")


def check_all(store, heads_file):
    findings = Findings()
    check_triggers(store, findings)
    postings, of_each = check_postings(store, findings)
    check_seals(store, findings, postings, heads_file)
    lines = check_companies(store, findings, postings, of_each)
    payments = check_payments(store, findings, lines)
    check_reservations(store, findings, payments)
    cleared = check_allocations(store, findings, postings, lines)
    differences, undone = check_differences(store, findings, postings, lines, cleared, tenants_of_bills(store))
    check_rates(store, findings, lines)
    check_taxes_taken_back(store, findings, postings, lines)
    erased = check_refunds(store, findings, postings, lines, differences, undone)
    check_bills(store, findings, lines, cleared)
    check_imports(store, findings)
    check_import_parts(store, findings)
    check_entries(store, findings)
    check_closes(store, findings, postings, of_each)
    check_openings(store, findings, lines)
    check_exports(store, findings)
    erased += check_debits(store, findings, payments)
    check_tenants(store, findings, postings, lines)
    check_settlements(store, findings, postings, lines)
    erased += check_slip_contents(store, findings) + check_sheet_contents(store, findings)
    counts = {"postings": len(postings), "payments": len(payments),
              "bills": sum(1 for _ in store.rows("SELECT id FROM bill")),
              "erased": erased + sum(1 for _ in store.rows("SELECT id FROM customer WHERE name IS NULL"))}
    return findings.found, counts


def main(arguments):
    parser = argparse.ArgumentParser(prog="verify")
    parser.add_argument("store")
    parser.add_argument("--heads", default="")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    try:
        where = globals().get("GIVEN_STORE", "") if options.store == "-" else options.store
        found, counts = check_all(Store(where), options.heads)
    except Exception as error:  # a store that cannot be read is an answer of its own
        print(json.dumps({"error": str(error)}) if options.json else f"cannot read the store: {error}")
        return 3
    if options.json:
        print(json.dumps({"differences": found, **counts}, ensure_ascii=False))
    else:
        for each in found:
            print(f"{each['check']}: {each['where']}: expected {each['expected']}, found {each['actual']}")
        print(f"{counts['postings']} postings, {counts['payments']} payments, {counts['bills']} bills: "
              + (f"{len(found)} differences" if found else "no difference"))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
