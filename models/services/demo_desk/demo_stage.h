// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/customer.h"
#include "models/domain/notice.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi::demo {

// Days of an invented house that lie in the past: each step is done by the services as on its day,
// by one of two people.
// What a customer is billed for.
struct Work final
{
    QDate day; // handed over
    QString subject;
    qint64 yen; // before tax at 10 %
    QDate dueOn;
    std::optional<TenantId> tenant{};
};

class Stage final
{
public:
    Stage(ServiceContext context, const Actor &actor);

    ServiceContext
    on(QDate day); // in the morning of it, never ahead of now, until another day is asked for
    const QDate today;
    const Actor me;
    const Actor other; // who approves

    // One that pays under `kana`; all of the same town.
    Result<Customer> customer(QDate day, const QString &name, const QString &kana);
    Result<Bill> bill(const Customer &customer, const Work &work);
    // A transfer to the house's account; `edi` is what the payer added.
    NoticeRecord transfer(QDate day, const QString &kana, Yen amount, const QString &edi) const;
    // What the bank's file of that day tells, taken in and cleared.
    Done tellBank(QDate day, const std::vector<NoticeRecord> &transfers);
    Done take(QDate day, const QString &fileName, const QByteArray &bytes);
    Done clear(QDate day);

private:
    Store &m_store;
    const QDateTime m_now;
    FixedClock m_clock;
};

} // namespace keshikomi::demo
