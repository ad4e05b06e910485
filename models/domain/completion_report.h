// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace keshikomi {

// What the workshop tells about its work on the completion report (作業完了書). The lines and the
// car are the work order's.
struct CompletionReport final
{
    QDate completedOn; // invalid: not done yet, and there is nothing to report
    int mileageKm = 0; // at hand-over; 0: not told
    QString worker, checker; // 担当, 確認; empty: a blank to sign in
    QDate nextInspection; // invalid: not told
    QStringList advice; // for the customer, a paragraph each; never notes of the staff

    friend bool operator==(const CompletionReport &, const CompletionReport &) = default;
};

} // namespace keshikomi
