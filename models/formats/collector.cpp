// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/collector.h"

#include "models/domain/try.h"

#include <algorithm>
#include <set>

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

void refuseRecord(std::vector<RowProblem> &problems, const Frame &frame, int record)
{
    const QByteArrayView first = frame.bytes.first(std::min<qsizetype>(1, frame.bytes.size()));
    RowReader row(record, problems);
    row.refuse({"データ区分", 1, first}, RowIssue::UnknownKind, {shownBytes(first)});
}

Done missing(const QString &fileName, Expect expect)
{
    return trailerMismatch(
        fileName, expect == Expect::DataOrTrailer ? "トレーラレコード" : "エンドレコード", 0, 1);
}

} // namespace

QString layoutId(NoticeLayout layout)
{
    switch (layout) {
    case NoticeLayout::AgencyCsv: return QStringLiteral("agency-csv");
    case NoticeLayout::Agency120: return QStringLiteral("agency-120");
    case NoticeLayout::Agency120Shifted: return QStringLiteral("agency-120-shifted");
    case NoticeLayout::Agency97: return QStringLiteral("agency-97");
    case NoticeLayout::SmartTradeCsv: return QStringLiteral("smart-trade-csv");
    case NoticeLayout::PayEasyForm: return QStringLiteral("pay-easy-form");
    case NoticeLayout::Zengin01A: return QStringLiteral("zengin-01-a");
    case NoticeLayout::Zengin01B: return QStringLiteral("zengin-01-b");
    case NoticeLayout::Zengin03: return QStringLiteral("zengin-03");
    case NoticeLayout::Camt052: return QStringLiteral("camt-052");
    case NoticeLayout::Camt054: return QStringLiteral("camt-054");
    case NoticeLayout::Count: break;
    }
    qFatal("a layout without an id");
}

std::optional<NoticeLayout> layoutFromId(QStringView id)
{
    for (int i = 0; i < int(NoticeLayout::Count); ++i) {
        if (layoutId(NoticeLayout(i)) == id)
            return NoticeLayout(i);
    }
    return std::nullopt;
}

bool anyRefused(const std::vector<RowProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const RowProblem &problem) {
        return !problem.warning;
    });
}

qsizetype refusedRecords(const std::vector<RowProblem> &problems)
{
    std::set<int> records;
    for (const RowProblem &problem : problems) {
        if (!problem.warning)
            records.insert(problem.record);
    }
    return qsizetype(records.size());
}

bool FileReading::hasRefusedRows() const
{
    return anyRefused(problems);
}

void addRecord(FileReading &reading,
               NoticeRecord &&notice,
               QString senderKey,
               const RecordPlace &place)
{
    if (reading.latest.isValid() && notice.receivedOn > reading.latest) {
        RowReader row(place.record, reading.problems);
        return row.refuse(
            place.day,
            RowIssue::DayToCome,
            {notice.receivedOn.toString(Qt::ISODate), reading.latest.toString(Qt::ISODate)});
    }
    notice.record = place.record;
    notice.offset = place.frame.offset;
    notice.raw = place.frame.bytes.toByteArray();
    KindTotal &total = reading.totals[static_cast<std::size_t>(notice.kind)];
    ++total.count;
    total.sum += notice.amount;
    if (reading.senderKey.isEmpty())
        reading.senderKey = senderKey;
    reading.records.push_back({std::move(notice), std::move(senderKey), place.isOtherInflow});
}

tl::unexpected<Error>
trailerMismatch(const QString &fileName, const char *field, qint64 inFile, qint64 counted)
{
    return failure(ErrorCode::Invalid,
                   Fault::FileTrailerMismatch,
                   {fileName, fieldName(field), QString::number(inFile), QString::number(counted)});
}

namespace {

Done handle(const GroupHandlers &handlers, char kind, const Frame &frame, int record)
{
    switch (kind) {
    case '1': return handlers.header(frame, record);
    case '2': handlers.data(frame, record); return done();
    case '8': return handlers.trailer(frame, record);
    default: return handlers.end ? handlers.end(frame, record) : done();
    }
}

} // namespace

Done walkGroups(const std::vector<Frame> &frames,
                const QString &fileName,
                const GroupHandlers &handlers,
                std::vector<RowProblem> &problems,
                int &dataRows)
{
    Expect expect = Expect::Header;
    int record = 0;
    for (const Frame &frame : frames) {
        ++record;
        const char kind = frame.bytes.isEmpty() ? '\0' : frame.bytes.front();
        dataRows += kind == '2' ? 1 : 0;
        if (!fits(kind, expect)) {
            refuseRecord(problems, frame, record);
            continue;
        }
        expect = after(kind);
        KK_CHECK(handle(handlers, kind, frame, record));
    }
    if (expect != Expect::Nothing && !anyRefused(problems))
        return missing(fileName, expect);
    return done();
}

Done walkGroups(const std::vector<Frame> &frames,
                const QString &fileName,
                const GroupHandlers &handlers,
                FileReading &reading)
{
    reading.records.reserve(frames.size());
    return walkGroups(frames, fileName, handlers, reading.problems, reading.dataRows);
}

} // namespace keshikomi
