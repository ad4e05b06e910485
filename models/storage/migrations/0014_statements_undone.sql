-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement to a tenant can be taken back, and what it told is told again by another one; so can the word that its
-- payout left. What made each unique so far is kept by whoever writes: one at a time for a tenant.

-- (append-only)
CREATE TABLE tenant_statement_again (
    id @ID@,
    tenant @INT@ NOT NULL REFERENCES tenant (id),
    number @INT@ NOT NULL UNIQUE,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    pay_on TEXT NOT NULL,
    brought @INT@ NOT NULL,
    gross @INT@ NOT NULL,
    fees @INT@ NOT NULL,
    fee_tax @INT@ NOT NULL,
    stamps @INT@ NOT NULL,
    transfer_fee @INT@ NOT NULL CHECK (transfer_fee >= 0),
    payout @INT@ NOT NULL CHECK (payout >= 0),
    carry @INT@ NOT NULL,
    posting @INT@ REFERENCES posting (id),  -- of what is kept; NULL: nothing is
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
INSERT INTO tenant_statement_again (id, tenant, number, since, until, issued_on, pay_on, brought, gross, fees, fee_tax,
        stamps, transfer_fee, payout, carry, posting, operation)
    SELECT id, tenant, number, since, until, issued_on, pay_on, brought, gross, fees, fee_tax, stamps, transfer_fee,
        payout, carry, posting, operation FROM tenant_statement ORDER BY id;

-- (append-only)
CREATE TABLE tenant_statement_row_again (
    statement @INT@ NOT NULL REFERENCES tenant_statement_again (id),
    position @INT@ NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('allocation', 'allocation_undo', 'difference', 'difference_undo')),
    source_id @INT@ NOT NULL,          -- of the allocation or difference
    bill @INT@ NOT NULL REFERENCES bill (id),
    paid_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    gross @INT@ NOT NULL,
    fee @INT@ NOT NULL,
    stamp @INT@ NOT NULL,
    PRIMARY KEY (statement, position),
    UNIQUE (statement, source, source_id)
) @STRICT@;
INSERT INTO tenant_statement_row_again (statement, position, source, source_id, bill, paid_on, channel, gross, fee,
        stamp)
    SELECT statement, position, source, source_id, bill, paid_on, channel, gross, fee, stamp
    FROM tenant_statement_row ORDER BY statement, position;

-- The payout left the bank. (append-only)
CREATE TABLE tenant_payout_again (
    posting @INT@ PRIMARY KEY REFERENCES posting (id),
    statement @INT@ NOT NULL REFERENCES tenant_statement_again (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
INSERT INTO tenant_payout_again (posting, statement, operation)
    SELECT posting, statement, operation FROM tenant_payout ORDER BY posting;

DROP TABLE tenant_payout;
DROP TABLE tenant_statement_row;
DROP TABLE tenant_statement;
ALTER TABLE tenant_statement_again RENAME TO tenant_statement;
ALTER TABLE tenant_statement_row_again RENAME TO tenant_statement_row;
ALTER TABLE tenant_payout_again RENAME TO tenant_payout;
CREATE INDEX tenant_statement_tenant ON tenant_statement (tenant, until);
CREATE INDEX tenant_statement_row_source ON tenant_statement_row (source, source_id);
CREATE INDEX tenant_payout_statement ON tenant_payout (statement);

-- (append-only)
CREATE TABLE tenant_statement_undo (
    statement @INT@ PRIMARY KEY REFERENCES tenant_statement (id),
    posting @INT@ REFERENCES posting (id),  -- the mirror of what was kept; NULL: nothing was
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- (append-only)
CREATE TABLE tenant_payout_undo (
    payout @INT@ PRIMARY KEY REFERENCES tenant_payout (posting),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
