-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of money that does not meet a bill: differences, customers' credit, refunds, standing numbers. Tables
-- marked (append-only) are kept so by triggers and grants.

-- One statement beside the allocations: a bill got smaller without money, or money of a known payer went elsewhere.
-- (append-only)
CREATE TABLE difference (
    id @ID@,
    run @INT@ NOT NULL REFERENCES clearing_run (id),
    kind TEXT NOT NULL CHECK (kind IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use', 'credit', 'refund',
                                       'credit_note')),
    payment @INT@ REFERENCES payment (id),   -- credit, refund: taken from it; else what it was settled beside
    bill @INT@ REFERENCES bill (id),         -- fee to credit_use: taken from it; else what it speaks of
    credit @INT@ REFERENCES difference (id), -- credit_use, refund: taken from the credit this one gave
    amount @INT@ NOT NULL CHECK (amount > 0),
    note TEXT NOT NULL,
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX difference_run ON difference (run);
CREATE INDEX difference_bill ON difference (bill) WHERE bill IS NOT NULL;
CREATE INDEX difference_payment ON difference (payment) WHERE payment IS NOT NULL;
CREATE INDEX difference_credit ON difference (credit) WHERE credit IS NOT NULL;

-- (append-only)
CREATE TABLE difference_undo (
    difference @INT@ PRIMARY KEY REFERENCES difference (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- Whose the credit of a difference is. (append-only)
CREATE TABLE customer_credit (
    difference @INT@ PRIMARY KEY REFERENCES difference (id),
    customer @INT@ NOT NULL REFERENCES customer (id)
) @STRICT@;
CREATE INDEX customer_credit_customer ON customer_credit (customer);

-- A rebuildable projection like open_bill and open_payment.
CREATE TABLE open_credit (
    credit @INT@ PRIMARY KEY REFERENCES difference (id),
    open @INT@ NOT NULL CHECK (open >= 0)
) @STRICT@;

-- Where a customer's money is sent back to. Personal: columns become NULL by erasure.
CREATE TABLE customer_account (
    customer @INT@ PRIMARY KEY REFERENCES customer (id),
    bank_code TEXT, bank_name TEXT,
    branch_code TEXT, branch_name TEXT,
    kind @INT@,                              -- 1 ordinary, 2 current, 4 savings, 9 other
    number TEXT,
    holder TEXT,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- Money to be paid back. (append-only)
CREATE TABLE refund (
    id @ID@,
    difference @INT@ NOT NULL UNIQUE REFERENCES difference (id),
    customer @INT@ NOT NULL REFERENCES customer (id),
    method TEXT NOT NULL CHECK (method IN ('transfer', 'cash', 'card')),
    target @BYTES@,                          -- SHA-256 over salt and account; NULL: no transfer
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- The account as it was approved, apart, so that it can be erased together with its salt.
CREATE TABLE refund_target (
    refund @INT@ PRIMARY KEY REFERENCES refund (id),
    account TEXT,                            -- bank|bank name|branch|branch name|kind|number|holder
    salt @BYTES@
) @STRICT@;

-- One file that was made for a bank. (append-only)
CREATE TABLE refund_export (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    transfer_on TEXT NOT NULL,
    refunds @INT@ NOT NULL,
    total @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- What happened to a refund after it was requested; each at most once. (append-only)
CREATE TABLE refund_step (
    refund @INT@ NOT NULL REFERENCES refund (id),
    state TEXT NOT NULL CHECK (state IN ('approved', 'exported', 'paid', 'cancelled')),
    export @INT@ REFERENCES refund_export (id),  -- exported
    posting @INT@ REFERENCES posting (id),       -- paid
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (refund, state)
) @STRICT@;

-- A number a customer pays into again and again, any amount between the limits (任意金額).
CREATE TABLE open_amount_number (
    number TEXT PRIMARY KEY,
    customer @INT@ NOT NULL REFERENCES customer (id),
    least @INT@ NOT NULL CHECK (least > 0),
    most @INT@ NOT NULL CHECK (most >= least),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX open_amount_number_customer ON open_amount_number (customer);
