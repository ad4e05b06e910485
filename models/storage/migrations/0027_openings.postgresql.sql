-- SPDX-License-Identifier: GPL-3.0-or-later
-- A credit that was taken over is a difference of its own kind.
ALTER TABLE difference DROP CONSTRAINT difference_kind_check;
ALTER TABLE difference ADD CONSTRAINT difference_kind_check
    CHECK (kind IN ('fee', 'discount', 'write_off', 'withholding', 'credit_use', 'credit', 'refund', 'other_receipt',
                    'credit_note', 'opening'));
