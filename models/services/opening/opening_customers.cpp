// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_customers.h"

#include "models/domain/honorific.h"
#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/customers.h"
#include "models/storage/closing/openings.h"

namespace keshikomi {

namespace {

// Legal forms stay, other than in nameKey(): two companies may differ in nothing else.
QString folded(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC).toUpper();
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    plain.replace(QStringLiteral("(株)"), QStringLiteral("株式会社"));
    return plain.replace(QStringLiteral("(有)"), QStringLiteral("有限会社"));
}

QString textOf(const QString &number, const QString &name, const QString &kana)
{
    return QStringList{number, name, kana}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

Result<CustomerId> OpeningCustomers::of(const OldCustomer &customer)
{
    KK_CHECK(readKnown());
    const QString kana = nameKey(customer.kana);
    std::vector<Known *> alike;
    const auto [first, last] = m_known->equal_range(folded(customer.name));
    for (auto each = first; each != last; ++each) {
        if (kana.isEmpty() || each->second.kana.isEmpty() || each->second.kana == kana)
            alike.push_back(&each->second);
    }
    if (alike.empty())
        return added(customer);
    if (alike.size() > 1) {
        QStringList texts;
        for (const Known *each : alike)
            texts << each->text;
        return failure(ErrorCode::Conflict,
                       Fault::NoSuchCustomer,
                       {customer.name,
                        QStringLiteral("several"),
                        QString::number(customer.row),
                        texts.join(QStringLiteral("、"))});
    }
    if (alike.front()->kana.isEmpty())
        alike.front()->kana = kana; // of other kana, a later row means somebody else
    return alike.front()->id;
}

Done OpeningCustomers::readKnown()
{
    if (m_known)
        return done();
    KK_TRY(const auto stored, namedCustomers(m_session));
    m_known.emplace();
    for (const NamedCustomer &each : stored)
        m_known->emplace(folded(each.name),
                         Known{each.id,
                               textOf(QString::number(each.number), each.name, each.kana),
                               nameKey(each.kana)});
    return done();
}

Result<CustomerId> OpeningCustomers::added(const OldCustomer &customer)
{
    NewCustomer facts;
    facts.name = customer.name;
    facts.kana = customer.kana;
    facts.honorific = usualHonorific(customer.name);
    facts.virtualAccount = customer.code;
    KK_CHECK(checkCustomer(facts));
    KK_TRY(const Customer made, insertCustomer(m_session, facts, m_stamp));
    m_known->emplace(
        folded(customer.name),
        Known{made.id, textOf({}, customer.name, customer.kana), nameKey(customer.kana)});
    ++m_fresh;
    return made.id;
}

} // namespace keshikomi
