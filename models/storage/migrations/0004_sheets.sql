-- SPDX-License-Identifier: GPL-3.0-or-later
-- What sheets beside the payment slip rest on. Tables marked (append-only) are kept so by triggers and grants.

-- How a customer wants its sheets. No row: usual type, and each bill is its own qualified invoice.
CREATE TABLE customer_paper (
    customer @INT@ PRIMARY KEY REFERENCES customer (id),
    type TEXT NOT NULL CHECK (type IN ('usual', 'large')),
    closing_day @INT@ NOT NULL CHECK (closing_day BETWEEN 0 AND 31),  -- 0: no grouped invoice; 31: last day of a month
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A receipt tells what one payment cleared of one bill. Another amount is another receipt. (append-only)
CREATE TABLE receipt (
    id @ID@,
    number @INT@ NOT NULL UNIQUE,
    bill @INT@ NOT NULL REFERENCES bill (id),
    payment @INT@ NOT NULL REFERENCES payment (id),
    amount @INT@ NOT NULL CHECK (amount > 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX receipt_bill ON receipt (bill, payment);

-- Each time it was handed out; from the second on the sheet says so. (append-only)
CREATE TABLE receipt_issue (
    receipt @INT@ NOT NULL REFERENCES receipt (id),
    issue @INT@ NOT NULL CHECK (issue > 0),
    issued_on TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (receipt, issue)
) @STRICT@;

-- What a grouped invoice asked for. `cleared` is all that was cleared of the customer's delivered bills by its closing
-- day, as known when it was made: the next invoice tells the difference as paid, so that no late clearing is lost.
-- (append-only)
CREATE TABLE grouped_invoice (
    id @ID@,
    number @INT@ NOT NULL UNIQUE,
    customer @INT@ NOT NULL REFERENCES customer (id),
    closing TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    previous @INT@ NOT NULL,
    paid @INT@ NOT NULL,
    cleared @INT@ NOT NULL,
    total @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX grouped_invoice_customer ON grouped_invoice (customer, closing);

-- Bills it told; `opening` ones stood open before the first grouped invoice and are only in its carry. (append-only)
CREATE TABLE grouped_invoice_bill (
    invoice @INT@ NOT NULL REFERENCES grouped_invoice (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    opening @INT@ NOT NULL,
    PRIMARY KEY (invoice, bill)
) @STRICT@;
CREATE INDEX grouped_invoice_bill_back ON grouped_invoice_bill (bill);

-- Sheets that left the program; slips have a table of their own. (append-only)
CREATE TABLE sheet_print (
    id @ID@,
    bill @INT@ REFERENCES bill (id),
    customer @INT@ REFERENCES customer (id),
    sheet TEXT NOT NULL,               -- 'invoice', ...
    file_name TEXT NOT NULL,           -- '' for a printer
    printer TEXT NOT NULL,             -- '' for a file
    sha256 @BYTES@ NOT NULL,
    pages @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX sheet_print_bill ON sheet_print (bill);
