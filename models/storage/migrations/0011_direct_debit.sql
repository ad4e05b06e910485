-- SPDX-License-Identifier: GPL-3.0-or-later
-- 口座振替: who may be debited, what was asked of a bank, what it answered. Tables marked (append-only) are kept so by
-- triggers and grants; a projection says so and can be rebuilt from them.

-- What a bank or agency knows the house by.
CREATE TABLE debit_terms (
    agreement @INT@ PRIMARY KEY REFERENCES agreement (id),
    consignor TEXT NOT NULL,                 -- 10 digits, through an agency 8
    multi_code TEXT NOT NULL,                -- 2 digits through an agency; ''
    bank TEXT NOT NULL, bank_name TEXT NOT NULL,
    branch TEXT NOT NULL, branch_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    holder TEXT NOT NULL,                    -- 委託者名
    least @INT@ NOT NULL CHECK (least > 0),  -- of one debit
    most @INT@ NOT NULL CHECK (most >= least),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A customer's word that an account may be debited; another account is another mandate. (append-only)
CREATE TABLE mandate (
    id @ID@,
    customer @INT@ NOT NULL REFERENCES customer (id),
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    payer_number TEXT NOT NULL,              -- 顧客番号, digits without leading zeros: the key of the answer
    target @BYTES@ NOT NULL,                 -- SHA-256 over salt and account
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX mandate_customer ON mandate (customer);

-- The account, apart, so that it can be erased together with its salt.
CREATE TABLE mandate_account (
    mandate @INT@ PRIMARY KEY REFERENCES mandate (id),
    account TEXT,                            -- bank|bank name|branch|branch name|kind|number|holder
    salt @BYTES@
) @STRICT@;

-- (append-only)
CREATE TABLE mandate_step (
    id @ID@,
    mandate @INT@ NOT NULL REFERENCES mandate (id),
    state TEXT NOT NULL CHECK (state IN ('asked', 'active', 'suspended', 'ended')),
    since TEXT NOT NULL,
    reason TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX mandate_step_mandate ON mandate_step (mandate, id);

-- Projection: the last step of each. One that did not end is the only one of its customer and of its payer number.
CREATE TABLE mandate_now (
    mandate @INT@ PRIMARY KEY REFERENCES mandate (id),
    customer @INT@ NOT NULL REFERENCES customer (id),
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    payer_number TEXT NOT NULL,
    state TEXT NOT NULL
) @STRICT@;
CREATE UNIQUE INDEX mandate_now_customer ON mandate_now (agreement, customer) WHERE state <> 'ended';
CREATE UNIQUE INDEX mandate_now_number ON mandate_now (agreement, payer_number) WHERE state <> 'ended';

-- (append-only)
CREATE TABLE debit_batch (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    collect_on TEXT NOT NULL,                -- 引落日
    items @INT@ NOT NULL CHECK (items > 0),
    total @INT@ NOT NULL CHECK (total > 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- One account to be debited, for all bills its customer owes. (append-only)
CREATE TABLE debit_item (
    id @ID@,
    batch @INT@ NOT NULL REFERENCES debit_batch (id),
    position @INT@ NOT NULL,                 -- of its row in the request, from 1
    mandate @INT@ NOT NULL REFERENCES mandate (id),
    payer_number TEXT NOT NULL,
    slip_key TEXT NOT NULL UNIQUE,           -- 'batch-payer number': what a payment of it is known by
    amount @INT@ NOT NULL CHECK (amount > 0),
    new_code @INT@ NOT NULL CHECK (new_code BETWEEN 0 AND 2),
    UNIQUE (batch, position),
    UNIQUE (batch, payer_number)
) @STRICT@;
CREATE INDEX debit_item_mandate ON debit_item (mandate);

-- (append-only)
CREATE TABLE debit_item_bill (
    item @INT@ NOT NULL REFERENCES debit_item (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    amount @INT@ NOT NULL CHECK (amount > 0),
    PRIMARY KEY (item, bill)
) @STRICT@;
CREATE INDEX debit_item_bill_bill ON debit_item_bill (bill);

-- Projection: what the live answers say of an item; '' as long as none does.
CREATE TABLE debit_item_now (
    item @INT@ PRIMARY KEY REFERENCES debit_item (id),
    result TEXT NOT NULL
) @STRICT@;

-- Projection: bills that are on their way. A bill is in one batch at a time.
CREATE TABLE debit_bill (
    bill @INT@ PRIMARY KEY REFERENCES bill (id),
    item @INT@ NOT NULL REFERENCES debit_item (id)
) @STRICT@;
CREATE INDEX debit_bill_item ON debit_bill (item);

-- What happened to a batch after it was made; each at most once. (append-only)
CREATE TABLE debit_step (
    batch @INT@ NOT NULL REFERENCES debit_batch (id),
    state TEXT NOT NULL CHECK (state IN ('approved', 'sent', 'cancelled', 'withdrawn')),
    file_name TEXT NOT NULL,                 -- sent; ''
    sha256 @BYTES@,                          -- sent: of the request's bytes
    reason TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (batch, state)
) @STRICT@;

-- The request as it was sent, byte for byte: an answer is only read against it. NULL after erasure.
CREATE TABLE debit_request (
    batch @INT@ PRIMARY KEY REFERENCES debit_batch (id),
    content @BYTES@
) @STRICT@;

-- What an import told of a batch. An import that was undone tells nothing. (append-only)
CREATE TABLE debit_answer (
    id @ID@,
    batch @INT@ NOT NULL REFERENCES debit_batch (id),
    import @INT@ NOT NULL REFERENCES import_file (id) DEFERRABLE INITIALLY DEFERRED,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX debit_answer_batch ON debit_answer (batch);
CREATE INDEX debit_answer_import ON debit_answer (import);

-- Rows that said something new. (append-only)
CREATE TABLE debit_answer_row (
    answer @INT@ NOT NULL REFERENCES debit_answer (id),
    item @INT@ NOT NULL REFERENCES debit_item (id),
    result TEXT NOT NULL,
    record @INT@ NOT NULL,                   -- of the file, from 1
    PRIMARY KEY (answer, item)
) @STRICT@;
CREATE INDEX debit_answer_row_item ON debit_answer_row (item);

-- Their bytes as they arrived, apart, so that they can be erased.
CREATE TABLE debit_answer_raw (
    answer @INT@ NOT NULL,
    item @INT@ NOT NULL,
    raw @BYTES@,
    PRIMARY KEY (answer, item),
    FOREIGN KEY (answer, item) REFERENCES debit_answer_row (answer, item)
) @STRICT@;

-- A debit that failed was asked for by another way. (append-only)
CREATE TABLE debit_rebill (
    item @INT@ NOT NULL REFERENCES debit_item (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    channel TEXT NOT NULL CHECK (channel IN ('konbini_barcode', 'card_link')),
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (item, bill, channel)
) @STRICT@;
