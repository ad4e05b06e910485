-- SPDX-License-Identifier: GPL-3.0-or-later
-- A report whose charges are not less than what was collected brings no money to the bank: what is owed to the agency stays
-- in its account until a later payout keeps it back. Both tables are (append-only).
CREATE TABLE settlement_owed (
    id @ID@,
    settlement @INT@ NOT NULL REFERENCES settlement (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX settlement_owed_settlement ON settlement_owed (settlement);

CREATE TABLE settlement_owed_undo (
    owed @INT@ PRIMARY KEY REFERENCES settlement_owed (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
