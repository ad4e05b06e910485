// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/services/clearing.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QTimer;

namespace keshikomi {

class DetailsPane;

// Tone and words for what became of a line.
Tone lineTone(const ArrivedLine &line);
QString lineStateText(const ArrivedLine &line);

// Why a line of an import was booked, waits or brought no money, and what the clearing makes of the
// payment it speaks of.
class LineExplanation final : public QWidget
{
    Q_OBJECT
public:
    explicit LineExplanation(const PageContext &context);

    // After a pause, so that going through the list asks nothing. None: no line is selected.
    void explain(const std::optional<ArrivedLine> &line);
    bool isTold() const { return m_told; } // all that is known of the line stands there
    DetailsPane *pane() const { return m_pane; }

private:
    struct Known final
    {
        Explanation explanation;
        PaymentRow payment;
        std::vector<ClearedShare> clearings;
        std::vector<BillRow> bills; // of the candidates
    };
    void ask();
    void askPayment(int question, const Explanation &explanation);
    void askClearings(int question, const Known &known);
    void askBills(int question, const Known &known);
    void showLine();
    void showKnown(const Known &known);
    void showClearings(const std::vector<ClearedShare> &clearings);
    void showCandidates(const Known &known);
    void failed(const Error &error);

    const PageContext m_context;
    const ClearingService m_service;
    DetailsPane *m_pane;
    QTimer *m_pause;
    std::optional<ArrivedLine> m_line;
    int m_question = 0;
    bool m_told = false;
};

} // namespace keshikomi
