-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers to pay by, letters, and what sheets said when they left. Tables marked (append-only) are kept so by triggers
-- and grants.

ALTER TABLE customer_paper ADD COLUMN language TEXT NOT NULL DEFAULT 'ja' CHECK (language IN ('ja', 'en'));
ALTER TABLE customer_paper ADD COLUMN reminders @INT@ NOT NULL DEFAULT 1;  -- 0: never reminded by letter

-- A slip that is packed with goods: its parcel, where the goods lie, and how many pages go in.
ALTER TABLE print_batch_item ADD COLUMN shipping TEXT NOT NULL DEFAULT '';
ALTER TABLE print_batch_item ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE print_batch_item ADD COLUMN pages @INT@ NOT NULL DEFAULT 0;

-- What a centre registered for a bill; the newest of a channel counts. Digits as they are, leading zeros included.
-- (append-only)
CREATE TABLE bill_number (
    id @ID@,
    bill @INT@ NOT NULL REFERENCES bill (id),
    channel TEXT NOT NULL CHECK (channel IN ('smartpit', 'payeasy')),
    number TEXT NOT NULL,              -- 13 digits; お客様番号
    institution TEXT NOT NULL,         -- 収納機関番号; '' for smartpit
    confirmation TEXT NOT NULL,        -- 確認番号; '' for smartpit
    category TEXT NOT NULL,            -- 納付区分; '' where there is none
    registered_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount @INT@ NOT NULL CHECK (amount > 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX bill_number_bill ON bill_number (bill, channel);
CREATE INDEX bill_number_number ON bill_number (channel, number);

-- The number a customer keeps; the newest counts, and an empty one ends it. (append-only)
CREATE TABLE standing_number (
    id @ID@,
    customer @INT@ NOT NULL REFERENCES customer (id),
    number TEXT NOT NULL,              -- 13 digits, or ''
    member TEXT NOT NULL,              -- '': the customer's own number
    expires_on TEXT,                   -- NULL: no limit
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX standing_number_customer ON standing_number (customer);
CREATE INDEX standing_number_number ON standing_number (number);

-- A bill nobody is to be reminded of, with its end. (append-only)
CREATE TABLE bill_hold (
    id @ID@,
    bill @INT@ NOT NULL REFERENCES bill (id),
    note TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX bill_hold_bill ON bill_hold (bill);
CREATE TABLE bill_hold_end (
    hold @INT@ PRIMARY KEY REFERENCES bill_hold (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A letter about a bill that was not paid; each level once. (append-only)
CREATE TABLE reminder (
    id @ID@,
    number @INT@ NOT NULL UNIQUE,
    bill @INT@ NOT NULL REFERENCES bill (id),
    level @INT@ NOT NULL CHECK (level BETWEEN 1 AND 3),
    issued_on TEXT NOT NULL,
    new_due TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    UNIQUE (bill, level)
) @STRICT@;

-- Tax of a grouped invoice is rounded once per rate for all its bills. What that makes differ from its bills is posted on
-- one of them: it is open beside the bill's own amount. (append-only)
CREATE TABLE grouped_invoice_rounding (
    invoice @INT@ PRIMARY KEY REFERENCES grouped_invoice (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    amount @INT@ NOT NULL,             -- 0: only between the rates
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX grouped_invoice_rounding_bill ON grouped_invoice_rounding (bill);

-- A message of one customer on a kind of sheet, instead of the store's.
CREATE TABLE customer_message (
    customer @INT@ NOT NULL REFERENCES customer (id),
    sheet TEXT NOT NULL,
    message TEXT NOT NULL,             -- JSON
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (customer, sheet)
) @STRICT@;

-- What an issue of a sheet says, so that a reprint says what the first print said. Personal, so one change is allowed:
-- content and salt become NULL by erasure.
CREATE TABLE sheet_content (
    id @ID@,
    sheet TEXT NOT NULL,               -- 'invoice', 'receipt', 'grouped-invoice', 'reminder-1', ...
    about @INT@ NOT NULL,              -- bill, receipt or grouped invoice
    issue @INT@ NOT NULL CHECK (issue > 0),
    content TEXT,                      -- JSON
    salt @BYTES@,
    digest @BYTES@ NOT NULL,           -- SHA-256 of the salt and the content's UTF-8
    operation TEXT NOT NULL REFERENCES operation (id),
    UNIQUE (sheet, about, issue),
    CHECK ((content IS NULL) = (salt IS NULL))
) @STRICT@;
