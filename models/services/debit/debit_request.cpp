// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_request.h"

#include "models/domain/try.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/zengin_120_layout.h"
#include "models/storage/debit/debit_batches.h"

#include <QStringList>

namespace keshikomi {

namespace {

constexpr int headerCodeAt = 4; // from 0: 委託者コード
constexpr int headerCodeLength = 10;
constexpr const Field &dayField = zengin120::header[zengin120::Day]; // MMDD

QString headerText(const QByteArray &bytes, int at, int length)
{
    return QString::fromLatin1(bytes.mid(at, length));
}

tl::unexpected<Error> unasked(const AnswerFile &file, const QString &missing)
{
    if (tellsNoResult(file.bytes))
        return failure(ErrorCode::Invalid, Fault::FileIsRequest, {file.name});
    return failure(ErrorCode::Invalid, Fault::ResultWithoutRequest, {file.name, missing});
}

// Read as of its own day, so that the year is right whenever the answer comes.
Result<DebitReading> readAgainst(const AnswerFile &file, const SentDebit &sent)
{
    const PaymentReadOptions asSent{sent.collectOn, sent.throughAgency};
    KK_TRY(const DebitReading request, readDebitRequest(sent.content, file.name, asSent));
    return readDebitAnswer(
        file.bytes, file.name, request.batches.front(), asSent, AnswerRows::Some);
}

Result<bool> waits(Session &session, DebitBatchId batch)
{
    KK_TRY(const DebitBatchRow row, debitBatchRow(session, batch));
    return row.waiting > 0;
}

// Requests of the same day and collector that the answer may belong to.
Result<std::vector<SentDebit>> requestsFor(Session &session, const AnswerFile &file)
{
    const QString code = headerText(file.bytes, headerCodeAt, headerCodeLength);
    const QString day = headerText(file.bytes, dayField.pos - 1, dayField.len);
    KK_TRY(auto sent, sentDebits(session, code));
    if (sent.empty())
        return unasked(file, code);
    std::erase_if(sent, [&](const SentDebit &each) {
        const bool another = file.only && each.batch != *file.only;
        return another || each.content.isEmpty()
            || each.collectOn.toString(QStringLiteral("MMdd")) != day;
    });
    if (sent.empty())
        return unasked(file, file.only ? debitBatchNumberText(*file.only) : day);
    return sent;
}

// Several requests have all of its rows: the only one that is not answered yet has it.
Result<AskedAnswer>
onlyWaiting(Session &session, std::vector<AskedAnswer> fitting, const AnswerFile &file)
{
    QStringList names;
    std::vector<AskedAnswer> waiting;
    for (AskedAnswer &each : fitting) {
        names.append(debitBatchNumberText(each.sent.batch));
        KK_TRY(const bool open, waits(session, each.sent.batch));
        if (open)
            waiting.push_back(std::move(each));
    }
    if (waiting.size() == 1)
        return std::move(waiting.front());
    return failure(ErrorCode::Invalid,
                   Fault::ResultWithoutRequest,
                   {file.name, names.join(QStringLiteral(" / "))});
}

} // namespace

Result<AskedAnswer> requestOfAnswer(Session &session, const AnswerFile &file)
{
    KK_TRY(const auto sent, requestsFor(session, file));
    std::vector<AskedAnswer> fitting;
    std::optional<Error> why;
    for (const SentDebit &each : sent) {
        if (each.content == file.bytes)
            return failure(ErrorCode::Invalid, Fault::FileIsRequest, {file.name});
        Result<DebitReading> reading = readAgainst(file, each);
        if (reading)
            fitting.push_back({each, *std::move(reading)});
        else if (!why || reading.error().fault != Fault::ResultWithoutRequest)
            why = reading.error();
    }
    if (fitting.empty())
        return tl::unexpected(*why);
    if (fitting.size() == 1)
        return std::move(fitting.front());
    return onlyWaiting(session, std::move(fitting), file);
}

} // namespace keshikomi
