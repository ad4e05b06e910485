// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <vector>

namespace keshikomi {

// The one bill a search means. "B-100234" is the bill of that number; other words are looked for as
// the list of work orders does, so that both lead to the same; a WIP number that is met whole is
// meant before what only contains it. A newer question makes the answer to an older one void.
class BillFinder final : public QObject
{
    Q_OBJECT
public:
    BillFinder(const PageContext &context, QObject *parent);

    void find(const QString &text);
    void cancel() { ++m_turn; }

Q_SIGNALS:
    void found(qint64 bill, qint64 workOrder); // workOrder 0: by the number of the bill
    void manyFound(const QString &text); // or one that has no bill yet: the list tells them apart
    void nothingFound(const QString &text);
    void failed(const Error &error);

private:
    void findBill(const QString &text, qint64 number);
    void findOrder(const QString &text);
    void choose(const QString &text, const std::vector<OrderRow> &rows);

    const PageContext m_context;
    int m_turn = 0;
};

} // namespace keshikomi
