-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lines lie where their key says, beside the other lines of their posting: a third of all rows of an import, which were
-- kept twice, in the table and in the index of its key.
DROP TRIGGER posting_balanced;
DROP TRIGGER posting_line_closed;

ALTER TABLE posting_line RENAME TO posting_line_before;

CREATE TABLE posting_line (
    posting INTEGER NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    bill INTEGER REFERENCES bill (id),
    payment INTEGER REFERENCES payment (id),
    agreement INTEGER REFERENCES agreement (id),
    tax_kind TEXT NOT NULL,            -- '' where the account has none
    amount INTEGER NOT NULL CHECK (amount <> 0),  -- debit positive, credit negative
    PRIMARY KEY (posting, position)
) STRICT, WITHOUT ROWID;

INSERT INTO posting_line (posting, position, account, bill, payment, agreement, tax_kind, amount)
SELECT posting, position, account, bill, payment, agreement, tax_kind, amount
FROM posting_line_before ORDER BY posting, position;

DROP TABLE posting_line_before;
CREATE INDEX posting_line_bill ON posting_line (bill) WHERE bill IS NOT NULL;
CREATE INDEX posting_line_payment ON posting_line (payment) WHERE payment IS NOT NULL;

CREATE TRIGGER posting_balanced AFTER INSERT ON posting
WHEN (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 FROM posting_line WHERE posting = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'posting: lines do not sum to zero');
END;

CREATE TRIGGER posting_line_closed AFTER INSERT ON posting_line
WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting)
BEGIN
    SELECT RAISE(ABORT, 'posting_line: the posting is closed');
END;
