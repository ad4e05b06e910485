#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One circle of requests through prism's validating proxy to the practice centre. See tools/contract/run."""
import json
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

KEY = "ck_test_contract_circle"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_until(ready, what):
    end = time.monotonic() + 120
    while not ready():
        if time.monotonic() > end:
            sys.exit(f"contract: {what} did not come up")
        time.sleep(0.1)


def listens(port):
    with socket.socket() as s:
        return s.connect_ex(("127.0.0.1", port)) == 0


class Circle:
    def __init__(self, proxy):
        self.proxy = proxy
        self.problems = []

    def ask(self, expected, method, path, body=None, **headers):
        request = urllib.request.Request(self.proxy + path, method=method)
        request.add_header("Authorization", "Bearer " + KEY)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        data = None if body is None else json.dumps(body).encode()
        if data is not None:
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, data, timeout=60) as answer:
                status, text, told = answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            status, text, told = error.code, error.read(), error.headers
        violations = told.get("sl-violations")
        if status != expected or violations:
            self.problems.append(f"{method} {path}: {status}, expected {expected}; {violations or ''} {text[:600]!r}")
        return json.loads(text or b"{}"), told

    def create(self, expected, **changes):
        body = {"client_id": str(uuid.uuid4()), "reference": "WIP-1", "receivable_ref": "bill-1",
                "amount": {"amount": 130000, "currency": "JPY"}, "due_date": time.strftime("%Y-%m-%d"),
                "description": "車検一式", "payer": {"name": "山田 太郎"}, "channels": ["card_link"]}
        body.update(changes)
        return body, *self.ask(expected, "POST", "/payment-requests", body, Idempotency_Key=str(uuid.uuid4()))

    def walk(self):
        self.ask(200, "GET", "/health")
        self.ask(200, "GET", "/capabilities")
        body, made, told = self.create(201)
        one = "/payment-requests/" + made["id"]
        self.ask(200, "GET", one)
        self.ask(200, "GET", "/payment-requests?client_id=" + body["client_id"])
        self.create(409, client_id=body["client_id"])
        self.create(422, description="4111 1111 1111 1111")
        self.create(422, amount={"amount": 100000000, "currency": "JPY"})
        self.ask(428, "POST", one + "/cancel", {}, Idempotency_Key=str(uuid.uuid4()))
        self.ask(412, "POST", one + "/cancel", {}, Idempotency_Key=str(uuid.uuid4()), If_Match='"9"')
        link = made["instructions"][0]["url"]
        for action in ("decline", "approve"):
            urllib.request.urlopen(link + "/pay", urllib.parse.urlencode({"action": action}).encode()).read()
        self.ask(409, "POST", one + "/cancel", {}, Idempotency_Key=str(uuid.uuid4()), If_Match='"2"')
        _, other, told = self.create(201)
        self.ask(200, "POST", "/payment-requests/" + other["id"] + "/cancel", {"reason": "test"},
                 Idempotency_Key=str(uuid.uuid4()), If_Match=told["ETag"])
        self.ask(200, "GET", "/payments?payment_request_id=" + made["id"])
        events, _ = self.ask(200, "GET", "/events")
        self.ask(200, "GET", "/events?wait=1&after=" + events["next_cursor"])
        self.ask(410, "GET", "/events?after=e999999")
        self.ask(404, "GET", "/payment-requests/pr_none")
        self.ask(200, "POST", "/sandbox/faults", {"status": 503, "count": 1})
        self.ask(503, "GET", "/payments")
        types = [event["type"] for event in events["data"]]
        if types != ["payment_request.issued", "payment.failed", "payment.confirmed", "payment_request.paid",
                     "payment_request.issued", "payment_request.cancelled"]:
            self.problems.append(f"events: {types}")


def main(program, contract):
    with tempfile.TemporaryDirectory() as folder:
        port_file = pathlib.Path(folder, "port")
        started = [subprocess.Popen([program, "--db", ":memory:", "--key", KEY, "--port-file", str(port_file)],
                                    stdout=subprocess.DEVNULL)]
        try:
            wait_until(port_file.exists, "the sandbox")
            upstream = f"http://127.0.0.1:{port_file.read_text().strip()}/v1"
            port = free_port()
            started.append(subprocess.Popen(["prism", "proxy", contract, upstream, "--errors", "--port", str(port)],
                                            stdout=subprocess.DEVNULL))
            wait_until(lambda: listens(port), "prism")
            circle = Circle(f"http://127.0.0.1:{port}")
            try:
                circle.walk()
            except KeyError as missing:  # the proxy put its complaint in place of the answer
                circle.problems.append(f"the circle ends here: no {missing} in the answer")
        finally:
            for process in reversed(started):
                process.terminate()
                process.wait()
    print("\n".join(circle.problems) or "contract: every request and answer fits")
    return bool(circle.problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
