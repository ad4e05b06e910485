// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// A text that a spreadsheet could take for a formula gets a leading apostrophe; so does one with
// apostrophes before such a text, or unguardedText() could not tell whose they are.
QString guardedText(const QString &text);
QString unguardedText(const QString &text); // what guardedText() was given
// One field of a CSV file that nobody reads back: quoted where needed, guarded against formulas. A
// text with an apostrophe of its own gets none: batches of the journal come out again byte for
// byte.
QString csvField(const QString &text);

} // namespace keshikomi
