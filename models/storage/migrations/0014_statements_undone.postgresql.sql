-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows that were copied with their numbers do not move the counter of the new table.
SELECT setval(pg_get_serial_sequence('tenant_statement', 'id'),
    (SELECT COALESCE(MAX(id), 0) + 1 FROM tenant_statement), false);
