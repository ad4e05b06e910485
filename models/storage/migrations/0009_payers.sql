-- SPDX-License-Identifier: GPL-3.0-or-later
-- What clearing by hand taught of payers, and how far a customer's payments may be off.

-- A payer is a name and where it banks: the bank's and the branch's code, or their names as keys where a file tells no
-- code; '' is not told and fits any, as it does for all that was learned before.
CREATE TABLE payer_name_banked (
    id @ID@,
    customer @INT@ NOT NULL REFERENCES customer (id),
    name_key TEXT NOT NULL,
    bank TEXT NOT NULL,
    branch TEXT NOT NULL,
    times @INT@ NOT NULL CHECK (times > 0),
    learned_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    removed_at TEXT,
    UNIQUE (customer, name_key, bank, branch)
) @STRICT@;
INSERT INTO payer_name_banked (customer, name_key, bank, branch, times, learned_at, last_at, removed_at)
    SELECT customer, name_key, '', '', times, learned_at, learned_at, removed_at FROM payer_name ORDER BY id;
DROP TABLE payer_name;
ALTER TABLE payer_name_banked RENAME TO payer_name;

-- Fees a payer of this customer kept back and a person took over.
CREATE TABLE customer_fee (
    customer @INT@ NOT NULL REFERENCES customer (id),
    fee @INT@ NOT NULL CHECK (fee > 0),
    times @INT@ NOT NULL CHECK (times > 0),
    last_at TEXT NOT NULL,
    removed_at TEXT,
    PRIMARY KEY (customer, fee)
) @STRICT@;

-- A payment that differs by no more is still proposed. No row: none.
CREATE TABLE customer_tolerance (
    customer @INT@ PRIMARY KEY REFERENCES customer (id),
    tolerance @INT@ NOT NULL CHECK (tolerance >= 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
