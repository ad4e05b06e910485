-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what a bank knows the house, and what a file of refunds said of it: so that the same file can be written again.
CREATE TABLE refund_orderer (
    agreement @INT@ PRIMARY KEY REFERENCES agreement (id),
    orderer TEXT NOT NULL              -- 10 digits, offered for the next file
) @STRICT@;

-- (append-only)
CREATE TABLE refund_export_sender (
    export @INT@ PRIMARY KEY REFERENCES refund_export (id),
    orderer TEXT NOT NULL,
    sender TEXT NOT NULL               -- the house in the letters of banks
) @STRICT@;
