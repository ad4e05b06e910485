// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// A customer's word that an account may be debited (口座振替依頼書). Asked: the form is with the
// bank. Suspended: nothing is debited until a person says so again. Ended: never again.
enum class MandateState { Asked, Active, Suspended, Ended };
QString mandateStateName(MandateState state); // "asked", ...
std::optional<MandateState> mandateStateFromName(QStringView name);
bool allowed(MandateState from, MandateState to);

// What a bank or agency knows the house by, and what one debit may be.
struct DebitTerms final
{
    QString consignor; // 委託者コード: 10 digits, through an agency 8
    QString multiCode; // through an agency: 2 digits; else empty
    BankAccount account; // of the house; its holder is 委託者名
    Yen least{1}, most{9'999'999'999}; // of one debit

    bool isThroughAgency() const { return !multiCode.isEmpty(); }
    // The ten digits of a file's header.
    QString headerCode() const;
    // 顧客番号: through an agency 12 of the 20 digits are left.
    int longestPayerNumber() const { return isThroughAgency() ? 12 : 20; }
};
QString debitAgreementKey(const QString &headerCode); // "debit-0123456789"

// The account with its texts in a bank's letters and its number filled with zeros; what is wrong
// with it as checkedAccount(). Kinds as in Zengin type 91: 1, 2, 3, 9.
Result<BankAccount> checkedDebitAccount(const BankAccount &typed);
// "****567": lists show no more of a number.
QString maskedAccountNumber(const QString &number);

struct Mandate final
{
    MandateId id;
    CustomerId customer;
    qint64 customerNumber = 0;
    QString customerName;
    AgreementId agreement;
    QString agreementKey;
    QString payerNumber; // 顧客番号: the key of the answer
    std::optional<BankAccount> account; // nothing after erasure
    MandateState state = MandateState::Asked;
    QDate since;
    QString reason;
    QString actor; // of the last step
};

struct MandateStep final
{
    MandateState state;
    QDate since;
    QString reason, actor;
    QDateTime at;
};

QString mandateNumberText(MandateId id); // "M-12"

} // namespace keshikomi
