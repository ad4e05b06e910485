#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way of a payment without a screen: a demo store, a slip as PDF, four files of agencies and banks, clearing,
a card payment at the sandbox, the books verified. Every step asks the programs themselves and checks the sums; the
report with all amounts is left in the folder of --out. Standard library only.

The command line's answers (--json) are read by these names only:
  demo                customers, bills
  unpaid              count, amount
  bill list           bills: [{number, amount, open, progress, wip}]
  bill show NUMBER    number, amount, open, state, payment_request: {state, url} or null
  slip NUMBER         slips: [{bill, file, barcode}]
  import FILE...      files: [{file, layout, records, fresh, repeated, held, tasks, preliminary, confirmed, cancelled}]
  clear               cleared, amount
  payment list        payments: [{payment, who, open}]
  payment candidates  equally_good, candidates: [{difference, shares: [{bill, amount}], reasons: [{text}]}]
  request NUMBER      payment_request: {state}
  sheet preview       sheets: [{sheet, number, amount}]
The backend is told by KESHIKOMI_BACKEND_URL and KESHIKOMI_BACKEND_KEY.
"""
import argparse
import html.parser
import json
import os
import pathlib
import secrets
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ["cvs-agency-dsk-style.sjis.csv", "cvs-agency-120.crlf.txt", "furikomi-nyukin-01A.crlf.txt",
           "furikomi-nyukin-01B.crlf.txt"]
PATIENCE = 30  # seconds for the sandbox to start, and for a payment to come back


class Wrong(Exception):
    """The circle does not close; the text says where."""


def yen(amount):
    return f"¥{amount:,}"


def field(answer, name, command):
    if name not in answer:
        raise Wrong(f"the answer to '{command}' has no '{name}': {json.dumps(answer, ensure_ascii=False)[:300]}")
    return answer[name]


class Report:
    """Lines for people, on the screen and in the file at once."""

    def __init__(self, path):
        self.file = path.open("w", encoding="utf-8")
        self.steps = 0

    def step(self, japanese, english):
        self.steps += 1
        self.line(f"\n{self.steps:2}. {japanese} / {english}")

    def line(self, text):
        print(text, flush=True)
        print(text, file=self.file, flush=True)


class Cli:
    def __init__(self, program, store, data):
        self.start = [str(program), "--store", str(store)]
        # The heads of the seals go beside the store of this run, not into the user's folder.
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(data)}

    def text(self, *words):
        run = subprocess.run([*self.start, *map(str, words)], capture_output=True, env=self.environment, check=False)
        if run.returncode != 0:
            said = (run.stderr + run.stdout).decode("utf-8", "replace").strip()
            raise Wrong(f"keshikomi-cli {' '.join(map(str, words))}: exit code {run.returncode}\n{said}")
        return run.stdout

    def ask(self, *words):
        answer = self.text("--json", *words)
        try:
            return json.loads(answer)
        except ValueError as error:
            raise Wrong(f"keshikomi-cli --json {' '.join(map(str, words))}: {error}: {answer[:300]!r}") from error


class Sandbox:
    """The practice collection centre as a process of its own; use with `with`."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.key = "ck_test_" + secrets.token_hex(16)
        self.process = None
        self.url = ""

    def __enter__(self):
        port_file = self.folder / "sandbox.port"
        log = (self.folder / "sandbox.log").open("wb")
        self.process = subprocess.Popen(
            [str(self.program), "--port", "0", "--db", str(self.folder / "sandbox.sqlite"), "--port-file", str(port_file)],
            stdout=log, stderr=subprocess.STDOUT, env={**os.environ, "KESHIKOMI_SANDBOX_KEY": self.key})
        log.close()
        wait_until(lambda: port_file.exists() or self.process.poll() is not None, "the sandbox does not start")
        if self.process.poll() is not None:
            raise Wrong((self.folder / "sandbox.log").read_text(encoding="utf-8", errors="replace"))
        self.url = f"http://127.0.0.1:{int(port_file.read_text(encoding='ascii'))}/v1"
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class PayForm(html.parser.HTMLParser):
    """Where the form with the button that approves goes to, and what it sends."""

    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.forms.append({"to": attrs.get("action", ""), "fields": {}})
        elif tag in ("input", "button") and self.forms and attrs.get("name"):
            fields = self.forms[-1]["fields"]
            if attrs.get("type") == "hidden" or (tag == "button" and attrs.get("value") == "approve"):
                fields[attrs["name"]] = attrs.get("value", "")

    def approving(self):
        return next((form for form in self.forms if "approve" in form["fields"].values()), None)


def pay_as_customer(url, amount):
    """Opens the customer's page, looks at the amount, presses the button."""
    if urllib.parse.urlsplit(url).hostname != "127.0.0.1":
        raise Wrong(f"this is no page of the sandbox: {url}")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=PATIENCE) as answer:
        page = answer.read().decode("utf-8")
    if f"{amount:,}" not in page:
        raise Wrong(f"the customer's page does not show {yen(amount)}")
    form = PayForm()
    form.feed(page)
    chosen = form.approving()
    if chosen is None:
        raise Wrong("the customer's page has no button to pay")
    body = urllib.parse.urlencode(chosen["fields"]).encode("ascii")
    with opener.open(urllib.parse.urljoin(url, chosen["to"]), data=body, timeout=PATIENCE) as answer:
        answer.read()


def wait_until(done, complaint):
    deadline = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > deadline:
            raise Wrong(f"{complaint} within {PATIENCE} s")
        time.sleep(0.05)


def unpaid(cli, report):
    answer = cli.ask("unpaid")
    count, amount = field(answer, "count", "unpaid"), field(answer, "amount", "unpaid")
    report.line(f"    未収 / unpaid: {count} 件, {yen(amount)}")
    return amount


def open_bill(cli):
    bills = field(cli.ask("bill", "list"), "bills", "bill list")
    # A till takes neither what is past its due date nor more than 300,000 yen.
    whole = [bill for bill in bills if bill["progress"] == "unpaid" and bill["open"] == bill["amount"]
             and 0 < bill["amount"] <= 300_000]
    if not whole:
        raise Wrong("the demo store has no open bill a slip could be made of")
    # One of a workshop first: its job has a completion report.
    return next((bill for bill in whole if bill["wip"]), whole[0])


def print_slip(cli, report, out):
    report.step("払込票を PDF にし、読み返して確かめる", "a slip as PDF, read back")
    bill = open_bill(cli)
    pdf = out / f"slip-{bill['number']}.pdf"
    answer = cli.ask("slip", bill["number"], "--out", pdf)
    slip = field(answer, "slips", "slip")[0]
    cli.text("slip", "check", pdf)
    if not pdf.read_bytes().startswith(b"%PDF-"):
        raise Wrong(f"{pdf} is no PDF")
    report.line(f"    B-{bill['number']}  {yen(bill['amount'])}  {slip.get('barcode') or '-'}  {pdf.name}")


def leave_sheet(cli, report, out, kind, number):
    """One sheet of a bill as PDF; it was read back before it was written."""
    pdf = out / f"{kind}-{number}.pdf"
    answer = cli.ask("sheet", "preview", f"B-{number}", "--sheet", kind, "--out", pdf)
    sheet = field(answer, "sheets", "sheet preview")[0]
    if not pdf.read_bytes().startswith(b"%PDF-"):
        raise Wrong(f"{pdf} is no PDF")
    report.line(f"    {sheet['number']}  {pdf.name}")
    return sheet


def import_files(cli, report, files):
    answer = cli.ask("import", *files)
    rows = field(answer, "files", "import")
    if len(rows) != len(files):
        raise Wrong(f"{len(files)} files went in, {len(rows)} are told of")
    for row in rows:
        report.line(f"    {pathlib.Path(row['file']).name}: 新規 {row['fresh']}, 既出 {row['repeated']}, 保留 {row['held']}, "
                    f"要確認 {row['tasks']}; 速報 {yen(row['preliminary'])}, 確報・入金 {yen(row['confirmed'])}, "
                    f"取消 {yen(row['cancelled'])}")
    return rows


def import_samples(cli, report):
    report.step("収納データと入金データを取り込む", "four files of agencies and banks")
    files = [ROOT / "tests" / "data" / "synthetic" / name for name in SAMPLES]
    rows = import_files(cli, report, files)
    if not any(row["fresh"] for row in rows):
        raise Wrong("nothing of the files was new in a new store")
    report.line("    もう一度 / once more:")
    for row in import_files(cli, report, files):
        if row["fresh"] or row["confirmed"] or row["preliminary"] or row["cancelled"]:
            raise Wrong(f"{row['file']} was booked twice")


def clear(cli, report, before):
    report.step("消込", "clearing")
    answer = cli.ask("clear")
    cleared, amount = field(answer, "cleared", "clear"), field(answer, "amount", "clear")
    report.line(f"    消込 / cleared: {cleared} 件, {yen(amount)}")
    after = unpaid(cli, report)
    if before - amount != after:
        raise Wrong(f"{yen(before)} less {yen(amount)} is not {yen(after)}")
    return after


def only_candidate(cli, payment):
    """The bills that exactly one candidate names, none of it left over; None: a person would have to choose."""
    answer = cli.ask("payment", "candidates", f"P-{payment['payment']}")
    candidates = field(answer, "candidates", "payment candidates")
    if field(answer, "equally_good", "payment candidates") != 1 or candidates[0]["difference"] != 0:
        return None
    return candidates[0]


def confirm_transfers(cli, report, before):
    """What only a name speaks for waits for a person, who takes what is proposed."""
    report.step("銀行振込の候補を確かめて消し込む", "bank transfers, confirmed by a person")
    payments = field(cli.ask("payment", "list"), "payments", "payment list")
    confirmed = 0
    for payment in payments:
        chosen = only_candidate(cli, payment)
        if chosen is None:
            report.line(f"    {payment['who']}  {yen(payment['open'])}  選択待ち / waits for a choice")
            continue
        bills = [share["bill"] for share in chosen["shares"]]
        cli.ask("allocate", f"P-{payment['payment']}", *[f"B-{bill}" for bill in bills])
        confirmed += payment["open"]
        report.line(f"    {payment['who']}  {yen(payment['open'])}  " + ", ".join(f"B-{bill}" for bill in bills) + "  "
                    + ", ".join(reason["text"] for reason in chosen["reasons"]))
    if not confirmed:
        raise Wrong("no bank transfer of the files has a candidate that is the only one")
    after = unpaid(cli, report)
    if before - confirmed != after:
        raise Wrong(f"{yen(before)} less {yen(confirmed)} is not {yen(after)}")
    return after


def pay_by_card(cli, report, programs, out, before):
    report.step("練習用センターでカード決済", "a card payment at the sandbox")
    with Sandbox(programs / "sandbox" / "keshikomi-sandbox", out) as sandbox:
        cli.environment |= {"KESHIKOMI_BACKEND_URL": sandbox.url, "KESHIKOMI_BACKEND_KEY": sandbox.key}
        number = open_bill(cli)["number"]
        asked = field(cli.ask("request", number), "payment_request", "request")
        if asked["state"] != "queued":
            raise Wrong(f"the request over bill {number} is {asked['state']}, not queued")
        cli.ask("sync", "--once")
        bill = cli.ask("bill", "show", number)
        request = field(bill, "payment_request", "bill show")
        if not request or not request.get("url"):
            raise Wrong(f"bill {number} got no link from the sandbox")
        report.line(f"    B-{number}  {yen(bill['amount'])}  {request['url'].split('/p/')[0]}/p/…")
        for kind in ("invoice", "card"):
            leave_sheet(cli, report, out, kind, number)
        pay_as_customer(request["url"], bill["open"])

        def paid():
            cli.ask("sync", "--once")
            return cli.ask("bill", "show", number)["open"] == 0

        wait_until(paid, f"bill {number} is not paid")
        report.line(f"    決済完了 / paid: {yen(bill['open'])}")
        receipt = leave_sheet(cli, report, out, "receipt", number)
        if receipt["amount"] != bill["open"]:
            raise Wrong(f"the receipt says {yen(receipt['amount'])}, paid was {yen(bill['open'])}")
        leave_sheet(cli, report, out, "completion", number)
    after = unpaid(cli, report)
    if before - bill["open"] != after:
        raise Wrong(f"{yen(before)} less {yen(bill['open'])} is not {yen(after)}")


def whole_circle(cli, report, programs, out):
    report.step("デモ会社を作る", "a demo company")
    cli.text("init")
    demo = cli.ask("demo", "--plain", "--customers", 200, "--bills", 1000, "--seed", 7)
    report.line(f"    顧客 {field(demo, 'customers', 'demo')}, 請求 {field(demo, 'bills', 'demo')}")
    before = unpaid(cli, report)
    print_slip(cli, report, out)
    import_samples(cli, report)
    after = clear(cli, report, before)
    after = confirm_transfers(cli, report, after)
    pay_by_card(cli, report, programs, out, after)
    report.step("帳簿を検証し、仕訳を書き出す", "verify the books, export the journal")
    cli.text("verify")
    journal = out / "journal.csv"
    journal.write_bytes(cli.text("export", "journal"))
    report.line(f"    検証 OK / verified; {journal.name}: {journal.read_bytes().count(10)} 行 / lines")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=pathlib.Path, default=ROOT / "build" / "dev" / "app")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "out" / "circle")
    parser.add_argument("--store", help="another store, e.g. postgresql://...; it must be empty")
    arguments = parser.parse_args()
    out = arguments.out.resolve()
    if out.exists() and any(out.iterdir()) and not (out / "report.txt").exists():
        parser.error(f"{out} holds something that is not of an earlier run")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    report = Report(out / "report.txt")
    cli = Cli(arguments.programs.resolve() / "cli" / "keshikomi-cli", arguments.store or out / "demo.keshikomi", out / "data")
    try:
        whole_circle(cli, report, arguments.programs.resolve(), out)
    except Wrong as wrong:
        report.line(f"\n一巡できませんでした / the circle does not close: {wrong}")
        return 1
    report.line(f"\n一巡しました / the circle closes. {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
