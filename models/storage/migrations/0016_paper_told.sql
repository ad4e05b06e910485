-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run of a batch has done so far, for whoever asks from another program.
ALTER TABLE print_batch ADD COLUMN run_since TEXT NOT NULL DEFAULT '';      -- '' before the first run
ALTER TABLE print_batch ADD COLUMN run_made @INT@ NOT NULL DEFAULT 0;       -- slips released or failed by it
