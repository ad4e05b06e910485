// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/collector.h"

#include "models/domain/try.h"
#include "models/formats/row_reader.h"

#include <algorithm>

namespace keshikomi {
namespace {

enum class Expect { Header, DataOrTrailer, HeaderOrEnd, Nothing };

bool fits(char kind, Expect expect)
{
    switch (expect) {
    case Expect::Header: return kind == '1';
    case Expect::DataOrTrailer: return kind == '2' || kind == '8';
    case Expect::HeaderOrEnd: return kind == '1' || kind == '9';
    case Expect::Nothing: return false;
    }
    return false;
}

Expect after(char kind)
{
    if (kind == '9')
        return Expect::Nothing;
    return kind == '8' ? Expect::HeaderOrEnd : Expect::DataOrTrailer;
}

void refuseRecord(FileReading &reading, const Frame &frame, int record)
{
    const QByteArrayView first = frame.bytes.first(std::min<qsizetype>(1, frame.bytes.size()));
    if (first == QByteArrayView("2"))
        ++reading.dataRows;
    RowReader row(record, reading.problems);
    row.refuse({"データ区分", 1, first}, RowIssue::UnknownKind, {shownBytes(first)});
}

Done missing(const QString &fileName, Expect expect)
{
    const QString what = expect == Expect::DataOrTrailer ? QStringLiteral("トレーラレコード")
                                                         : QStringLiteral("エンドレコード");
    return failure(ErrorCode::Invalid,
                   Fault::FileTrailerMismatch,
                   {fileName, what, QStringLiteral("0"), QStringLiteral("1")});
}

} // namespace

QString layoutId(NoticeLayout layout)
{
    switch (layout) {
    case NoticeLayout::AgencyCsv: return QStringLiteral("agency-csv");
    case NoticeLayout::Agency120: return QStringLiteral("agency-120");
    case NoticeLayout::Zengin01A: return QStringLiteral("zengin-01-a");
    case NoticeLayout::Zengin01B: return QStringLiteral("zengin-01-b");
    }
    qFatal("a layout without an id");
}

std::optional<NoticeLayout> layoutFromId(QStringView id)
{
    for (const auto layout : {NoticeLayout::AgencyCsv,
                              NoticeLayout::Agency120,
                              NoticeLayout::Zengin01A,
                              NoticeLayout::Zengin01B}) {
        if (layoutId(layout) == id)
            return layout;
    }
    return std::nullopt;
}

bool FileReading::hasRefusedRows() const
{
    return std::any_of(problems.begin(), problems.end(), [](const RowProblem &problem) {
        return !problem.warning;
    });
}

void addRecord(
    FileReading &reading, NoticeRecord &&notice, QString senderKey, const Frame &frame, int record)
{
    notice.record = record;
    notice.offset = frame.offset;
    notice.raw = frame.bytes.toByteArray();
    KindTotal &total = reading.totals[static_cast<std::size_t>(notice.kind)];
    ++total.count;
    total.sum += notice.amount;
    if (reading.senderKey.isEmpty())
        reading.senderKey = senderKey;
    reading.records.push_back({std::move(notice), std::move(senderKey)});
}

Done walkGroups(const std::vector<Frame> &frames,
                const QString &fileName,
                const GroupHandlers &handlers,
                FileReading &reading)
{
    reading.records.reserve(frames.size());
    Expect expect = Expect::Header;
    int record = 0;
    for (const Frame &frame : frames) {
        ++record;
        const char kind = frame.bytes.isEmpty() ? '\0' : frame.bytes.front();
        if (!fits(kind, expect)) {
            refuseRecord(reading, frame, record);
            continue;
        }
        expect = after(kind);
        if (kind == '1') {
            KK_CHECK(handlers.header(frame, record));
        } else if (kind == '2') {
            ++reading.dataRows;
            handlers.data(frame, record);
        } else if (kind == '8') {
            KK_CHECK(handlers.trailer(frame, record));
        }
    }
    if (expect != Expect::Nothing && !reading.hasRefusedRows())
        return missing(fileName, expect);
    return done();
}

} // namespace keshikomi
