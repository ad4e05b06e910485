// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/slips.h"

#include "models/domain/try.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT id, bill, agreement, slip_key, reissue, amount, expires_on, stamp, "
    "barcode, issued_on FROM slip ";

StoredSlip slipOf(const Row &row)
{
    return StoredSlip{row.id<SlipId>(0),
                      NewSlip{row.id<BillId>(1),
                              row.optionalId<AgreementId>(2),
                              row.text(3),
                              int(row.integer(4)),
                              row.yen(5),
                              row.day(6),
                              row.flag(7),
                              row.text(8),
                              row.day(9)}};
}

} // namespace

Result<StoredSlip> insertSlip(Session &session, const NewSlip &slip, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO slip (bill, agreement, slip_key, reissue, amount, expires_on, stamp, "
               "barcode, issued_on, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "RETURNING id",
               {bind::of(slip.bill),
                bind::of(slip.agreement),
                bind::of(slip.slipKey),
                slip.reissue,
                bind::of(slip.amount),
                bind::of(slip.expiresOn),
                bind::of(slip.stamp),
                bind::of(slip.barcode),
                bind::of(slip.issuedOn),
                bind::of(stamp.operation)}));
    return StoredSlip{SlipId(id), slip};
}

Result<std::optional<StoredSlip>> lastSlipOf(Session &session, BillId bill)
{
    static const std::string sql = std::string(columns) + "WHERE bill = ? ORDER BY id DESC";
    return session.one(sql.c_str(), {bind::of(bill)}, slipOf);
}

Result<std::optional<StoredSlip>> lastKeyOf(Session &session, BillId bill, AgreementId agreement)
{
    static const std::string sql = std::string(columns)
        + "WHERE bill = ? AND agreement = ? AND slip_key <> '' "
          "ORDER BY id DESC";
    return session.one(sql.c_str(), {bind::of(bill), bind::of(agreement)}, slipOf);
}

QString slipKeySeries(const Agreement &agreement)
{
    return QStringLiteral("slip_key:") + agreement.billerCode();
}

Result<QString> newSlipKey(Session &session, const Agreement &agreement, BillId bill)
{
    KK_TRY(const qint64 number, nextNumber(session, slipKeySeries(agreement), firstSlipKey));
    const QString digits = QString::number(number);
    if (digits.size() > agreement.slipKeyLength) {
        return failure(
            ErrorCode::Invalid,
            Fault::BarcodeFieldTooLong,
            {QStringLiteral("slip_key"), digits, QString::number(agreement.slipKeyLength)});
    }
    const QString key = digits.rightJustified(agreement.slipKeyLength, QLatin1Char('0'));
    KK_CHECK(session.exec("INSERT INTO slip_key (agency_code, slip_key, bill) VALUES (?, ?, ?)",
                          {agreement.billerCode(), key, bind::of(bill)}));
    return key;
}

Done insertSlipPrint(Session &session,
                     SlipId slip,
                     const QString &fileName,
                     const QByteArray &sha256,
                     int pages,
                     const Stamp &stamp)
{
    KK_TRY(const qint64 known,
           session.number("SELECT COUNT(*) FROM slip WHERE id = ?", {bind::of(slip)}));
    if (known == 0)
        return failure(ErrorCode::NotFound, Fault::NoSuchSlip, {QString::number(slip.value())});
    KK_CHECK(session.exec(
        "INSERT INTO slip_print (slip, file_name, sha256, pages, operation) VALUES (?, ?, ?, ?, ?)",
        {bind::of(slip), bind::of(fileName), bind::of(sha256), pages, bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
