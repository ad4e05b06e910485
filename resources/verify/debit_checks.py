# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on direct debit; a part of verify.py."""
import collections
import hashlib

# Of several answers of one row: money first, then the failures by their codes; N is still to come.
STRENGTH = "01234" + "89EN"


def check_debits(store, findings, payments):
    """What was asked is what the bills owed, what is on its way waits, what was collected is a payment."""
    erased = check_mandates(store, findings)
    steps = collections.defaultdict(dict)
    for row in store.rows("SELECT s.*, o.actor AS actor FROM debit_step s JOIN operation o ON o.id = s.operation"):
        steps[row["batch"]][row["state"]] = row
    batches = {row["id"]: row for row in store.rows(
        "SELECT b.*, o.actor AS actor FROM debit_batch b JOIN operation o ON o.id = b.operation ORDER BY b.id")}
    items = {row["id"]: row for row in store.rows("SELECT * FROM debit_item ORDER BY batch, position")}
    shares = collections.defaultdict(dict)
    for row in store.rows("SELECT * FROM debit_item_bill"):
        shares[row["item"]][row["bill"]] = row["amount"]
    for number, item in items.items():
        findings.same("debit-item-amount", f"debit {item['slip_key']}", sum(shares[number].values()), item["amount"])
    erased += check_batches(store, findings, batches, items, steps)
    told = check_answers(store, findings, items, steps)
    check_underway(store, findings, items, steps, told, shares)
    agreements = {row["agreement"] for row in store.rows("SELECT agreement FROM debit_terms")}
    own = [payment for payment in payments.values() if payment["agreement"] in agreements]
    check_collected(findings, batches, items, told, own)
    for row in store.rows("SELECT * FROM debit_rebill"):
        findings.same("debit-rebilled", f"bill id {row['bill']}", True, row["bill"] in shares[row["item"]])
    return erased


def check_mandates(store, findings):
    last = {row["mandate"]: row["state"] for row in store.rows("SELECT mandate, state FROM mandate_step ORDER BY id")}
    accounts = {row["mandate"]: row for row in store.rows("SELECT * FROM mandate_account")}
    now = {row["mandate"]: row for row in store.rows("SELECT * FROM mandate_now")}
    erased = 0
    for row in store.rows("SELECT * FROM mandate ORDER BY id"):
        where = f"mandate {row['id']}"
        own = now.get(row["id"], {})
        facts = ("customer", "agreement", "payer_number")
        findings.same("mandate-state", where, [row[name] for name in facts] + [last.get(row["id"])],
                      [own.get(name) for name in facts] + [own.get("state")])
        account = accounts.get(row["id"], {"account": None, "salt": None})
        if account["account"] is None:
            findings.same("mandate-target", where, None, account["salt"])
            erased += 1
            continue
        digest = hashlib.sha256((account["salt"] or b"") + account["account"].encode("utf-8")).digest()
        if digest != row["target"]:
            findings.add("mandate-target", where, row["target"].hex(), digest.hex())
    return erased


def check_batches(store, findings, batches, items, steps):
    requests = {row["batch"]: row["content"] for row in store.rows("SELECT * FROM debit_request")}
    consignors = {row["agreement"]: 8 if row["multi_code"] else 0 for row in store.rows("SELECT * FROM debit_terms")}
    erased = 0
    for number, batch in batches.items():
        where = f"debit batch {number}"
        own = [item for item in items.values() if item["batch"] == number]
        findings.same("debit-batch-total", where, (len(own), sum(item["amount"] for item in own)),
                      (batch["items"], batch["total"]))
        made = steps[number]
        if "approved" in made:
            findings.same("debit-other-person", where, True, made["approved"]["actor"] != batch["actor"])
        findings.same("debit-request", where, "sent" in made, number in requests)
        if "sent" not in made:
            continue
        findings.same("debit-approved", where, True, "approved" in made)
        content = requests.get(number)
        if content is None:
            erased += 1
            continue
        findings.same("debit-request", where, made["sent"]["sha256"].hex(), hashlib.sha256(content).hexdigest())
        payer = 20 - consignors.get(batch["agreement"], 0)  # digits of a row that are the payer's
        rows = [(int(record[80:90]), int(record[111 - payer:111]))
                for record in content.split(b"\r\n") if record.startswith(b"2")]
        findings.same("debit-request-rows", where,
                      [(item["amount"], int(item["payer_number"])) for item in own], rows)
    return erased


def check_answers(store, findings, items, steps):
    told = collections.defaultdict(list)
    for row in store.rows("SELECT r.item AS item, r.result AS result, a.batch AS batch, u.import AS undone "
                          "FROM debit_answer_row r JOIN debit_answer a ON a.id = r.answer "
                          "LEFT JOIN import_undo u ON u.import = a.import"):
        item = items.get(row["item"], {})
        findings.same("debit-answer", f"debit {item.get('slip_key')}", (row["batch"], True),
                      (item.get("batch"), "sent" in steps[row["batch"]]))
        if row["undone"] is None:
            told[row["item"]].append(row["result"])
    right = {number: min(codes, key=STRENGTH.index) for number, codes in told.items()}
    now = {row["item"]: row["result"] for row in store.rows("SELECT * FROM debit_item_now")}
    for number, item in items.items():
        findings.same("debit-result", f"debit {item['slip_key']}", right.get(number, ""), now.get(number))
    return right


def check_underway(store, findings, items, steps, told, shares):
    """Bills wait for an answer as long as their batch was not called off; in one batch at a time."""
    right = {}
    for number, item in items.items():
        gone = {"cancelled", "withdrawn"} & set(steps[item["batch"]])
        if not gone and told.get(number, "N") == "N":
            right.update({bill: number for bill in shares[number]})
    now = {row["bill"]: row["item"] for row in store.rows("SELECT * FROM debit_bill")}
    for bill in sorted(set(right) | set(now)):
        findings.same("debit-underway", f"bill id {bill}", right.get(bill), now.get(bill))


def check_collected(findings, batches, items, told, payments):
    """Exactly one confirmed payment for each debit that was collected, and none for the others."""
    money = collections.defaultdict(list)
    for payment in payments:
        if payment["state"] == "confirmed":
            money[(payment["agreement"], payment["slip_key"])].append(payment["amount"])
    for number, item in items.items():
        own = money.pop((batches[item["batch"]]["agreement"], item["slip_key"]), [])
        right = [item["amount"]] if told.get(number) == "0" else []
        findings.same("debit-money", f"debit {item['slip_key']}", right, own)
    for (_, key), amounts in sorted(money.items()):
        findings.add("debit-money", f"debit {key}", "no payment", amounts)
