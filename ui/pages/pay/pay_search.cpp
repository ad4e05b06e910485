// SPDX-License-Identifier: GPL-3.0-or-later
// The search over the page for paying: it leads to another bill.
#include "models/domain/bill.h"
#include "ui/pages/pay/bill_finder.h"
#include "ui/pages/pay/pay_page.h"

namespace keshikomi {

void PayPage::connectFinder()
{
    connect(m_finder, &BillFinder::failed, this, &PayPage::sayError);
    connect(m_finder, &BillFinder::manyFound, this, &PayPage::listWanted);
    connect(m_finder, &BillFinder::nothingFound, this, [this](const QString &text) {
        say(Tone::Warn,
            tr("Nothing was found for “%1”.").arg(text),
            m_number ? tr("%1 is still shown here.").arg(billNumberText(m_number)) : QString());
        Q_EMIT searchDone();
    });
    connect(m_finder, &BillFinder::found, this, [this](qint64 bill, qint64 order) {
        showBill(bill);
        if (order > 0 && order != bill)
            say(Tone::Neutral,
                //: %1 and %2 numbers: "100823", "B-100790"
                tr("Work order %1 is bill %2.").arg(QString::number(order), billNumberText(bill)));
    });
}

void PayPage::search(const QString &text)
{
    m_finder->cancel();
    m_sought = text.trimmed();
    refreshActions();
}

void PayPage::openSought(const QString &text)
{
    search(text);
    if (!m_sought.isEmpty())
        m_finder->find(m_sought);
}

} // namespace keshikomi
