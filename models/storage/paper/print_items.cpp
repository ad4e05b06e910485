// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/print_items.h"

#include "models/domain/try.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

QString errorJson(const Error &error)
{
    const QJsonArray list{
        int(error.code), int(error.fault), QJsonArray::fromStringList(error.args), error.detail};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromJson(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    const int fault = list.at(1).toInt();
    Error error{ErrorCode(list.at(0).toInt()), Fault::Unspecified, {}, list.at(3).toString()};
    if (fault > 0 && fault < int(Fault::Count))
        error.fault = Fault(fault);
    const QJsonArray args = list.at(2).toArray();
    for (const QJsonValue &arg : args)
        error.args << arg.toString();
    return error;
}

QString whatOf(PrintBatchId batch, int number)
{
    return QStringLiteral("print_batch %1/%2").arg(batch.value()).arg(number);
}

BatchItemState stateOf(const QString &name)
{
    const auto state = batchItemStateFromName(name);
    if (!state)
        qFatal("a slip of a batch in the state %s", qPrintable(name));
    return *state;
}

PrintBatchItem itemOf(const Row &row)
{
    const BatchItemState state = stateOf(row.text(2));
    const bool released = state == BatchItemState::Released;
    return PrintBatchItem{int(row.integer(0)),
                          row.integer(1),
                          state,
                          int(row.integer(3)),
                          released ? row.text(4) : QString(),
                          released ? row.bytes(5) : QByteArray(),
                          errorFromJson(row.text(6)),
                          {row.text(7), row.text(8)},
                          released ? int(row.integer(9)) : 0,
                          {int(row.integer(10)), QString()}};
}

PackedItem packedOf(const Row &row)
{
    return PackedItem{row.integer(0),
                      row.text(1),
                      row.text(2),
                      row.text(3),
                      row.text(4),
                      row.text(5),
                      int(row.integer(6)),
                      stateOf(row.text(7)),
                      {int(row.integer(8)), row.text(9)},
                      row.integer(10) != 0,
                      row.integer(11)};
}

// Of several invoices with one closing day the last one replaced the others.
Result<std::vector<GroupedSlip>> groupedSlips(Session &session, PrintBatchId batch)
{
    return session.all("SELECT b.number, MAX(g.number) FROM print_batch_item i "
                       "JOIN slip s ON s.id = i.slip JOIN bill b ON b.id = i.bill "
                       "JOIN grouped_invoice_bill t ON t.bill = i.bill "
                       "JOIN grouped_invoice g ON g.id = t.invoice "
                       "WHERE i.batch = ? AND i.state = 'released' "
                       "GROUP BY i.position, b.number ORDER BY i.position",
                       {bind::of(batch)},
                       [](const Row &row) {
                           return GroupedSlip{row.integer(0), row.integer(1)};
                       });
}

} // namespace

Result<std::optional<BatchUnit>> takeUnit(Session &session, PrintBatchId batch)
{
    KK_TRY(const auto file,
           session.one("SELECT file FROM print_batch_item WHERE batch = ? AND state = 'waiting' "
                       "ORDER BY file LIMIT 1",
                       {bind::of(batch)},
                       [](const Row &row) { return int(row.integer(0)); }));
    if (!file)
        return std::optional<BatchUnit>();
    BatchUnit unit;
    unit.file = *file;
    KK_TRY(unit.items,
           session.all("SELECT i.position, b.number FROM print_batch_item i "
                       "JOIN bill b ON b.id = i.bill "
                       "WHERE i.batch = ? AND i.file = ? AND i.state = 'waiting' "
                       "ORDER BY i.position",
                       {bind::of(batch), *file},
                       [](const Row &row) {
                           return BatchUnit::Item{int(row.integer(0)), row.integer(1)};
                       }));
    KK_CHECK(session.exec("UPDATE print_batch_item SET state = 'taken' "
                          "WHERE batch = ? AND file = ? AND state = 'waiting'",
                          {bind::of(batch), *file}));
    return unit;
}

Done giveBack(Session &session, PrintBatchId batch, int file)
{
    KK_CHECK(session.exec("UPDATE print_batch_item SET state = 'waiting' "
                          "WHERE batch = ? AND file = ? AND state = 'taken'",
                          {bind::of(batch), file}));
    return done();
}

Done giveAllBack(Session &session, PrintBatchId batch)
{
    KK_CHECK(session.exec("UPDATE print_batch_item SET state = 'waiting' "
                          "WHERE batch = ? AND state = 'taken'",
                          {bind::of(batch)}));
    return done();
}

Done markSending(Session &session, PrintBatchId batch, int file)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE print_batch_item SET state = 'sending' "
                        "WHERE batch = ? AND file = ? AND state = 'taken'",
                        {bind::of(batch), file}));
    if (rows == 0)
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {whatOf(batch, file)});
    return done();
}

Done releaseItem(Session &session, PrintBatchId batch, const ReleasedItem &item)
{
    return session.execOne(
        "UPDATE print_batch_item SET state = 'released', slip = ?, pages = ?, failure = '', "
        "printed_as = ?, no_barcode = ? "
        "WHERE batch = ? AND position = ? AND state IN ('taken', 'sending')",
        {bind::of(item.slip),
         item.pages,
         bind::of(item.as ? QString(printedAsName(*item.as)) : QString()),
         bind::of(item.noBarcode ? QString(noBarcodeName(*item.noBarcode)) : QString()),
         bind::of(batch),
         item.position},
        whatOf(batch, item.position));
}

Done failItem(Session &session,
              PrintBatchId batch,
              int position,
              std::optional<SlipId> slip,
              const Error &error)
{
    return session.execOne("UPDATE print_batch_item SET state = 'failed', slip = ?, failure = ? "
                           "WHERE batch = ? AND position = ? AND state IN ('taken', 'sending')",
                           {bind::of(slip), errorJson(error), bind::of(batch), position},
                           whatOf(batch, position));
}

Done failSending(Session &session, PrintBatchId batch, const QString &printer)
{
    KK_TRY(const auto items, batchItems(session, batch, BatchItemState::Sending));
    for (const PrintBatchItem &item : items) {
        const Error unsure{
            ErrorCode::Conflict, Fault::PrintUnsure, {printer, QString::number(item.bill)}, {}};
        KK_CHECK(failItem(session, batch, item.position, std::nullopt, unsure));
    }
    return done();
}

Result<int> askAgain(Session &session, PrintBatchId batch, int perFile)
{
    KK_TRY(const auto failed, batchItems(session, batch, BatchItemState::Failed));
    KK_TRY(const qint64 last,
           session.number("SELECT MAX(file) FROM print_batch_item WHERE batch = ?",
                          {bind::of(batch)}));
    int at = 0;
    for (const PrintBatchItem &item : failed) {
        const int file = int(last) + 1 + at++ / perFile;
        KK_CHECK(session.execOne("UPDATE print_batch_item SET state = 'waiting', file = ?, "
                                 "failure = '' WHERE batch = ? AND position = ? "
                                 "AND state = 'failed'",
                                 {file, bind::of(batch), item.position},
                                 whatOf(batch, item.position)));
    }
    return at;
}

Done insertBatchFile(Session &session,
                     PrintBatchId batch,
                     const BatchFile &file,
                     const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO print_batch_file (batch, file, name, part, sha256, pages, "
                          "operation) VALUES (?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(batch),
                           file.file,
                           bind::of(file.name),
                           bind::of(file.part),
                           bind::of(file.sha256),
                           file.pages,
                           bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<BatchFile>> batchFiles(Session &session, PrintBatchId batch)
{
    return session.all(
        "SELECT file, name, part, sha256, pages FROM print_batch_file "
        "WHERE batch = ? ORDER BY file",
        {bind::of(batch)},
        [](const Row &row) {
            return BatchFile{
                int(row.integer(0)), row.text(1), row.text(2), row.bytes(3), int(row.integer(4))};
        });
}

Result<std::vector<PrintBatchItem>>
batchItems(Session &session, PrintBatchId batch, std::optional<BatchItemState> state)
{
    return session.all(
        "SELECT i.position, b.number, i.state, (SELECT COUNT(*) FROM slip e "
        "WHERE e.bill = s.bill AND e.id < s.id), f.name, f.sha256, i.failure, "
        "i.shipping, i.place, i.pages, i.line FROM print_batch_item i JOIN bill b ON b.id = i.bill "
        "LEFT JOIN slip s ON s.id = i.slip "
        "LEFT JOIN print_batch_file f ON f.batch = i.batch AND f.file = i.file "
        "WHERE i.batch = ? AND (i.state = ? OR ? = '') ORDER BY i.position",
        {bind::of(batch),
         bind::of(state ? batchItemStateName(*state) : QString()),
         bind::of(state ? batchItemStateName(*state) : QString())},
        itemOf);
}

Result<PrintCount> printCount(Session &session, PrintBatchId batch)
{
    struct Group final
    {
        QString as, reason;
        bool barcode;
        int slips;
    };
    KK_TRY(const auto groups,
           session.all(
               "SELECT i.printed_as, i.no_barcode, "
               "CASE WHEN s.barcode = '' THEN 0 ELSE 1 END AS has_barcode, COUNT(*) "
               "FROM print_batch_item i JOIN slip s ON s.id = i.slip "
               "WHERE i.batch = ? AND i.state = 'released' GROUP BY 1, 2, 3",
               {bind::of(batch)},
               [](const Row &row) {
                   return Group{row.text(0), row.text(1), row.integer(2) != 0, int(row.integer(3))};
               }));
    PrintCount count;
    for (const Group &group : groups) {
        for (const auto &[as, name] : printedAsNames)
            count.as.at(std::size_t(as)) += group.as == name ? group.slips : 0;
        for (const auto &[reason, name] : noBarcodeNames)
            count.reasons.at(std::size_t(reason)) += group.reason == name ? group.slips : 0;
        count.withoutBarcode += group.barcode ? 0 : group.slips;
    }
    KK_TRY(count.grouped, groupedSlips(session, batch));
    return count;
}

Result<std::vector<PackedItem>> packedItems(Session &session, PrintBatchId batch)
{
    return session.all(
        "SELECT b.number, c.name, c.honorific, i.shipping, i.place, s.slip_key, i.pages, i.state, "
        "i.line AS line, '', 0, c.number, i.position AS position FROM print_batch_item i "
        "JOIN bill b ON b.id = i.bill JOIN customer c ON c.id = b.customer "
        "LEFT JOIN slip s ON s.id = i.slip WHERE i.batch = ? "
        "UNION ALL "
        "SELECT COALESCE(b.number, 0), COALESCE(c.name, ''), COALESCE(c.honorific, ''), "
        "l.shipping, l.place, '', 0, 'failed', l.line, l.said, 1, COALESCE(c.number, 0), 0 FROM "
        "print_batch_line l "
        "LEFT JOIN bill b ON b.id = l.bill LEFT JOIN customer c ON c.id = b.customer "
        "WHERE l.batch = ? ORDER BY line, position",
        {bind::of(batch), bind::of(batch)},
        packedOf);
}

Done insertLeftOut(Session &session,
                   PrintBatchId batch,
                   const LeftOutLine &left,
                   const std::optional<BillId> &bill)
{
    KK_CHECK(session.exec("INSERT INTO print_batch_line (batch, line, said, bill, shipping, place, "
                          "failure) VALUES (?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(batch),
                           left.line.number,
                           bind::of(left.line.said),
                           bind::of(bill),
                           bind::of(left.parcel.shipping),
                           bind::of(left.parcel.place),
                           errorJson(left.why)}));
    return done();
}

Result<std::vector<PrintBatchItem>> leftOutLines(Session &session, PrintBatchId batch)
{
    return session.all(
        "SELECT COALESCE(b.number, 0), l.failure, l.shipping, l.place, l.line, l.said "
        "FROM print_batch_line l LEFT JOIN bill b ON b.id = l.bill WHERE l.batch = ? "
        "ORDER BY l.line",
        {bind::of(batch)},
        [](const Row &row) {
            return PrintBatchItem{0,
                                  row.integer(0),
                                  BatchItemState::Failed,
                                  0,
                                  {},
                                  {},
                                  errorFromJson(row.text(1)),
                                  {row.text(2), row.text(3)},
                                  0,
                                  {int(row.integer(4)), row.text(5)}};
        });
}

Result<std::vector<ParcelLabel>> parcelLabels(Session &session, PrintBatchId batch)
{
    return session.all(
        "SELECT i.position, b.number, c.number, c.zip, c.address1, c.address2, c.name, "
        "c.honorific, i.shipping, i.place, COALESCE(f.name, '') FROM print_batch_item i "
        "JOIN bill b ON b.id = i.bill JOIN customer c ON c.id = b.customer "
        "LEFT JOIN print_batch_file f ON f.batch = i.batch AND f.file = i.file "
        "WHERE i.batch = ? AND i.state = 'released' ORDER BY i.position",
        {bind::of(batch)},
        [](const Row &row) {
            const QString honorific = row.text(7);
            return ParcelLabel{int(row.integer(0)),
                               row.integer(1),
                               row.integer(2),
                               row.text(3),
                               row.text(4),
                               row.text(5),
                               honorific.isEmpty() ? row.text(6)
                                                   : row.text(6) + QLatin1Char(' ') + honorific,
                               {row.text(8), row.text(9)},
                               row.text(10)};
        });
}

Result<std::vector<qint64>> openBillsDueBefore(Session &session, QDate day)
{
    return session.all("SELECT b.number FROM bill b JOIN open_bill o ON o.bill = b.id "
                       "WHERE b.state = 'issued' AND o.open > 0 AND b.due_on < ? "
                       "ORDER BY b.due_on, b.number",
                       {bind::of(day)},
                       [](const Row &row) { return row.integer(0); });
}

} // namespace keshikomi
