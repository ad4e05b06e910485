-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number by which a bank tells a transfer from others (照会番号), and what it tells of it beside the number: two files
-- of a day may contradict each other. Transfers of files that were taken in before this have none. (append-only)
CREATE TABLE transfer_number (
    notice @INT@ PRIMARY KEY REFERENCES notice (id),
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    received_on TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),      -- without leading zeros
    content @BYTES@ NOT NULL           -- SHA-256 of the canonical receipt without the number
) @STRICT@;
CREATE INDEX transfer_number_day ON transfer_number (agreement, received_on);

-- Up to this posting the tax of a discount, bad debt or credit note may have been taken from what was left of its rate and
-- rounded by itself; after it what they take together has its share. (append-only)
CREATE TABLE old_tax_rule (
    last_posting @INT@ NOT NULL        -- 0: none
) @STRICT@;
INSERT INTO old_tax_rule (last_posting) SELECT COALESCE(MAX(id), 0) FROM posting;
