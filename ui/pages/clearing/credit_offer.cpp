// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/credit_offer.h"

#include "ui/format.h"
#include "ui/parts/build.h"

#include <algorithm>

namespace keshikomi {

CreditOffer::CreditOffer(const Look &look)
    : m_words(makeLabel(look, {}))
    , m_use(makeButton(look, tr("Use the credit first")))
{
    auto *row = makeRow(look, 8, this);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_customer > 0)
            Q_EMIT useRequested(m_customer);
    });
    hide();
}

void CreditOffer::setChosen(const std::vector<BillRow> &chosen)
{
    m_customer = 0;
    Yen open;
    const bool one = !chosen.empty()
        && std::all_of(chosen.begin(), chosen.end(), [&chosen](const BillRow &bill) {
               return bill.customerId == chosen.front().customerId;
           });
    for (const CreditRow &credit : m_credits) {
        if (!one || credit.customer != chosen.front().customerId)
            continue;
        m_customer = credit.customerNumber;
        open += credit.open;
    }
    setVisible(m_customer > 0);
    if (m_customer > 0)
        m_words->setText(
            tr("%1 has %2 of credit.").arg(chosen.front().customer, format::yen(open)));
}

} // namespace keshikomi
