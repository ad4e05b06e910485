// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/transfer_numbers.h"

#include "models/domain/sha256.h"
#include "models/domain/try.h"
#include "models/storage/receipts/two_layouts.h"

namespace keshikomi {

namespace {

struct FromLayout final
{
    NumberedTransfer transfer;
    QString layout;
};

QStringView withoutZeros(QStringView digits)
{
    digits = digits.trimmed();
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

} // namespace

std::optional<TransferNumber> transferNumberOf(const NoticeRecord &record)
{
    if (record.kind != NoticeKind::Credit || record.channel != Channel::BankTransfer)
        return std::nullopt;
    const QStringView number = withoutZeros(record.inquiryNumber);
    // A table without numbers tells receipts apart by their slip.
    if (number.isEmpty() || number == withoutZeros(record.slipKey))
        return std::nullopt;
    return TransferNumber{number.toString(), transferContent(record)};
}

QByteArray transferContent(const NoticeRecord &record)
{
    NoticeRecord rest = record;
    rest.inquiryNumber.clear();
    return sha256(canonicalReceipt(rest));
}

Done insertTransferNumber(Session &session,
                          NoticeId notice,
                          AgreementId agreement,
                          const NoticeRecord &record)
{
    const auto told = transferNumberOf(record);
    if (!told)
        return done();
    KK_CHECK(session.exec("INSERT INTO transfer_number (notice, agreement, received_on, number, "
                          "content) VALUES (?, ?, ?, ?, ?)",
                          {bind::of(notice),
                           bind::of(agreement),
                           bind::of(record.receivedOn),
                           bind::of(told->number),
                           bind::of(told->content)}));
    return done();
}

Result<std::vector<NumberedTransfer>>
bookedNumbersOfDay(Session &session, AgreementId agreement, QDate day, const QString &family)
{
    KK_TRY(const auto rows,
           session.all("SELECT n.identity, t.number, t.content, l.import, f.layout "
                       "FROM transfer_number t JOIN notice n ON n.id = t.notice "
                       "JOIN payment_notice l ON l.notice = t.notice "
                       "JOIN import_file f ON f.id = l.import "
                       "WHERE t.agreement = ? AND t.received_on = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "ORDER BY t.notice",
                       {bind::of(agreement), bind::of(day)},
                       [](const Row &row) {
                           return FromLayout{
                               {row.bytes(0), {row.text(1), row.bytes(2)}, row.id<ImportId>(3)},
                               row.text(4)};
                       }));
    std::vector<NumberedTransfer> transfers;
    for (const FromLayout &each : rows) {
        if (layoutFamily(each.layout) == family)
            transfers.push_back(each.transfer);
    }
    return transfers;
}

// By the payments of the day, which are looked up; notices are not.
Result<std::map<QByteArray, ImportId>>
bookedWithoutNumber(Session &session, AgreementId agreement, QDate day, const QString &family)
{
    std::map<QByteArray, ImportId> booked;
    KK_TRY(const auto rows,
           session.all("SELECT n.identity, l.import, f.layout FROM payment p "
                       "JOIN payment_notice l ON l.payment = p.id "
                       "JOIN notice n ON n.id = l.notice JOIN import_file f ON f.id = l.import "
                       "WHERE p.agreement = ? AND p.received_on = ? AND n.kind = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "AND NOT EXISTS (SELECT 1 FROM transfer_number t WHERE t.notice = n.id) "
                       "ORDER BY n.id",
                       {bind::of(agreement), bind::of(day), noticeKindName(NoticeKind::Credit)},
                       [](const Row &row) {
                           return FromLayout{{row.bytes(0), {}, row.id<ImportId>(1)}, row.text(2)};
                       }));
    for (const FromLayout &each : rows) {
        if (layoutFamily(each.layout) == family)
            booked.emplace(each.transfer.identity, each.transfer.import);
    }
    return booked;
}

} // namespace keshikomi
