// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/tables.h"
#include "app/sandbox/tokens.h"

namespace keshikomi::sandbox {

// The business of the centre within one transaction: requests, payments and the events that tell of
// them.
class Centre final
{
public:
    Centre(Tables &tables, const Clock &clock, const TokenMint &mint)
        : m_tables(tables)
        , m_clock(clock)
        , m_mint(mint)
    {
    }

    // Requests whose time is over become expired. Called before anything is looked at.
    void expireDue();
    // The body must have been checked.
    RequestRow create(const QJsonObject &body);
    void cancel(RequestRow *request, const QString &reason);
    enum class Answer { Paid, Declined, NotOpen };
    // The customer's answer on the pay page. Only an awaiting request takes money.
    Answer pay(RequestRow *request, bool approve);

private:
    void move(RequestRow *request,
              RequestState to,
              const QString &eventType,
              const QString &reason = {});
    void tell(const QString &type,
              const QJsonObject &resource,
              const QJsonObject &object,
              const QJsonObject &cause);
    QString now() const;

    Tables &m_tables;
    const Clock &m_clock;
    const TokenMint &m_mint;
};

// Shapes of the contract. `link` is the customer's address; events are kept without it.
QJsonObject requestJson(const RequestRow &request, const QString &link = {});
QJsonObject paymentJson(const PaymentRow &payment);

} // namespace keshikomi::sandbox
