# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on several companies in one store; a part of verify.py."""
import collections

# Accounts whose lines name the contract their money came by.
BY_AGREEMENT = ("bank", "agency_clearing", "cash")


def check_companies(store, findings, postings, lines):
    """What one company has for another stands in both books, and each line in the books of whom it belongs to. Gives
    the lines with both sides of such a posting as one, as if there were one company."""
    others = {row["posting"]: row["other"] for row in store.rows("SELECT * FROM other_side")}
    check_sides(findings, postings, lines, others)
    check_owners(store, findings, postings, lines)
    whole = collections.defaultdict(list, lines)
    for posting, other in others.items():
        both = lines.get(posting, []) + lines.get(other, [])
        whole[posting] = [line for line in both if line["account"] != "between_companies"]
        whole[other] = []
    return whole


def between(lines, posting):
    return sum(line["amount"] for line in lines.get(posting, []) if line["account"] == "between_companies")


def check_sides(findings, postings, lines, others):
    sides = collections.Counter(list(others) + list(others.values()))
    for posting, other in others.items():
        where = f"postings {posting} and {other}"
        findings.same("other-side", where, -between(lines, posting), between(lines, other))
        if postings[posting]["legal_entity"] == postings[other]["legal_entity"]:
            findings.add("other-side", where, "two companies", "one")
        undoes = [postings[number]["reverses"] for number in (posting, other)]
        if undoes != [None, None]:
            findings.same("other-side", where, undoes[1], others.get(undoes[0]))
    for number, own in lines.items():
        has = any(line["account"] == "between_companies" for line in own)
        findings.same("other-side", f"posting {number}", 1 if has else 0, sides[number])


def check_owners(store, findings, postings, lines):
    last_old = max([row["last_posting"] for row in store.rows("SELECT last_posting FROM one_company_rule")], default=0)
    agreements = {row["id"]: row["legal_entity"] for row in store.rows("SELECT id, legal_entity FROM agreement")}
    payments = {row["id"]: agreements[row["agreement"]] for row in store.rows("SELECT id, agreement FROM payment")}
    bills = {row["id"]: row["legal_entity"] for row in store.rows(
        "SELECT b.id AS id, s.legal_entity AS legal_entity FROM bill b JOIN store s ON s.id = b.store")}
    for number, head in postings.items():
        if max(number if head["reverses"] is None else head["reverses"], 0) <= last_old:
            continue
        for line in lines.get(number, []):
            owner = None
            if line["account"] in BY_AGREEMENT:
                owner = agreements.get(line["agreement"])
            elif line["account"] == "suspense_receipts":
                owner = payments.get(line["payment"])
            elif line["account"] == "receivable":
                owner = bills.get(line["bill"])
            if owner is not None:
                findings.same("company-books", f"posting {number}, line {line['position']}", owner, head["legal_entity"])
