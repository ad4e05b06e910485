# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on what was closed, taken over and handed on; a part of verify.py."""
import bisect
import collections
import datetime
import sys

# What changes receivables in a close's two sums.
BILLING = ("bill-issued", "bill-cancelled", "invoice-rounded")
CLEARING = ("allocated", "allocation-undone", "difference-settled", "difference-undone")
# What stands against the opening balance.
OPENED = ("opening_balance", "receivable", "bank", "agency_clearing", "advance_received")


class Closes:
    """What was closed when. A posting stands in the snapshot of a close when its seal is not after the close's."""

    def __init__(self, store, postings, lines):
        self.store, self.postings, self.lines = store, postings, lines
        self.seals = {row["posting"]: row for row in store.rows("SELECT * FROM seal")}
        self.hashes = {row["seq"]: row["hash"] for row in self.seals.values()}
        self.entity_of = {row["id"]: row["legal_entity"] for row in store.rows("SELECT id, legal_entity FROM store")}
        self.stores_of_payments = self.read_stores()
        self.channels = {row["id"]: row["channel"] for row in store.rows("SELECT id, channel FROM payment")}
        self.exceptions = list(store.rows("SELECT e.*, o.recorded_at AS given_at FROM month_exception e "
                                          "JOIN operation o ON o.id = e.operation"))

    def read_stores(self):
        """The store whose bill the payment's slip or request was issued for, else the first of the legal entity."""
        bills = {row["id"]: row["store"] for row in self.store.rows("SELECT id, store FROM bill")}
        slips = {(row["agency_code"], row["slip_key"]): bills[row["bill"]]
                 for row in self.store.rows("SELECT * FROM slip_key")}
        requests = {row["id"]: bills[row["bill"]] for row in self.store.rows("SELECT id, bill FROM payment_request")}
        found = {}
        for row in self.store.rows("SELECT p.id AS id, p.slip_key AS slip_key, p.request AS request, a.key AS akey, "
                                   "a.legal_entity AS entity FROM payment p JOIN agreement a ON a.id = p.agreement"):
            first = self.first_store(row["entity"])
            by_slip = slips.get((row["akey"][:6], row["slip_key"])) if row["slip_key"] else None
            found[row["id"]] = by_slip or requests.get(row["request"]) or first
        return found

    def first_store(self, entity):
        return min((number for number, own in self.entity_of.items() if own == entity), default=None)

    def was_there(self, number, seq):
        seal = self.seals.get(number)
        return seal is not None and seal["seq"] <= seq

    def snapshot(self, seq, day):
        for number, head in self.postings.items():
            if self.was_there(number, seq) and head["effective_on"] <= day:
                yield head, self.lines.get(number, [])

    def cash_store(self, head, line):
        if head["store"] is not None:
            return head["store"]
        if line["payment"] is not None:
            return self.stores_of_payments[line["payment"]]
        return self.first_store(head["legal_entity"])

    def let_in(self, head):
        """An exception that was given before the posting, to the person who posted, for its month."""
        day = (datetime.datetime.fromisoformat(head["recorded_at"].replace("Z", "+00:00"))
               + datetime.timedelta(hours=9)).date().isoformat()
        return any(each["legal_entity"] == head["legal_entity"] and each["month"] == head["effective_on"][:7]
                   and each["person"] == head["actor"] and each["until"] >= day
                   and each["given_at"] <= head["recorded_at"] for each in self.exceptions)


def figures_of_day(closes, close):
    totals = collections.defaultdict(lambda: [0, 0, 0, 0])
    billed = cleared = cash = 0
    for head, lines in closes.snapshot(close["seal_seq"], close["day"]):
        for line in lines:
            if line["account"] == "cash" and closes.cash_store(head, line) == close["store"]:
                cash += line["amount"]
            if head["effective_on"] < close["since"]:
                continue
            amount = line["amount"]
            if (line["account"] in ("agency_clearing", "bank", "cash") and line["payment"] is not None
                    and closes.stores_of_payments[line["payment"]] == close["store"]):
                place = 0 if amount > 0 else 2
                own = totals[closes.channels[line["payment"]]]
                own[place] += 1
                own[place + 1] += abs(amount)
            if line["account"] == "receivable" and head["store"] == close["store"]:
                billed += amount if head["kind"] in BILLING else 0
                cleared -= amount if head["kind"] in CLEARING else 0
    return dict(totals), billed, cleared, cash


def check_closes(store, findings, postings, lines):
    closes = Closes(store, postings, lines)
    days = list(store.rows("SELECT * FROM day_close ORDER BY store, day"))
    locks = sorted((row["store"], row["day"]) for row in store.rows("SELECT store, day FROM day_lock"))
    findings.same("day-lock", "day locks", [(row["store"], row["day"]) for row in days], locks)
    told = collections.defaultdict(dict)
    for row in store.rows("SELECT * FROM day_close_total"):
        told[row["day_close"]][row["channel"]] = [row[name] for name in ("receipts", "received", "returns", "returned")]
    for close in days:
        where = f"close {close['id']} (store {close['store']}, {close['day']})"
        totals, billed, cleared, cash = figures_of_day(closes, close)
        findings.same("day-close-totals", where, totals, told[close["id"]])
        findings.same("day-close-sums", where, [billed, cleared, cash],
                      [close["billed"], close["cleared"], close["cash_booked"]])
        check_head(closes, findings, where, close)
    check_months(store, findings, closes)
    check_locked(findings, closes, days)


def check_head(closes, findings, where, close):
    right = closes.hashes.get(close["seal_seq"], b"\0" * 32 if close["seal_seq"] == 0 else None)
    if right != close["seal_hash"]:
        findings.add("close-seal", where, right.hex() if right else "a seal", close["seal_hash"].hex())


def check_months(store, findings, closes):
    """A point that was not in order had an explanation of its figure when the month was closed."""
    explained = {row["id"]: row for row in store.rows("SELECT * FROM month_explanation")}
    for row in store.rows("SELECT * FROM month_lock"):
        check_head(closes, findings, f"month {row['month']}", row)
    for row in store.rows("SELECT * FROM month_point"):
        own = explained.get(row["explanation"])
        if own is not None:
            findings.same("month-explanation", f"month {row['month']}, {row['point']}",
                          [row["legal_entity"], row["month"], row["point"], row["figure"]],
                          [own[name] for name in ("legal_entity", "month", "point", "figure")])


def last_before(closed, seq):
    """Of closes in the order of their seals: what the last one before this seal had closed."""
    place = bisect.bisect_left([each[0] for each in closed], seq)
    return closed[place - 1][1] if place else ""


def check_locked(findings, closes, days):
    """After a close nothing is posted into what it closed, unless an exception let it in."""
    by_store, by_entity, months = (collections.defaultdict(list) for _ in range(3))
    for close in sorted(days, key=lambda row: row["seal_seq"]):
        by_store[close["store"]].append((close["seal_seq"], close["day"]))
        known = by_entity[closes.entity_of[close["store"]]]
        known.append((close["seal_seq"], max([close["day"]] + [each[1] for each in known[-1:]])))
    for lock in sorted(closes.store.rows("SELECT * FROM month_lock"), key=lambda row: row["seal_seq"]):
        months[lock["legal_entity"]].append((lock["seal_seq"], lock["month"]))
    for number, head in closes.postings.items():
        seq = closes.seals[number]["seq"] if number in closes.seals else sys.maxsize
        own = by_entity[head["legal_entity"]] if head["store"] is None else by_store[head["store"]]
        for check, closed, name in (("posting-in-closed-day", own, head["effective_on"]),
                                    ("posting-in-closed-month", months[head["legal_entity"]],
                                     head["effective_on"][:7])):
            last = last_before(closed, seq)
            if name <= last and not closes.let_in(head):
                findings.add(check, f"posting {number}", f"after {last}", head["effective_on"])


def check_openings(store, findings, lines):
    """What was taken over stands against the opening balance with its whole amount, and nothing else does."""
    postings = {row["id"] for row in store.rows("SELECT id FROM posting WHERE kind = 'opening-balance'")}
    own = {number: lines.get(number, []) for number in sorted(postings)}
    for number, each in own.items():
        other = sorted({line["account"] for line in each} - set(OPENED))
        findings.same("opening-accounts", f"posting {number}", [], other)
    check_opening_bills(store, findings, own)
    check_opening_credits(store, findings, own)
    check_opening_agencies(store, findings, own)


def check_opening_bills(store, findings, own):
    posted = collections.Counter()
    for each in own.values():
        for line in each:
            if line["account"] == "receivable":
                posted[line["bill"]] += line["amount"]
    sums = collections.defaultdict(lambda: [0, 0])
    for row in store.rows("SELECT o.opening AS opening, o.bill AS bill, b.number AS number, b.amount AS amount "
                          "FROM opening_bill o JOIN bill b ON b.id = o.bill"):
        findings.same("opening-bill", f"bill {row['number']}", row["amount"], posted.pop(row["bill"], None))
        sums[row["opening"]][0] += 1
        sums[row["opening"]][1] += row["amount"]
    for bill in sorted(posted):
        findings.add("opening-bill", f"bill id {bill}", "an opening import", "none")
    for row in store.rows("SELECT * FROM opening_import"):
        findings.same("opening-import", f"opening import {row['id']}", sums[row["id"]], [row["bills"], row["amount"]])
    for row in store.rows("SELECT b.number AS number, b.state AS state FROM opening_undo u "
                          "JOIN opening_bill o ON o.opening = u.opening JOIN bill b ON b.id = o.bill"):
        findings.same("opening-undone", f"bill {row['number']}", "cancelled", row["state"])


def check_opening_credits(store, findings, own):
    """A credit that was taken over is of one list, which stands or is undone with all of its credits."""
    posted = {number: -sum(line["amount"] for line in each if line["account"] == "advance_received")
              for number, each in own.items() if any(line["account"] == "advance_received" for line in each)}
    lists = {row["difference"]: row["opening"] for row in store.rows("SELECT * FROM opening_credit")}
    undone = {row["difference"] for row in store.rows("SELECT difference FROM difference_undo")}
    ended = {row["opening"] for row in store.rows("SELECT opening FROM opening_undo")}
    sums = collections.defaultdict(lambda: [0, 0])
    for row in store.rows("SELECT id, posting, amount FROM difference WHERE kind = 'opening' ORDER BY id"):
        where = f"credit {row['id']}"
        findings.same("opening-credit", where, row["amount"], posted.pop(row["posting"], None))
        opening = lists.pop(row["id"], None)
        findings.same("opening-credit", where, opening is not None and opening in ended, row["id"] in undone)
        sums[opening][0] += 1
        sums[opening][1] += row["amount"]
    for number in sorted(posted):
        findings.add("opening-credit", f"posting {number}", "a credit", "none")
    for difference in sorted(lists):
        findings.add("opening-credit", f"difference {difference}", "a credit that was taken over", "another")
    for row in store.rows("SELECT * FROM opening_import"):
        findings.same("opening-import", f"opening import {row['id']}, credits", sums.pop(row["id"], [0, 0]),
                      [row["credits"], row["credit_amount"]])
    for opening in sums:
        findings.add("opening-credit", f"opening import {opening}", "an opening import", "none")


def check_opening_agencies(store, findings, own):
    """What an agency had is told by agreement and day of payout; booked reports pay no more than that."""
    told, of_day, paid = collections.Counter(), collections.Counter(), collections.Counter()
    known = {row["posting"]: row for row in store.rows("SELECT * FROM opening_agency")}
    for number, each in own.items():
        row = known.pop(number, None)
        found = [line["agreement"] for line in each if line["account"] == "agency_clearing"]
        findings.same("opening-agency", f"posting {number}", found, [row["agreement"]] if row else [])
        for line in each:
            if row and line["account"] == "agency_clearing":
                told[row["agreement"]] += line["amount"]
                of_day[row["agreement"], row["pay_on"]] += line["amount"]
    for number in sorted(known):
        findings.add("opening-agency", f"posting {number}", "an opening balance", "none")
    for (agreement, day), amount in sorted(of_day.items()):
        if amount < 0:
            findings.add("opening-agency", f"agreement id {agreement}, {day}", "not below zero", amount)
    reversed_ones = {row["reverses"] for row in store.rows("SELECT reverses FROM posting WHERE reverses IS NOT NULL")}
    booked = {(row["settlement"], row["posting"]) for table in ("settlement_booking", "settlement_owed")
              for row in store.rows(f"SELECT settlement, posting FROM {table}")}
    for row in store.rows("SELECT o.*, s.agreement AS agreement, s.gross AS gross FROM settlement_opening o "
                          "JOIN settlement s ON s.id = o.settlement"):
        where = f"settlement {row['settlement']}"
        findings.same("opening-paid", where, True, (row["settlement"], row["posting"]) in booked)
        findings.same("opening-paid", where, True, 0 < row["amount"] <= row["gross"])
        if row["posting"] not in reversed_ones:
            paid[row["agreement"]] += row["amount"]
    for agreement, amount in sorted(paid.items()):
        if amount > told[agreement]:
            findings.add("opening-paid", f"agreement id {agreement}", f"at most {told[agreement]}", amount)


def check_exports(store, findings):
    counts = collections.Counter(row["batch"] for row in store.rows("SELECT batch FROM export_posting"))
    for row in store.rows("SELECT id, postings FROM export_batch"):
        findings.same("export-batch", f"export batch {row['id']}", counts[row["id"]], row["postings"])
    for row in store.rows("SELECT x.posting AS posting, b.legal_entity AS asked, p.legal_entity AS has FROM export_posting x "
                          "JOIN export_batch b ON b.id = x.batch JOIN posting p ON p.id = x.posting "
                          "WHERE b.legal_entity IS NOT NULL"):
        findings.same("export-company", f"posting {row['posting']}", row["asked"], row["has"])
