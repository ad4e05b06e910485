// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Rows into SQLite by its C API alone: a file of its own, write-ahead log, synchronous = FULL as
// the program's stores have it, one transaction with its commit, one statement prepared once; no
// foreign keys, no triggers, no rules beyond STRICT. User and system time in ms.
namespace keshikomi::bench {

// As many rows of the shape of a posting line (a word of ten letters, an empty one and six
// integers, in the order of their key of two integers, no other index), then as many projections of
// one integer set to zero by key as `bills` says.
double bareInsertMs(qint64 rows, qint64 bills);

// The very rows that an import and its clearing left in the store at `path`, with all their columns
// and values, in tables without index beyond the key; then the projections as above. The time to
// read them is not in it.
double sameRowsMs(const QString &path, qint64 bills);

// The lines of bareInsertMs alone, and the statement that makes their table.
double bareLinesMs(qint64 rows);
extern const char *const bareLineTable;

} // namespace keshikomi::bench
