// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_close.h"
#include "models/domain/evidence.h"

namespace keshikomi {

// 日次締め報告書: what a store closed, with the head of its seals.
struct CloseReportContent final
{
    QString number; // of the close, required
    QDate issued; // required
    DayClose close;
};

// 残高の証拠書類: an auditor's paper for one balance.
struct EvidenceContent final
{
    QString number; // of the bill or payment, required
    QDate issued; // required
    QString actor; // who had it made
    EvidenceChain chain;
};

} // namespace keshikomi
