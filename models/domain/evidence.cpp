// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evidence.h"

#include <QHash>

namespace keshikomi {

namespace {

constexpr qsizetype longestPlainRun = 6;
constexpr qsizetype keptDigits = 4;

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

void addDigits(QString &masked, const QString &digits)
{
    const qsizetype hidden = digits.size() > longestPlainRun ? digits.size() - keptDigits : 0;
    masked += QString(hidden, QLatin1Char('*')) + digits.mid(hidden);
}

} // namespace

QString evidenceGroupName(EvidenceGroup group)
{
    switch (group) {
    case EvidenceGroup::Bill: return QStringLiteral("bill");
    case EvidenceGroup::Slip: return QStringLiteral("slip");
    case EvidenceGroup::Payment: return QStringLiteral("payment");
    case EvidenceGroup::Notice: return QStringLiteral("notice");
    case EvidenceGroup::File: return QStringLiteral("file");
    case EvidenceGroup::Settlement: return QStringLiteral("settlement");
    case EvidenceGroup::Clearing: return QStringLiteral("clearing");
    case EvidenceGroup::Posting: return QStringLiteral("posting");
    case EvidenceGroup::Account: return QStringLiteral("account");
    case EvidenceGroup::Unsettled: return QStringLiteral("unsettled");
    }
    Q_UNREACHABLE();
}

QString evidenceSubjectName(EvidenceChain::Subject subject)
{
    switch (subject) {
    case EvidenceChain::Subject::Bill: return QStringLiteral("bill");
    case EvidenceChain::Subject::Payment: return QStringLiteral("payment");
    case EvidenceChain::Subject::Credit: return QStringLiteral("credit");
    case EvidenceChain::Subject::Settlement: return QStringLiteral("settlement");
    case EvidenceChain::Subject::Account: return QStringLiteral("account");
    }
    Q_UNREACHABLE();
}

bool namesPerson(EvidenceChain::Subject subject)
{
    return subject != EvidenceChain::Subject::Settlement
        && subject != EvidenceChain::Subject::Account;
}

bool isSum(const EvidenceRow &row)
{
    const bool isOfAccount =
        row.group == EvidenceGroup::Account || row.group == EvidenceGroup::Unsettled;
    return isOfAccount && row.number == 0;
}

// A settlement rests on receipts, whatever they paid; an account on its lines, each of which says
// what has evidence of its own.
bool asksFor(const EvidenceChain &chain, EvidenceGroup group)
{
    const bool isSettlement = chain.subject == EvidenceChain::Subject::Settlement;
    const bool isAccount = chain.subject == EvidenceChain::Subject::Account;
    switch (group) {
    case EvidenceGroup::Bill:
    case EvidenceGroup::Slip:
    case EvidenceGroup::Clearing: return !isSettlement && !isAccount;
    case EvidenceGroup::Settlement: return isSettlement;
    case EvidenceGroup::Payment:
    case EvidenceGroup::Notice:
    case EvidenceGroup::File:
    case EvidenceGroup::Posting: return !isAccount;
    case EvidenceGroup::Account: return isAccount;
    case EvidenceGroup::Unsettled:
        return isAccount && chain.account == Account::AgencyClearing
            && !chain.agreementKey.isEmpty();
    }
    Q_UNREACHABLE();
}

EvidenceFactKind kindOf(const EvidenceFact &fact)
{
    static const QHash<QString, EvidenceFactKind> kinds{
        {QStringLiteral("open"), EvidenceFactKind::Amount},
        {QStringLiteral("balance"), EvidenceFactKind::Amount},
        {QStringLiteral("discount"), EvidenceFactKind::Amount},
        {QStringLiteral("gross"), EvidenceFactKind::Amount},
        {QStringLiteral("settled"), EvidenceFactKind::Amount},
        {QStringLiteral("of_opening"), EvidenceFactKind::Amount},
        {QStringLiteral("fee"), EvidenceFactKind::Amount},
        {QStringLiteral("exempt_fee"), EvidenceFactKind::Amount},
        {QStringLiteral("tax"), EvidenceFactKind::Amount},
        {QStringLiteral("stamp"), EvidenceFactKind::Amount},
        {QStringLiteral("transfer"), EvidenceFactKind::Amount},
        {QStringLiteral("other"), EvidenceFactKind::Amount},
        {QStringLiteral("channel"), EvidenceFactKind::Channel},
        {QStringLiteral("due"), EvidenceFactKind::Day},
        {QStringLiteral("since"), EvidenceFactKind::Day},
        {QStringLiteral("pay_on"), EvidenceFactKind::Day},
        {QStringLiteral("printed"), EvidenceFactKind::Moment},
        {QStringLiteral("undone"), EvidenceFactKind::Moment},
    };
    return kinds.value(fact.name, EvidenceFactKind::Text);
}

// "2026-08-03T01:02:03.000Z 山田": the books keep UTC.
QString evidenceMomentText(const QString &value, const QString &pattern)
{
    const qsizetype end = value.indexOf(QLatin1Char(' '));
    const QDateTime at = QDateTime::fromString(value.left(end), Qt::ISODateWithMs);
    if (!at.isValid())
        return value;
    constexpr int japanSeconds = 9 * 3'600;
    return at.toOffsetFromUtc(japanSeconds).toString(pattern)
        + (end < 0 ? QString() : value.mid(end));
}

std::vector<EvidenceRow> EvidenceChain::of(EvidenceGroup group) const
{
    std::vector<EvidenceRow> found;
    for (const EvidenceRow &row : rows) {
        if (row.group == group)
            found.push_back(row);
    }
    return found;
}

QString maskedText(const QString &text)
{
    QString masked, digits;
    for (const QChar sign : text) {
        if (isDigit(sign)) {
            digits += sign;
            continue;
        }
        addDigits(masked, digits);
        digits.clear();
        masked += sign.isLetter() ? QChar(u'●') : sign;
    }
    addDigits(masked, digits);
    return masked;
}

} // namespace keshikomi
