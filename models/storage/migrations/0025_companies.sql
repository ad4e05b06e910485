-- SPDX-License-Identifier: GPL-3.0-or-later
-- A posting stands in the books of one legal entity. Where money of one clears a bill of another, each has its own posting:
-- both balance by an account between companies. (append-only)
CREATE TABLE other_side (
    posting @INT@ PRIMARY KEY REFERENCES posting (id),
    other @INT@ NOT NULL UNIQUE REFERENCES posting (id)
) @STRICT@;

-- Postings up to this one stand in the books of the bill, whoever got the money.
CREATE TABLE one_company_rule (
    last_posting @INT@ NOT NULL
) @STRICT@;
INSERT INTO one_company_rule (last_posting) SELECT COALESCE(MAX(id), 0) FROM posting;

-- The accounting program of a legal entity gets that entity's postings. Empty: a batch of before, of all of them.
ALTER TABLE export_batch ADD COLUMN legal_entity @INT@ REFERENCES legal_entity (id);

-- The receipt that left the books with its file, in whose place the one of the same file taken in again stands.
ALTER TABLE settlement_payment ADD COLUMN instead_of @INT@ REFERENCES payment (id);
