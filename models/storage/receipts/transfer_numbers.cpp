// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/transfer_numbers.h"

#include "models/domain/sha256.h"
#include "models/domain/try.h"
#include "models/storage/receipts/two_layouts.h"

namespace keshikomi {

namespace {

#define KK_TRANSFER "n.identity, l.import, n.payer_key, r.payer_name, n.amount, f.layout"

struct FromLayout final
{
    BookedTransfer transfer;
    QString layout;
};

// KK_TRANSFER
FromLayout transferOf(const Row &row)
{
    return {{row.bytes(0), {}, row.id<ImportId>(1), row.text(2), row.text(3), row.yen(4)},
            row.text(5)};
}

std::vector<BookedTransfer> ofFamily(std::vector<FromLayout> all, const QString &family)
{
    std::vector<BookedTransfer> transfers;
    for (FromLayout &each : all) {
        if (layoutFamily(each.layout) == family)
            transfers.push_back(std::move(each.transfer));
    }
    return transfers;
}

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
    const bool byBank =
        record.kind == NoticeKind::Credit && record.channel == Channel::BankTransfer;
    const bool byCentre =
        record.kind == NoticeKind::Confirmed && record.channel == Channel::PayEasy;
    if (!byBank && !byCentre)
        return std::nullopt;
    const QStringView number = withoutZeros(record.inquiryNumber);
    // A table without numbers tells receipts apart by their slip.
    if (number.isEmpty() || number == withoutZeros(record.slipKey))
        return std::nullopt;
    return TransferNumber{number.toString(), transferContent(record)};
}

bool isKeyed(const NoticeRecord &record)
{
    return record.channel == Channel::PayEasy && transferNumberOf(record).has_value();
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

static Result<std::vector<BookedTransfer>> bookedNumbers(
    Session &session, AgreementId agreement, QDate first, QDate last, const QString &family)
{
    KK_TRY(auto rows,
           session.all("SELECT " KK_TRANSFER ", t.number, t.content "
                       "FROM transfer_number t JOIN notice n ON n.id = t.notice "
                       "JOIN payment_notice l ON l.notice = t.notice "
                       "JOIN import_file f ON f.id = l.import "
                       "LEFT JOIN notice_raw r ON r.notice = n.id "
                       "WHERE t.agreement = ? AND t.received_on BETWEEN ? AND ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "ORDER BY t.notice",
                       {bind::of(agreement), bind::of(first), bind::of(last)},
                       [](const Row &row) {
                           FromLayout told = transferOf(row);
                           told.transfer.told = {row.text(6), row.bytes(7)};
                           return told;
                       }));
    return ofFamily(std::move(rows), family);
}

Result<std::vector<BookedTransfer>>
bookedNumbersOfDay(Session &session, AgreementId agreement, QDate day, const QString &family)
{
    return bookedNumbers(session, agreement, day, day, family);
}

Result<std::vector<BookedTransfer>>
bookedNumbersAround(Session &session, AgreementId agreement, QDate day, const QString &family)
{
    constexpr int daysAround = 10;
    return bookedNumbers(
        session, agreement, day.addDays(-daysAround), day.addDays(daysAround), family);
}

// By the payments of the day, which are looked up; notices are not.
Result<std::vector<BookedTransfer>>
bookedWithoutNumber(Session &session, AgreementId agreement, QDate day, const QString &family)
{
    KK_TRY(auto rows,
           session.all("SELECT " KK_TRANSFER " FROM payment p "
                       "JOIN payment_notice l ON l.payment = p.id "
                       "JOIN notice n ON n.id = l.notice JOIN import_file f ON f.id = l.import "
                       "LEFT JOIN notice_raw r ON r.notice = n.id "
                       "WHERE p.agreement = ? AND p.received_on = ? AND n.kind = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "AND NOT EXISTS (SELECT 1 FROM transfer_number t WHERE t.notice = n.id) "
                       "ORDER BY n.id",
                       {bind::of(agreement), bind::of(day), noticeKindName(NoticeKind::Credit)},
                       transferOf));
    return ofFamily(std::move(rows), family);
}

Result<std::vector<BookedEntry>> bookedNoTransfers(Session &session, AgreementId agreement)
{
    return session.all("SELECT " KK_TRANSFER ", n.received_on FROM task t "
                       "JOIN notice n ON n.id = t.notice "
                       "JOIN payment_notice l ON l.notice = n.id "
                       "JOIN import_file f ON f.id = l.import "
                       "LEFT JOIN notice_raw r ON r.notice = n.id "
                       "WHERE t.kind = 'no-transfer' AND n.agreement = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "ORDER BY n.id",
                       {bind::of(agreement)},
                       [](const Row &row) {
                           FromLayout told = transferOf(row);
                           return BookedEntry{std::move(told.transfer), row.day(6), told.layout};
                       });
}

} // namespace keshikomi
