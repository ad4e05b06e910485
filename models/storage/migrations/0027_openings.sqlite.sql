-- SPDX-License-Identifier: GPL-3.0-or-later
-- A credit that was taken over is a difference of its own kind. As in 0024: the column is made anew with its CHECK.
DROP INDEX difference_other_receipt;
ALTER TABLE difference ADD COLUMN kind_now TEXT NOT NULL DEFAULT 'fee'
    CHECK (kind_now IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use', 'credit', 'refund', 'other_receipt',
                        'credit_note', 'opening'));
UPDATE difference SET kind_now = kind;
ALTER TABLE difference DROP COLUMN kind;
ALTER TABLE difference RENAME COLUMN kind_now TO kind;
CREATE INDEX difference_other_receipt ON difference (posting) WHERE kind = 'other_receipt';
