// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/close_report_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <QSet>

namespace keshikomi::printing {

namespace {

constexpr qsizetype hashBytes = 32;

FieldRow channelRow(const QString &name, const ChannelTotal &total)
{
    FieldRow row;
    row.values.insert(QStringLiteral("channel"), name);
    row.values.insert(QStringLiteral("receipts"), QString::number(total.receipts));
    row.values.insert(QStringLiteral("received"), total.received);
    row.values.insert(QStringLiteral("returns"), QString::number(total.returns));
    row.values.insert(QStringLiteral("returned"), total.returned);
    row.values.insert(QStringLiteral("net"), total.net());
    return row;
}

void addChannels(FieldMaker &fields, const DayClose &close)
{
    std::vector<FieldRow> rows;
    for (const ChannelTotal &each : close.channels)
        rows.push_back(
            channelRow(fields.word(QLatin1String("channel.") + channelName(each.channel)), each));
    rows.push_back(channelRow(fields.word(QStringLiteral("channel.all")), close.total()));
    fields.setRows(QLatin1String("channels"),
                   {QStringLiteral("channel"),
                    QStringLiteral("receipts"),
                    QStringLiteral("received"),
                    QStringLiteral("returns"),
                    QStringLiteral("returned"),
                    QStringLiteral("net")},
                   std::move(rows));
}

// Too much in the drawers and too little are different things; a person reads which.
QString differenceWord(const FieldMaker &fields, const std::optional<Yen> &difference)
{
    if (!difference)
        return fields.word(QStringLiteral("cash.not_counted"));
    if (difference->isZero())
        return fields.word(QStringLiteral("cash.equal"));
    return fields.word(*difference > Yen(0) ? QStringLiteral("cash.over")
                                            : QStringLiteral("cash.short"));
}

// 64 letters in groups of eight can be compared by eye.
QString hashText(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups << hex.mid(at, 8);
    return groups.join(QLatin1Char(' '));
}

} // namespace

Done checkCloseReport(const CloseReportContent &content, const SheetOptions &)
{
    const DayClose &close = content.close;
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("store"), close.storeName},
        {QLatin1String("entity"), close.entityName},
        {QLatin1String("actor"), close.actor},
    }));
    KK_CHECK(requireBetween(close.since, close.day.addYears(-10), close.day));
    KK_CHECK(requireSame(QLatin1String("seal.hash"),
                         QString::number(close.sealHash.size()),
                         QString::number(hashBytes)));
    QSet<int> seen;
    for (const ChannelTotal &each : close.channels) {
        const qsizetype before = seen.size();
        seen.insert(int(each.channel));
        KK_CHECK(requireSame(QLatin1String("channels.channel"),
                             QString::number(seen.size()),
                             QString::number(before + 1)));
    }
    return done();
}

Fields closeReportFields(const CloseReportContent &content, const SheetTemplate &sheet)
{
    const DayClose &close = content.close;
    FieldMaker fields(sheet);
    const std::optional<Yen> difference = close.cashDifference();
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("entity"), close.entityName);
    fields.set(QLatin1String("store"), close.storeName);
    fields.set(QLatin1String("since"), close.since);
    fields.set(QLatin1String("day"), close.day);
    fields.set(QLatin1String("one.day"), close.since == close.day);
    fields.set(QLatin1String("net"), close.total().net());
    fields.set(QLatin1String("billed"), close.billed);
    fields.set(QLatin1String("cleared"), close.cleared);
    fields.set(QLatin1String("cash.booked"), close.cashBooked);
    fields.set(QLatin1String("cash.float"), close.cashFloat);
    fields.set(QLatin1String("cash.wanted"), close.cashBooked + close.cashFloat);
    fields.set(QLatin1String("cash.counted"), close.cashCounted.value_or(Yen(0)));
    fields.set(QLatin1String("cash.difference"), difference.value_or(Yen(0)));
    fields.set(QLatin1String("cash.known"), difference.has_value());
    fields.set(QLatin1String("cash.word"), differenceWord(fields, difference));
    fields.set(QLatin1String("actor"), close.actor);
    fields.set(QLatin1String("seat"), close.seat);
    fields.set(QLatin1String("time"),
               close.at.toOffsetFromUtc(9 * 3600).toString(QStringLiteral("yyyy/MM/dd HH:mm:ss")));
    fields.set(QLatin1String("seal.seq"), QString::number(close.sealSeq));
    fields.set(QLatin1String("seal.hash"), hashText(close.sealHash));
    addChannels(fields, close);
    return fields.take();
}

} // namespace keshikomi::printing
