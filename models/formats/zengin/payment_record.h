// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/result.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/zengin_text.h"

#include <QDate>

// What the files that move money share: type 91 and type 21.
namespace keshikomi {

struct PaymentReadOptions final
{
    QDate today; // day in Japan: the files tell no year
    bool agency = false; // type 91 through an agency: split consignor and customer numbers
};

// A file as it would be sent, or why it must not be: a file with a problem is never sent, and each
// problem names record, field and character.
struct PaymentFile final
{
    QByteArray bytes; // empty if there is a problem
    std::vector<RowProblem> problems;

    bool isGood() const { return problems.empty(); }
};

// Fills one record of 120 bytes and collects what does not fit. Nothing is cut off or replaced.
class PaymentRecord final
{
public:
    PaymentRecord(int record, std::vector<RowProblem> &problems)
        : m_bytes(120, ' ')
        , m_row(record, problems)
    {
    }

    void digits(const Field &field, const QString &value); // zero-filled
    void number(const Field &field, qint64 value);
    void text(const Field &field, const QString &value, ZenginText kind); // space-filled
    void day(const Field &field, QDate date); // MMDD
    void amount(const Field &field, qint64 value); // above zero
    void nothing(const Field &field, const QString &value); // there is no room for a value
    const QByteArray &bytes() const { return m_bytes; }

private:
    void put(const Field &field, const QByteArray &value);
    void refuse(const Field &field, RowIssue issue, const QStringList &args);

    QByteArray m_bytes;
    RowReader m_row;
};

// Header of a batch: type code, consignor, day and the account at whose bank it is handed in.
struct PaymentHeader final
{
    QByteArray typeCode; // 2 digits
    QString consignor; // 10 digits
    QDate day;
    BankAccount account; // its holder is the consignor's name
};
void writePaymentHeader(PaymentRecord &record, const PaymentHeader &header);
// Problems as usual; a code kind of EBCDIC is FileEbcdic.
Result<PaymentHeader> readPaymentHeader(const Frame &frame,
                                        int record,
                                        const QByteArray &typeCode,
                                        const QString &fileName,
                                        QDate today,
                                        std::vector<RowProblem> &problems);

} // namespace keshikomi
