# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on differences, credit and refunds; a part of verify.py."""
import collections
import hashlib

# The accounts the posting of a difference may touch beside the one its amount goes towards.
AGAINST = {
    "fee": ("sales_discount", "output_tax", "collection_fees", "input_tax"), "discount": ("sales_discount", "output_tax"),
    "write_off": ("bad_debt", "output_tax"), "withholding": ("withheld_tax",), "credit_use": ("advance_received",),
    "credit": ("suspense_receipts",), "credit_note": ("sales_discount", "output_tax"),
    "refund": ("suspense_receipts", "advance_received"), "other_receipt": ("suspense_receipts",),
    "opening": ("opening_balance",)}
TOWARDS = {"credit": "advance_received", "credit_note": "advance_received", "refund": "refunds_payable",
           "other_receipt": "other_receipts", "opening": "advance_received"}
GIVES_CREDIT = ("credit", "credit_note", "opening")
# What a tenant does not get of its bill.
TENANTS_LOSS = ("fee", "discount", "write_off", "withholding", "credit_note")
TAKEN_BACK = {"sales_discount": "base", "bad_debt": "base", "output_tax": "tax"}
OF_BILL = ("fee", "discount", "write_off", "withholding", "credit_use")


def check_differences(store, findings, postings, lines, cleared, tenant_bills):
    """Each difference is in the books as its kind says, and what was given as credit is there or was used."""
    undone = {row["difference"]: row for row in store.rows("SELECT * FROM difference_undo")}
    credit = collections.Counter()
    everything = {row["id"]: row for row in store.rows("SELECT * FROM difference ORDER BY id")}
    for number, row in everything.items():
        where = f"difference {number}"
        own = lines.get(row["posting"], [])
        check_difference_lines(findings, where, row, own, row["bill"] in tenant_bills)
        if number in undone:
            mirror = postings.get(undone[number]["posting"])
            findings.same("difference-undo", where, row["posting"], mirror and mirror["reverses"])
            continue
        if row["kind"] in OF_BILL:
            cleared[row["bill"]] += row["amount"]
        if row["kind"] in GIVES_CREDIT:
            credit[number] += row["amount"]
        if row["credit"] is not None:
            credit[row["credit"]] -= row["amount"]
    owners = {row["difference"] for row in store.rows("SELECT difference FROM customer_credit")}
    opened = {row["credit"]: row["open"] for row in store.rows("SELECT * FROM open_credit")}
    for number, row in everything.items():
        gives = row["kind"] in GIVES_CREDIT
        findings.same("credit-owner", f"difference {number}", gives, number in owners)
        if gives:
            findings.same("open-credit", f"difference {number}", credit[number], opened.get(number))
    return everything, undone


def check_rates(store, findings, lines):
    """All discounts, bad debt and credit notes of a bill together take back no more of a rate than the bill has."""
    own, taken = collections.Counter(), collections.Counter()
    for row in store.rows("SELECT bill, tax_kind, base, tax FROM bill_tax"):
        own[(row["bill"], row["tax_kind"], "base")] += row["base"]
        own[(row["bill"], row["tax_kind"], "tax")] += row["tax"]
    for row in store.rows("SELECT bill, posting FROM grouped_invoice_rounding"):
        for line in lines.get(row["posting"], []):
            if line["account"] == "output_tax":
                own[(row["bill"], line["tax_kind"], "tax")] -= line["amount"]
    for each in lines.values():
        for line in each:
            if line["bill"] is not None and line["tax_kind"] and line["account"] in TAKEN_BACK:
                taken[(line["bill"], line["tax_kind"], TAKEN_BACK[line["account"]])] += line["amount"]
    for key, amount in sorted(taken.items()):
        least, most = min(own[key], 0), max(own[key], 0)
        if not least <= amount <= most:
            findings.add("rate-taken-back", "bill id {}, {} {}".format(*key), f"{least} to {most}", amount)


def check_taxes_taken_back(store, findings, postings, lines):
    """What a bill's differences took back of a rate, one after the other, has its share of the rate's tax each time,
    to the nearest yen, unless what was undone before leaves more to make good than one of them can. What a grouped
    invoice's rounding made of the tax is taken last; postings of before shared it out, too. Older ones took the tax from
    what was left of the rate, each by itself, to a yen."""
    last_old = max(row["last_posting"] for row in store.rows("SELECT last_posting FROM old_tax_rule"))
    own = collections.defaultdict(lambda: {"base": 0, "tax": 0})
    for row in store.rows("SELECT bill, tax_kind, base, tax FROM bill_tax"):
        for part in ("base", "tax"):
            own[row["bill"], row["tax_kind"]][part] += row[part]
    goods = collections.defaultdict(lambda: {"base": 0, "tax": 0}, {key: dict(each) for key, each in own.items()})
    rounded = {row["posting"]: row["bill"] for row in store.rows("SELECT bill, posting FROM grouped_invoice_rounding")}
    taken = collections.defaultdict(lambda: {"base": 0, "tax": 0})
    for number in sorted(lines):
        if number in rounded:
            for line in lines[number]:
                if line["account"] == "output_tax":
                    own[rounded[number], line["tax_kind"]]["tax"] -= line["amount"]
            continue
        moved = collections.defaultdict(lambda: {"base": 0, "tax": 0})
        for line in lines[number]:
            if line["bill"] is not None and line["tax_kind"] and line["account"] in TAKEN_BACK:
                moved[line["bill"], line["tax_kind"]][TAKEN_BACK[line["account"]]] += line["amount"]
        for key, each in moved.items():
            for part in ("base", "tax"):
                taken[key][part] += each[part]
            by_itself = number <= last_old and took_from_what_was_left(own[key], taken[key], each)
            if postings[number]["reverses"] is None and not by_itself:
                check_share_of_tax(findings, f"posting {number}, {key[1]}", goods[key], own[key], taken[key], each)


def took_from_what_was_left(own, taken, moved):
    left = {part: own[part] - taken[part] + moved[part] for part in ("base", "tax")}
    whole, sum_of_both = left["base"] + left["tax"], moved["base"] + moved["tax"]
    return abs(moved["tax"] * whole - sum_of_both * left["tax"]) <= abs(whole)


def tax_in(rate, so_far, sign):
    """The tax in so much of a rate, to the nearest yen; what is more than all of it is tax."""
    whole = sign * (rate["base"] + rate["tax"])
    if whole <= 0 or sign * so_far > whole:
        return so_far - rate["base"]
    return (2 * sign * so_far * sign * rate["tax"] + whole) // (2 * whole) * sign


def check_share_of_tax(findings, where, goods, own, taken, moved):
    sign = -1 if own["base"] + own["tax"] < 0 else 1
    so_far = taken["base"] + taken["tax"]
    all_of_it = moved["base"] == 0 or taken["tax"] == own["tax"]
    none_of_it = moved["tax"] == 0 or taken["base"] == own["base"]
    for rate in (goods, own):
        missing = sign * (tax_in(rate, so_far, sign) - taken["tax"])
        if (missing <= 0 or all_of_it) and (missing >= 0 or none_of_it):
            return
    findings.add("tax-taken-back", where, tax_in(goods, so_far, sign), taken["tax"])


def check_difference_lines(findings, where, row, own, of_tenant):
    kind = row["kind"]
    allowed = AGAINST[kind]
    if of_tenant and kind in TENANTS_LOSS:
        allowed = ("payable_to_tenants",)
    towards = TOWARDS.get(kind, "receivable")
    given = -sum(line["amount"] for line in own if line["account"] == towards
                 and (towards != "receivable" or line["bill"] == row["bill"]))
    findings.same("difference-amount", where, row["amount"], given)
    against = sorted({line["account"] for line in own} - set(allowed) - {towards})
    findings.same("difference-accounts", where, [], against)
    if kind in ("credit", "other_receipt") or (kind == "refund" and row["credit"] is None):
        taken = sum(line["amount"] for line in own
                    if line["account"] == "suspense_receipts" and line["payment"] == row["payment"])
        findings.same("difference-from-payment", where, row["amount"], taken)
    if row["credit"] is not None:
        taken = sum(line["amount"] for line in own if line["account"] == "advance_received")
        findings.same("difference-from-credit", where, row["amount"], taken)


def check_refunds(store, findings, postings, lines, differences, undone):
    """A refund is approved by another person before it is sent, paid once, and undone only with its own step."""
    steps = collections.defaultdict(dict)
    for row in store.rows("SELECT s.*, o.actor AS actor FROM refund_step s JOIN operation o ON o.id = s.operation"):
        steps[row["refund"]][row["state"]] = row
    targets = {row["refund"]: row for row in store.rows("SELECT * FROM refund_target")}
    exports = collections.Counter()
    counts = collections.Counter()
    erased = 0
    for row in store.rows("SELECT r.*, o.actor AS actor FROM refund r JOIN operation o ON o.id = r.operation "
                          "ORDER BY r.id"):
        where = f"refund {row['id']}"
        own = steps[row["id"]]
        difference = differences.get(row["difference"])
        findings.same("refund-of", where, "refund", difference and difference["kind"])
        approved = own.get("approved")
        if approved:
            findings.same("refund-other-person", where, True, approved["actor"] != row["actor"])
        if "exported" in own or ("paid" in own and row["method"] == "transfer"):
            findings.same("refund-approved", where, True, approved is not None)
        findings.same("refund-cancelled", where, row["difference"] in undone, "cancelled" in own)
        if "paid" in own:
            check_refund_paid(findings, where, difference, own, postings, lines)
        if "exported" in own:
            exports[own["exported"]["export"]] += difference["amount"]
            counts[own["exported"]["export"]] += 1
        erased += check_refund_target(findings, where, row, targets.get(row["id"]))
    for row in store.rows("SELECT * FROM refund_export"):
        findings.same("refund-export", f"refund export {row['id']}", (row["refunds"], row["total"]),
                      (counts[row["id"]], exports[row["id"]]))
    return erased


def check_refund_paid(findings, where, difference, own, postings, lines):
    posting = own["paid"]["posting"]
    paid = sum(line["amount"] for line in lines.get(posting, []) if line["account"] == "refunds_payable")
    findings.same("refund-paid", where, difference["amount"], paid)
    came_back = any(head["reverses"] == posting for head in postings.values())
    findings.same("refund-returned", where, "cancelled" in own, came_back)


def check_refund_target(findings, where, row, target):
    """The account is the one that was approved, or it was erased with its salt."""
    if row["target"] is None:
        return 0
    if target is None or target["account"] is None:
        findings.same("refund-target", where, None, target and target["salt"])
        return 1
    digest = hashlib.sha256((target["salt"] or b"") + target["account"].encode("utf-8")).digest()
    if digest != row["target"]:
        findings.add("refund-target", where, row["target"].hex(), digest.hex())
    return 0
