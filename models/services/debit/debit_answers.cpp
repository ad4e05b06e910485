// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_answers.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/zengin/zengin_120_layout.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/booking.h"
#include "models/services/debit/debit_request.h"
#include "models/services/import_again.h"
#include "models/storage/debit/debit_answers.h"
#include "models/storage/debit/debit_batches.h"
#include "models/storage/debit/mandates.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/receipt_sheet.h"
#include "models/storage/receipts/tasks.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

const QString layout = QStringLiteral("zengin-91");

struct AnsweredRow final
{
    const DebitItem &item;
    const DebitRow &row;
    const Frame &frame;
    int record; // of the file, from 1
};

// One answer on its way into the books.
class AnswerBooking final
{
public:
    AnswerBooking(Session &session,
                  const Stamp &stamp,
                  ImportId import,
                  const SentDebit &sent,
                  const Agreement &agreement)
        : m_session(session)
        , m_stamp(stamp)
        , m_import(import)
        , m_sent(sent)
        , m_agreement(agreement)
    {
    }
    Done book(const std::vector<AnsweredRow> &rows, ImportReport &report);

private:
    Done readTold();
    Done bookRow(const AnsweredRow &row, qint64 answer, ImportReport &report);
    Done noteFailure(const AnsweredRow &row, ImportReport &report);
    Done suspend(const AnsweredRow &row);
    Done compareWithTold(const AnsweredRow &row, ImportReport &report);
    Done raise(const char *kind, const AnsweredRow &row, ImportReport &report);
    Done bookMoney(ImportReport &report);
    NoticeRecord noticeOf(const AnsweredRow &row) const;
    bool isTold(DebitItemId item, DebitResult result) const;

    Session &m_session;
    const Stamp &m_stamp;
    ImportId m_import;
    const SentDebit &m_sent;
    const Agreement &m_agreement;
    QHash<DebitItemId, std::vector<ToldResult>> m_told;
    std::vector<NoticeRecord> m_money;
    std::map<qint64, int> m_repeats; // by import
};

Done AnswerBooking::readTold()
{
    KK_TRY(const auto told, toldResults(m_session, m_sent.batch));
    for (const ToldResult &each : told)
        m_told[each.item].push_back(each);
    return done();
}

bool AnswerBooking::isTold(DebitItemId item, DebitResult result) const
{
    const auto told = m_told.value(item);
    return std::any_of(
        told.begin(), told.end(), [result](const auto &each) { return each.result == result; });
}

NoticeRecord AnswerBooking::noticeOf(const AnsweredRow &row) const
{
    NoticeRecord notice;
    notice.kind = NoticeKind::Credit;
    notice.channel = Channel::DirectDebit;
    notice.receivedOn = m_sent.collectOn;
    notice.amount = row.row.amount;
    notice.slipKey = row.item.slipKey;
    notice.inquiryNumber = row.item.slipKey; // tells two debits of the same day and amount apart
    notice.payerName = row.row.account.holder;
    notice.bankName = row.row.account.bankName;
    notice.branchName = row.row.account.branchName;
    notice.record = row.record;
    notice.offset = row.frame.offset;
    notice.raw = row.frame.bytes.toByteArray();
    return notice;
}

Done AnswerBooking::raise(const char *kind, const AnsweredRow &row, ImportReport &report)
{
    ++report.tasks;
    std::optional<BillId> bill;
    if (!row.item.bills.empty())
        bill = row.item.bills.front().bill;
    return raiseTask(
        m_session,
        NewTask{
            kind,
            {row.item.slipKey, QString::number(row.item.amount.amount()), row.item.customerName},
            std::nullopt,
            std::nullopt,
            bill},
        m_stamp);
}

// Money that came stays, whatever else is told of its row: a person asks the bank.
Done AnswerBooking::compareWithTold(const AnsweredRow &row, ImportReport &report)
{
    if (row.row.result == DebitResult::Unknown)
        return done();
    const auto told = m_told.value(row.item.id);
    const bool differs = std::any_of(told.begin(), told.end(), [&row](const ToldResult &each) {
        return each.result != DebitResult::Unknown && each.result != row.row.result;
    });
    return differs ? raise(debitAnswersDiffer, row, report) : done();
}

Done AnswerBooking::suspend(const AnsweredRow &row)
{
    KK_TRY(const Mandate mandate, mandateById(m_session, row.item.mandate));
    if (mandate.state != MandateState::Active)
        return done();
    const QString reason = QStringLiteral("%1: %2").arg(debitBatchNumberText(m_sent.batch),
                                                        debitResultName(row.row.result));
    return addMandateStep(m_session,
                          mandate.id,
                          MandateState::Active,
                          MandateStep{MandateState::Suspended, m_stamp.today, reason, {}, {}},
                          m_stamp);
}

Done AnswerBooking::noteFailure(const AnsweredRow &row, ImportReport &report)
{
    const DebitRule &rule = debitRule(row.row.result);
    if (rule.suspends)
        KK_CHECK(suspend(row));
    return rule.next == DebitNext::LookAtIt ? raise("debit-failed", row, report) : done();
}

Done AnswerBooking::bookRow(const AnsweredRow &row, qint64 answer, ImportReport &report)
{
    const DebitResult result = row.row.result;
    if (isTold(row.item.id, result)) {
        ++report.repeated;
        report.repeatedAmount += row.row.amount;
        ++m_repeats[m_told.value(row.item.id).front().import.value()];
        return done();
    }
    ++report.fresh;
    KK_CHECK(insertAnswerRow(
        m_session, answer, {row.item.id, result, row.record, row.frame.bytes.toByteArray()}));
    KK_CHECK(compareWithTold(row, report));
    if (result == DebitResult::Collected) {
        report.confirmed += row.row.amount;
        m_money.push_back(noticeOf(row));
        return done();
    }
    return isFailed(result) ? noteFailure(row, report) : done();
}

// Through the same booking as every other receipt.
Done AnswerBooking::bookMoney(ImportReport &report)
{
    std::vector<Arriving> all;
    std::vector<QByteArray> identities;
    QStringList slipKeys;
    all.reserve(m_money.size());
    for (NoticeRecord &notice : m_money) {
        slipKeys.append(notice.slipKey);
        all.push_back(arrivingIn(m_agreement, std::move(notice), layout, false));
        identities.push_back(all.back().identity);
    }
    std::sort(identities.begin(), identities.end());
    slipKeys.sort();
    ReceiptSheet sheet(m_session, m_stamp);
    KK_CHECK(sheet.read(m_agreement, identities, slipKeys));
    Booker booker(m_session, sheet, m_stamp, m_import);
    for (const Arriving &each : all) {
        KK_TRY(const Booked booked, booker.book(each));
        report.tasks += booked.task ? 1 : 0;
    }
    return sheet.write();
}

Done AnswerBooking::book(const std::vector<AnsweredRow> &rows, ImportReport &report)
{
    KK_CHECK(readTold());
    KK_TRY(const qint64 answer, insertDebitAnswer(m_session, m_sent.batch, m_import, m_stamp));
    for (const AnsweredRow &row : rows)
        KK_CHECK(bookRow(row, answer, report));
    KK_CHECK(bookMoney(report));
    if (m_sent.withdrawn && !m_money.empty()) {
        ++report.tasks;
        KK_CHECK(raiseTask(m_session,
                           NewTask{"debit-after-withdrawal",
                                   {debitBatchNumberText(m_sent.batch),
                                    QString::number(report.confirmed.amount())},
                                   std::nullopt,
                                   std::nullopt,
                                   std::nullopt},
                           m_stamp));
    }
    KK_CHECK(settleDebitItems(m_session, m_sent.batch));
    for (const auto &[import, notices] : m_repeats) {
        KK_TRY(const QString name, importFileName(m_session, ImportId(import)));
        report.repeatedFrom.push_back({ImportId(import), name, notices});
    }
    return done();
}

// Whether another answer that stands says that the account cannot be debited.
Result<bool> isStillRefused(Session &session, const SuspendedBy &suspended)
{
    KK_TRY(const auto results, resultsAfter(session, suspended));
    return std::any_of(results.begin(), results.end(), [](DebitResult result) {
        return debitRule(result).suspends;
    });
}

// The frames of the data records, in the order of the rows.
std::vector<std::pair<Frame, int>> dataFrames(const QByteArray &bytes)
{
    std::vector<std::pair<Frame, int>> data;
    int record = 0;
    for (const Frame &frame : splitRecords(bytes, debitRecordLength)) {
        ++record;
        if (frame.bytes.startsWith('2'))
            data.emplace_back(frame, record);
    }
    return data;
}

Result<std::vector<AnsweredRow>> rowsOf(const std::vector<DebitItem> &items,
                                        const DebitFile &answer,
                                        const std::vector<std::pair<Frame, int>> &frames)
{
    if (frames.size() != answer.rows.size())
        qFatal("an answer was read with other rows than it has");
    QHash<QString, const DebitItem *> byNumber;
    for (const DebitItem &item : items)
        byNumber.insert(item.payerNumber, &item);
    std::vector<AnsweredRow> rows;
    for (size_t at = 0; at < answer.rows.size(); ++at) {
        const DebitRow &row = answer.rows[at];
        const DebitItem *const item = byNumber.value(row.customerNumber);
        if (!item) // the request and the books are not the same any more
            return failure(ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("debit_item")});
        rows.push_back({*item, row, frames[at].first, frames[at].second});
    }
    return rows;
}

// Nothing is collected before its day: such an answer is another's, or the clock is wrong.
void refuseDayToCome(const SentDebit &sent, QDate today, std::vector<RowProblem> &problems)
{
    if (sent.collectOn <= today)
        return;
    const Field &field = zengin120::header[zengin120::Day];
    problems.push_back({false,
                        1,
                        field.pos,
                        QString::fromUtf8(field.name),
                        RowIssue::DayToCome,
                        {sent.collectOn.toString(Qt::ISODate), today.toString(Qt::ISODate)}});
}

Result<ImportReport> bookFor(Session &session,
                             const Stamp &stamp,
                             const NoticeFile &file,
                             const AskedAnswer &asked,
                             ImportReport report)
{
    KK_TRY(const auto agreement, findAgreement(session, asked.sent.agreementKey));
    if (!agreement)
        return failure(
            ErrorCode::NotFound, Fault::FileNoAgreement, {file.name, asked.sent.agreementKey});
    KK_TRY(const auto items, debitItems(session, asked.sent.batch));
    const auto frames = dataFrames(file.bytes);
    KK_TRY(const auto rows, rowsOf(items, asked.reading.batches.front(), frames));
    KK_TRY(const ImportId import, nextImportId(session));
    report.records = int(rows.size());
    AnswerBooking booking(session, stamp, import, asked.sent, *agreement);
    KK_CHECK(booking.book(rows, report));
    KK_CHECK(insertImport(session,
                          import,
                          NewImport{report.fileName,
                                    layout,
                                    asked.reading.sha256,
                                    report.records,
                                    report.fresh,
                                    report.repeated,
                                    0},
                          stamp));
    KK_CHECK(insertImportRepeats(session, import, report.repeatedFrom));
    KK_CHECK(endAskingForFile(session, {asked.reading.sha256, true}, stamp));
    report.import = import;
    return report;
}

} // namespace

bool isDebitFile(const QByteArray &bytes)
{
    return looksLikeZengin91(bytes);
}

Result<ImportReport> bookDebitAnswer(Session &session,
                                     const Stamp &stamp,
                                     const NoticeFile &file,
                                     std::optional<DebitBatchId> only)
{
    KK_TRY(const AskedAnswer asked,
           requestOfAnswer(session, {file.name, file.bytes, stamp.today, only}));
    ImportReport report;
    report.fileName = file.name;
    report.layout = layout;
    report.debitBatch = asked.sent.batch;
    report.problems = asked.reading.problems;
    refuseDayToCome(asked.sent, stamp.today, report.problems);
    if (anyRefused(report.problems)) {
        const qsizetype bad = refusedRecords(report.problems);
        report.refused =
            Error{ErrorCode::Invalid, Fault::FileHasBadRows, {file.name, QString::number(bad)}, {}};
        return report;
    }
    return bookFor(session, stamp, file, asked, std::move(report));
}

Result<QStringList> forgetDebitAnswers(Session &session, ImportId import, const Stamp &stamp)
{
    KK_TRY(const auto batches, debitBatchesOfImport(session, import));
    KK_CHECK(endTasksOfAnswer(session, import, stamp));
    QStringList active;
    for (const DebitBatchId batch : batches) {
        KK_CHECK(settleDebitItems(session, batch));
        KK_CHECK(endSettledDifferences(session, batch, stamp));
        KK_TRY(const auto resting, suspendedBy(session, batch, import));
        for (const SuspendedBy &each : resting) {
            KK_TRY(const bool still, isStillRefused(session, each));
            if (still)
                continue;
            const QString reason = QStringLiteral("%1: undone").arg(debitBatchNumberText(batch));
            KK_CHECK(addMandateStep(session,
                                    each.mandate,
                                    MandateState::Suspended,
                                    MandateStep{MandateState::Active, stamp.today, reason, {}, {}},
                                    stamp));
            active << mandateNumberText(each.mandate);
        }
    }
    return active;
}

} // namespace keshikomi
