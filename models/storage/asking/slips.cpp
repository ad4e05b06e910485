// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/slips.h"

#include "models/domain/try.h"
#include "models/storage/asking/salt.h"
#include "models/storage/books/operations.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT id, bill, agreement, slip_key, reissue, amount, expires_on, stamp, "
    "barcode, issued_on, (SELECT COUNT(*) FROM slip e WHERE e.bill = slip.bill AND e.id < slip.id) "
    "FROM slip ";

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
                              row.day(9),
                              int(row.integer(10))}};
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

Result<int> issuesOf(Session &session, BillId bill)
{
    KK_TRY(const qint64 issues,
           session.number("SELECT COUNT(*) FROM slip WHERE bill = ?", {bind::of(bill)}));
    return int(issues);
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

Result<std::optional<StoredSlip>>
slipByBarcode(Session &session, const Agreement &agreement, const QString &digits)
{
    if (agreement.slipKeyAt < 1)
        return std::optional<StoredSlip>();
    const QString key = digits.mid(agreement.slipKeyAt - 1, agreement.slipKeyLength);
    static const std::string sql =
        std::string(columns) + "WHERE agreement = ? AND slip_key = ? AND barcode = ?";
    return session.one(
        sql.c_str(), {bind::of(agreement.id), bind::of(key), bind::of(digits)}, slipOf);
}

QString slipKeySeries(const Agreement &agreement)
{
    return QStringLiteral("slip_key:") + agreement.billerCode();
}

Result<QString> nextSlipKey(Session &session, const Agreement &agreement)
{
    KK_TRY(const qint64 number, nextNumber(session, slipKeySeries(agreement), firstSlipKey));
    const QString digits = QString::number(number);
    if (digits.size() > agreement.slipKeyLength) {
        return failure(
            ErrorCode::Invalid,
            Fault::BarcodeFieldTooLong,
            {QStringLiteral("slip_key"), digits, QString::number(agreement.slipKeyLength)});
    }
    return digits.rightJustified(agreement.slipKeyLength, QLatin1Char('0'));
}

Done takeSlipKey(Session &session, const Agreement &agreement, const QString &key, BillId bill)
{
    KK_CHECK(session.exec("INSERT INTO slip_key (agency_code, slip_key, bill) VALUES (?, ?, ?)",
                          {agreement.billerCode(), key, bind::of(bill)}));
    return done();
}

Done insertSlipContent(Session &session, SlipId slip, const QByteArray &json)
{
    const QByteArray salt = newSalt();
    const QByteArray salted = salt + json;
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    KK_CHECK(
        session.exec("INSERT INTO slip_content (slip, content, salt, digest) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (slip) DO NOTHING",
                     {bind::of(slip), QString::fromUtf8(json), bind::of(salt), bind::of(digest)}));
    return done();
}

Result<std::optional<QByteArray>> slipContentOf(Session &session, SlipId slip)
{
    return session.one("SELECT content FROM slip_content WHERE slip = ? AND content IS NOT NULL",
                       {bind::of(slip)},
                       [](const Row &row) { return row.text(0).toUtf8(); });
}

Done insertSlipPrint(Session &session, SlipId slip, const NewSlipPrint &print, const Stamp &stamp)
{
    KK_TRY(const qint64 known,
           session.number("SELECT COUNT(*) FROM slip WHERE id = ?", {bind::of(slip)}));
    if (known == 0)
        return failure(ErrorCode::NotFound, Fault::NoSuchSlip, {QString::number(slip.value())});
    KK_CHECK(session.exec("INSERT INTO slip_print (slip, file_name, sha256, pages, printer, "
                          "codes_read_back, operation) VALUES (?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(slip),
                           bind::of(print.fileName),
                           bind::of(print.sha256),
                           print.pages,
                           bind::of(print.printer),
                           bind::of(print.codesReadBack),
                           bind::of(stamp.operation)}));
    return done();
}

Result<PrintedAs> printedAs(Session &session, SlipId slip)
{
    KK_TRY(const qint64 prints,
           session.number("SELECT COUNT(*) FROM slip_print WHERE slip = ?", {bind::of(slip)}));
    if (prints > 0)
        return PrintedAs::Reprint;
    KK_TRY(const qint64 earlier,
           session.number("SELECT COUNT(*) FROM slip e JOIN slip s ON s.bill = e.bill "
                          "JOIN slip_print p ON p.slip = e.id WHERE s.id = ? AND e.id < s.id",
                          {bind::of(slip)}));
    return earlier > 0 ? PrintedAs::Reissue : PrintedAs::NewIssue;
}

Result<std::vector<SlipPrintRow>> slipPrintsOf(Session &session, BillId bill)
{
    return session.all(
        "SELECT s.id, (SELECT COUNT(*) FROM slip e WHERE e.bill = s.bill AND e.id < s.id), "
        "o.recorded_at, o.actor, p.file_name, p.sha256, p.pages, "
        "p.printer, p.codes_read_back, s.amount, s.barcode, s.expires_on FROM slip_print p JOIN "
        "slip s ON s.id = p.slip "
        "JOIN operation o ON o.id = p.operation WHERE s.bill = ? ORDER BY p.id",
        {bind::of(bill)},
        [](const Row &row) {
            const auto read =
                row.isNull(8) ? std::nullopt : std::optional<int>(int(row.integer(8)));
            return SlipPrintRow{row.id<SlipId>(0),
                                int(row.integer(1)),
                                row.instant(2),
                                row.text(3),
                                {row.text(4), row.bytes(5), int(row.integer(6)), row.text(7), read},
                                row.yen(9),
                                !row.text(10).isEmpty(),
                                row.day(11)};
        });
}

} // namespace keshikomi
