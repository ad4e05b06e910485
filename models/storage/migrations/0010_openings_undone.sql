-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was taken over from another program can be taken back as a whole, and its list taken over again: the numbers
-- over there are then told twice, each time by another import.

-- (append-only)
CREATE TABLE opening_undo (
    opening @INT@ PRIMARY KEY REFERENCES opening_import (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

CREATE TABLE opening_bill_numbered (
    opening @INT@ NOT NULL REFERENCES opening_import (id),
    bill @INT@ NOT NULL UNIQUE REFERENCES bill (id),
    old_number TEXT NOT NULL,
    PRIMARY KEY (opening, bill)
) @STRICT@;
INSERT INTO opening_bill_numbered (opening, bill, old_number)
    SELECT opening, bill, old_number FROM opening_bill ORDER BY opening, bill;
DROP TABLE opening_bill;
ALTER TABLE opening_bill_numbered RENAME TO opening_bill;
CREATE INDEX opening_bill_old_number ON opening_bill (old_number);
