-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a batch makes a new issue of a slip that was printed before and says otherwise now.
ALTER TABLE print_batch ADD COLUMN reissue @INT@ NOT NULL DEFAULT 0;

-- What a printed slip is beside those of its bill that are out, and why it has no barcode.
ALTER TABLE print_batch_item ADD COLUMN printed_as TEXT NOT NULL DEFAULT '';    -- 'new_issue', 'reprint', 'reissue'; '': not told
ALTER TABLE print_batch_item ADD COLUMN no_barcode TEXT NOT NULL DEFAULT '';    -- 'over_limit', ...; '': it has one, or not told
CREATE INDEX slip_print_slip ON slip_print (slip);
