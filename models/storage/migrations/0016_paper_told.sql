-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the completion report of a work order says beside its lines; the day of completion stands in work_order.
CREATE TABLE completion_report (
    work_order @INT@ PRIMARY KEY REFERENCES work_order (id),
    mileage_km @INT@ NOT NULL CHECK (mileage_km >= 0),     -- 0: not told
    worker TEXT NOT NULL,
    checker TEXT NOT NULL,
    next_inspection TEXT,
    advice TEXT NOT NULL,              -- a paragraph a line
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- Which issue of which receipt left with a print; a paper of one payment holds the receipts of several bills.
-- (append-only)
CREATE TABLE receipt_print (
    print @INT@ NOT NULL REFERENCES sheet_print (id),
    receipt @INT@ NOT NULL,
    issue @INT@ NOT NULL,
    PRIMARY KEY (print, receipt, issue),
    FOREIGN KEY (receipt, issue) REFERENCES receipt_issue (receipt, issue)
) @STRICT@;
CREATE INDEX receipt_print_receipt ON receipt_print (receipt, issue);

-- From before, when prints only named a bill: they were taken to hold its receipts once there were as many of them.
INSERT INTO receipt_print (print, receipt, issue)
SELECT (SELECT MAX(p.id) FROM sheet_print p WHERE p.bill = r.bill AND p.sheet LIKE 'receipt%'), i.receipt, i.issue
FROM receipt_issue i JOIN receipt r ON r.id = i.receipt
WHERE (SELECT COUNT(*) FROM sheet_print p WHERE p.bill = r.bill AND p.sheet LIKE 'receipt%')
    >= (SELECT COUNT(*) FROM receipt_issue j JOIN receipt q ON q.id = j.receipt WHERE q.bill = r.bill);

-- What a run of a batch has done so far, for whoever asks from another program.
ALTER TABLE print_batch ADD COLUMN run_since TEXT NOT NULL DEFAULT '';      -- '' before the first run
ALTER TABLE print_batch ADD COLUMN run_made @INT@ NOT NULL DEFAULT 0;       -- slips released or failed by it
