-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a house brings along beside its open bills: money customers had with it, and what agencies had received for it and
-- not yet paid out. New tables are (append-only).

-- Credits of a list, or a single one, in `difference` like any other; the list has bills or credits.
ALTER TABLE opening_import ADD COLUMN credits @INT@ NOT NULL DEFAULT 0;
ALTER TABLE opening_import ADD COLUMN credit_amount @INT@ NOT NULL DEFAULT 0;

CREATE TABLE opening_credit (
    opening @INT@ NOT NULL REFERENCES opening_import (id),
    difference @INT@ NOT NULL UNIQUE REFERENCES difference (id),
    PRIMARY KEY (opening, difference)
) @STRICT@;

-- What an agency pays out on a day of what it received before the books began: the sum over the postings of the day. Told
-- anew, a posting of the change.
CREATE TABLE opening_agency (
    posting @INT@ PRIMARY KEY REFERENCES posting (id),
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    pay_on TEXT NOT NULL
) @STRICT@;
CREATE INDEX opening_agency_agreement ON opening_agency (agreement, pay_on);

-- How much of a report's gross was received before the books began; it holds while the posting that booked the report does.
CREATE TABLE settlement_opening (
    posting @INT@ PRIMARY KEY REFERENCES posting (id),
    settlement @INT@ NOT NULL REFERENCES settlement (id),
    amount @INT@ NOT NULL CHECK (amount > 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX settlement_opening_settlement ON settlement_opening (settlement);
