-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that is no customer's leaves the payments as a difference of its own kind. SQLite changes no CHECK, and the table
-- cannot be made anew while others refer to it: the column is, which takes its CHECK along. A new column of a table
-- that has rows must have a default; every insert says its kind.
ALTER TABLE difference ADD COLUMN kind_now TEXT NOT NULL DEFAULT 'fee'
    CHECK (kind_now IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use', 'credit', 'refund', 'other_receipt',
                        'credit_note'));
UPDATE difference SET kind_now = kind;
ALTER TABLE difference DROP COLUMN kind;
ALTER TABLE difference RENAME COLUMN kind_now TO kind;

-- The journal tells what it was.
CREATE INDEX difference_other_receipt ON difference (posting) WHERE kind = 'other_receipt';

-- Payments name numbers of bills with zeros before them or without.
CREATE INDEX bill_number_bare ON bill_number (channel, LTRIM(number, '0'));
