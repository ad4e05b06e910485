// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/completion_report.h"
#include "models/services/context.h"

namespace keshikomi {

// What the sheet has room for.
constexpr int mostMileageKm = 9'999'999;
constexpr int longestSigner = 20;
constexpr int mostAdvice = 8; // paragraphs
constexpr int longestAdvice = 100;

// 作業完了書: what is told about the work of an order. Orders go by their WIP number.
class CompletionReportService final
{
public:
    explicit CompletionReportService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<CompletionReport> find(const Actor &actor, qint64 order) const; // NoSuchWorkOrder
    // Texts are trimmed, empty paragraphs left out; gives what is kept. NoSuchWorkOrder;
    // DateInFuture, NumberOutOfRange (days that cannot follow each other, mileage, paragraphs) and
    // the texts.
    Later<CompletionReport> set(const Actor &actor,
                                qint64 order,
                                const CompletionReport &report,
                                bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
