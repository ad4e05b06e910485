-- SPDX-License-Identifier: GPL-3.0-or-later
-- A qualified invoice names its issuer: a grouped invoice tells bills of one legal entity. Empty: one of before, in the
-- name of the first store's, whosever bills it told.
ALTER TABLE grouped_invoice ADD COLUMN legal_entity @INT@ REFERENCES legal_entity (id);
