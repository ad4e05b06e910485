# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on tenants and on what agencies pay out; a part of verify.py."""
import collections

SMALLER = ("fee", "discount", "write_off", "withholding", "credit_note")  # a tenant's bill gets smaller by these


def tenants_of_bills(store):
    return {row["bill"]: row["tenant"] for row in store.rows("SELECT * FROM bill_tenant")}


def check_tenants(store, findings, postings, lines):
    """A tenant's bill is owed to the tenant and never sold by us; what is kept and paid is in the books."""
    owners = tenants_of_bills(store)
    check_tenant_bills(store, findings, postings, lines, owners)
    check_statements(store, findings, postings, lines, owners)
    check_tenant_locks(store, findings, owners)


def check_tenant_bills(store, findings, postings, lines, owners):
    owed = collections.Counter()
    for own in lines.values():
        for line in own:
            if line["account"] == "payable_to_tenants" and line["bill"] is not None:
                owed[line["bill"]] -= line["amount"]
    smaller = collections.Counter()
    for row in store.rows("SELECT a.bill AS bill, a.discount AS amount FROM allocation a LEFT JOIN allocation_undo u "
                          "ON u.allocation = a.id WHERE u.allocation IS NULL"):
        smaller[row["bill"]] += row["amount"]
    for row in store.rows("SELECT d.bill AS bill, d.amount AS amount, d.kind AS kind FROM difference d "
                          "LEFT JOIN difference_undo u ON u.difference = d.id WHERE u.difference IS NULL"):
        if row["kind"] in SMALLER:
            smaller[row["bill"]] += row["amount"]
    for bill in store.rows("SELECT id, number, amount, state FROM bill ORDER BY id"):
        right = 0
        if bill["id"] in owners and bill["state"] == "issued":
            right = bill["amount"] - smaller[bill["id"]]
        findings.same("tenant-bill", f"bill {bill['number']}", right, owed[bill["id"]])
    for number, head in postings.items():
        if head["cause_kind"] == "bill" and head["cause"] in owners:
            sold = [line["account"] for line in lines.get(number, []) if line["account"] in ("sales", "output_tax")]
            findings.same("tenant-sales", f"posting {number}", [], sold)


def check_statements(store, findings, postings, lines, owners):
    rows = collections.defaultdict(list)
    for row in store.rows("SELECT * FROM tenant_statement_row"):
        rows[row["statement"]].append(row)
    undone = {row["statement"]: row["posting"] for row in store.rows("SELECT * FROM tenant_statement_undo")}
    paid = standing_payouts(store, findings, postings)
    told_once(findings, rows, undone)
    given = source_amounts(store)
    for head in store.rows("SELECT * FROM tenant_statement ORDER BY id"):
        where = f"tenant statement {head['number']}"
        own = rows[head["id"]]
        findings.same("tenant-statement-sums", where, [sum(row[name] for row in own) for name in ("gross", "fee", "stamp")],
                      [head[name] for name in ("gross", "fees", "stamps")])
        left = head["brought"] + head["gross"] - head["fees"] - head["stamps"] - head["transfer_fee"]
        findings.same("tenant-statement-balance", where, left, head["payout"] + head["carry"])
        kept = head["fees"] + head["stamps"] + head["transfer_fee"]
        findings.same("tenant-statement-kept", where, kept, tenant_part(lines, head["posting"]))
        if head["id"] in undone:
            findings.same("tenant-statement-undo", where, head["posting"], reversed_by(postings, undone[head["id"]]))
            findings.same("tenant-statement-undo", where, None, paid.get(head["id"]))
        if head["id"] in paid:
            findings.same("tenant-payout", where, head["payout"], tenant_part(lines, paid[head["id"]]))
        for row in own:
            findings.same("tenant-statement-owner", where, head["tenant"], owners.get(row["bill"]))
            findings.same("tenant-statement-row", f"{where}, row {row['position']}",
                          given.get((row["source"], row["source_id"])), (row["bill"], row["gross"]))


def reversed_by(postings, mirror):
    head = postings.get(mirror)
    return head and head["reverses"]


def standing_payouts(store, findings, postings):
    """Statement -> the posting of its one payout that was not taken back."""
    undone = {row["payout"]: row["posting"] for row in store.rows("SELECT * FROM tenant_payout_undo")}
    paid = {}
    for row in store.rows("SELECT * FROM tenant_payout ORDER BY posting"):
        where = f"tenant statement id {row['statement']}"
        if row["posting"] in undone:
            findings.same("tenant-payout-undo", where, row["posting"], reversed_by(postings, undone[row["posting"]]))
        elif row["statement"] in paid:
            findings.add("tenant-paid-once", where, "one payout", "two")
        else:
            paid[row["statement"]] = row["posting"]
    return paid


def told_once(findings, rows, undone):
    seen = collections.Counter((row["source"], row["source_id"]) for statement, own in rows.items()
                               if statement not in undone for row in own)
    for source, count in sorted(seen.items()):
        findings.same("tenant-told-once", "{} {}".format(*source), 1, count)


def tenant_part(lines, posting):
    return sum(line["amount"] for line in lines.get(posting, []) if line["account"] == "payable_to_tenants")


def source_amounts(store):
    """(source, its id) -> (bill, amount); what was taken back counts below zero."""
    found = {}
    for table in ("allocation", "difference"):
        undone = {row[table] for row in store.rows(f"SELECT {table} FROM {table}_undo")}
        for row in store.rows(f"SELECT id, bill, amount FROM {table} WHERE bill IS NOT NULL"):
            found[(table, row["id"])] = (row["bill"], row["amount"])
            if row["id"] in undone:
                found[(table + "_undo", row["id"])] = (row["bill"], -row["amount"])
    return found


def check_tenant_locks(store, findings, owners):
    """No bill was dated into a month of its tenant after the month was closed."""
    locks = collections.defaultdict(list)
    for row in store.rows("SELECT l.tenant AS tenant, l.month AS month, o.recorded_at AS at FROM tenant_lock l "
                          "JOIN operation o ON o.id = l.operation"):
        locks[row["tenant"]].append(row)
    for row in store.rows("SELECT b.id AS id, b.number AS number, b.issued_on AS day, o.recorded_at AS at FROM bill b "
                          "JOIN operation o ON o.id = b.operation"):
        for lock in locks.get(owners.get(row["id"]), []):
            if row["day"][:7] <= lock["month"] and row["at"] > lock["at"]:
                findings.add("bill-in-closed-tenant-month", f"bill {row['number']}", f"after {lock['month']}", row["day"])


def check_settlements(store, findings, postings, lines):
    """What an agency reported adds up, settles each payment once, and is booked against one bank line."""
    ended = {row["settlement"] for row in store.rows("SELECT settlement FROM settlement_end")}
    told = collections.defaultdict(list)
    for row in store.rows("SELECT * FROM settlement_line"):
        told[row["settlement"]].append(row)
    heads = {row["id"]: row for row in store.rows("SELECT * FROM settlement ORDER BY id")}
    for number, head in heads.items():
        where = f"settlement {number}"
        left = (head["gross"] - head["fee"] - head["exempt_fee"] - head["tax"] - head["stamp"] - head["transfer"]
                + head["other"])
        findings.same("settlement-balance", where, left, head["net"])
        own = told[number]
        if own:
            findings.same("settlement-lines", where, [sum(row["gross"] for row in own), len(own)],
                          [head["gross"], head["items"]])
    check_settled_payments(store, findings, heads, ended, told)
    check_bookings(store, findings, postings, lines, heads, ended)


def check_settled_payments(store, findings, heads, ended, told):
    settled = collections.Counter()
    payments = {row["id"]: row for row in store.rows("SELECT * FROM payment")}
    for row in store.rows("SELECT s.*, p.agreement AS agreement, p.amount AS amount FROM settlement_payment s "
                          "JOIN payment p ON p.id = s.payment"):
        head = heads[row["settlement"]]
        where = f"settlement {row['settlement']}, payment {row['payment']}"
        findings.same("settlement-agreement", where, head["agreement"], row["agreement"])
        if row["position"] is not None:
            line = [each["gross"] for each in told[row["settlement"]] if each["position"] == row["position"]]
            findings.same("settlement-payment", where, [row["amount"]], line)
        if row["instead_of"] is not None:
            same = ("agreement", "slip_key", "reissue", "received_on", "amount")
            findings.same("settlement-instead", where, *([payments[number][name] for name in same]
                                                         for number in (row["instead_of"], row["payment"])))
        if row["settlement"] not in ended:
            settled[row["payment"]] += 1
    for payment, count in sorted(settled.items()):
        findings.same("settled-once", f"payment {payment}", 1, count)


def _charges(head):
    return {"collection_fees": head["fee"] + head["exempt_fee"] + head["transfer"], "input_tax": head["tax"],
            "stamp_duty": head["stamp"]}


def _without_zero(sums):
    return {name: amount for name, amount in sums.items() if amount}


def _count_live(findings, where, row, undone, postings, live):
    """Counts what stands of a settlement; what was undone has its mirror."""
    if row["id"] in undone:
        mirror = postings.get(undone[row["id"]])
        findings.same("settlement-booking-undo", where, row["posting"], mirror and mirror["reverses"])
    else:
        live[row["settlement"]] += 1


def check_owed(store, findings, postings, lines, heads, live):
    """What no bank line brought was booked against the agency, and only where nothing was paid out."""
    undone = {row["owed"]: row["posting"] for row in store.rows("SELECT * FROM settlement_owed_undo")}
    for row in store.rows("SELECT * FROM settlement_owed ORDER BY id"):
        where = f"settlement owed {row['id']}"
        head = heads[row["settlement"]]
        findings.same("settlement-owed", where, True, head["net"] <= 0)
        sums = collections.Counter()
        for line in lines.get(row["posting"], []):
            if line["agreement"] != head["agreement"]:
                findings.add("settlement-clearing", where, head["agreement"], line["agreement"])
            sums[line["account"]] += line["amount"]
        right = {"agency_clearing": head["net"] - head["gross"] - head["other"]}
        findings.same("settlement-booking", where, _without_zero({**_charges(head), **right}), _without_zero(sums))
        _count_live(findings, where, row, undone, postings, live)


def check_bookings(store, findings, postings, lines, heads, ended):
    undone = {row["booking"]: row["posting"] for row in store.rows("SELECT * FROM settlement_booking_undo")}
    live = collections.Counter()
    check_owed(store, findings, postings, lines, heads, live)
    for row in store.rows("SELECT * FROM settlement_booking ORDER BY id"):
        where = f"settlement booking {row['id']}"
        head = heads[row["settlement"]]
        sums = collections.Counter()
        for line in lines.get(row["posting"], []):
            if line["account"] == "suspense_receipts" and line["payment"] != row["payment"]:
                findings.add("settlement-bank-line", where, row["payment"], line["payment"])
            if line["account"] == "agency_clearing" and line["agreement"] != head["agreement"]:
                findings.add("settlement-clearing", where, head["agreement"], line["agreement"])
            sums[line["account"]] += line["amount"]
        right = {"suspense_receipts": head["net"], "agency_clearing": -(head["gross"] + head["other"])}
        findings.same("settlement-booking", where, _without_zero({**_charges(head), **right}), _without_zero(sums))
        _count_live(findings, where, row, undone, postings, live)
    for settlement, count in sorted(live.items()):
        findings.same("settlement-booked-once", f"settlement {settlement}", 1, count)
        findings.same("settlement-ended", f"settlement {settlement}", False, settlement in ended)
