// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mandate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::array<std::pair<MandateState, QLatin1String>, 4> states{{
    {MandateState::Asked, QLatin1String("asked")},
    {MandateState::Active, QLatin1String("active")},
    {MandateState::Suspended, QLatin1String("suspended")},
    {MandateState::Ended, QLatin1String("ended")},
}};

constexpr int shownDigits = 3;

} // namespace

QString mandateStateName(MandateState state)
{
    for (const auto &[value, name] : states) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<MandateState> mandateStateFromName(QStringView name)
{
    for (const auto &[value, known] : states) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

bool allowed(MandateState from, MandateState to)
{
    switch (from) {
    case MandateState::Asked: return to == MandateState::Active || to == MandateState::Ended;
    case MandateState::Active: return to == MandateState::Suspended || to == MandateState::Ended;
    case MandateState::Suspended: return to == MandateState::Active || to == MandateState::Ended;
    case MandateState::Ended: return false;
    }
    Q_UNREACHABLE();
}

QString DebitTerms::headerCode() const
{
    if (!isThroughAgency())
        return consignor.rightJustified(10, u'0');
    return multiCode.rightJustified(2, u'0') + consignor.rightJustified(8, u'0');
}

QString debitAgreementKey(const QString &headerCode)
{
    return QStringLiteral("debit-") + headerCode;
}

Result<BankAccount> checkedDebitAccount(const BankAccount &typed)
{
    return checkedAccount(typed, u"1239");
}

QString maskedAccountNumber(const QString &number)
{
    const qsizetype hidden = std::max<qsizetype>(0, number.size() - shownDigits);
    return QString(hidden, u'*') + number.mid(hidden);
}

QString mandateNumberText(MandateId id)
{
    return QStringLiteral("M-%1").arg(id.value());
}

} // namespace keshikomi
