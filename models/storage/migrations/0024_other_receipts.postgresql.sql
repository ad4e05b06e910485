-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that is no customer's leaves the payments as a difference of its own kind.
ALTER TABLE difference DROP CONSTRAINT difference_kind_check;
ALTER TABLE difference ADD CONSTRAINT difference_kind_check
    CHECK (kind IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use', 'credit', 'refund', 'other_receipt',
                    'credit_note'));

-- The journal tells what it was.
CREATE INDEX difference_other_receipt ON difference (posting) WHERE kind = 'other_receipt';

-- Payments name numbers of bills with zeros before them or without.
CREATE INDEX bill_number_bare ON bill_number (channel, LTRIM(number, '0'));
