// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a bank's file of fixed-length records: the text of its fields beside Qt's decoder, the
// text of its records beside a walk over the mapped file, and the way from bytes to notices.
#include "models/formats/cp932.h"
#include "models/formats/framing.h"
#include "models/formats/read_file.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/zengin_01_layout.h"
#include "tests/bench/bench.h"
#include "tests/support/notice_files.h"

#include <QStringConverter>
#include <QTemporaryFile>

using namespace keshikomi;

namespace {

constexpr int runs = 5;

// A file of about as many records as asked.
QByteArray bankFile(int records)
{
    const test::NoticeScenario made = test::noticeScenario(1, 1'000);
    std::vector<NoticeRecord> many;
    while (int(many.size()) < records)
        many.insert(many.end(), made.bank.begin(), made.bank.end());
    const auto file =
        writeZengin01(many, made.account, NoticeLayout::Zengin01A, WriteOptions{made.day, false});
    if (!file)
        qFatal("the bench's file cannot be written");
    return *file;
}

template<typename Work>
double medianOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(bench::wallMs(work));
    return bench::median(std::move(times));
}

// Calls f with the bytes of each field of each data record.
template<typename F>
void eachField(const std::vector<Frame> &records, F f)
{
    for (const Frame &record : records) {
        for (const Field &field : zengin01::dataA)
            f(record.bytes.sliced(field.pos - 1, field.len));
    }
}

// What is measured must be used, or the compiler leaves it out.
void keep(qsizetype value)
{
    if (value < 0)
        qFatal("a length cannot be negative");
}

double fieldsByQt(const std::vector<Frame> &records)
{
    return medianOf([&records] {
        qsizetype length = 0;
        QStringDecoder decoder("Shift_JIS");
        if (!decoder.isValid())
            decoder = QStringDecoder(QStringConverter::Latin1);
        eachField(records, [&](QByteArrayView bytes) {
            decoder.resetState();
            const QString text = decoder.decode(bytes);
            length += text.size();
        });
        keep(length);
    });
}

double fieldsByUs(const std::vector<Frame> &records)
{
    return medianOf([&records] {
        qsizetype length = 0;
        for (const Frame &record : records) {
            const FixedRow row(record, zengin01::recordLength);
            for (const Field &field : zengin01::dataA)
                length += row.cell(field).text.size();
        }
        keep(length);
    });
}

double recordsByUs(const std::vector<Frame> &records)
{
    return medianOf([&records] {
        qsizetype length = 0;
        for (const Frame &record : records)
            length += decodeJisX0201(record.bytes).text.size();
        keep(length);
    });
}

double mappedSum(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no file to map");
    const qint64 size = file.size(); // asked once: each time is a call of the system
    const uchar *const mapped = file.map(0, size);
    if (!mapped)
        qFatal("the file cannot be mapped");
    const auto sum = [&] {
        quint64 all = 0;
        for (qint64 at = 0; at < size; ++at)
            all += mapped[at];
        keep(static_cast<qsizetype>(all));
    };
    sum(); // the pages come with the first walk; that is the system's work, not the peer's
    return medianOf(sum);
}

double toNotices(const QByteArray &bytes)
{
    ReadOptions options;
    options.today = QDate(2026, 11, 22);
    return medianOf([&] {
        const auto reading = readNoticeFile(bytes, QStringLiteral("bench"), options);
        keep(reading ? qsizetype(reading->records.size()) : 0);
    });
}

std::vector<bench::Figure> measure(const bench::Options &options)
{
    const QByteArray file = bankFile(options.quick ? 2'000 : 200'000);
    std::vector<Frame> records = splitRecords(file, zengin01::recordLength);
    const double megabytes = double(file.size()) / 1e6;
    const QString size = QStringLiteral("%1 MB, ").arg(megabytes, 0, 'f', 1);
    const double sum = mappedSum(file);
    return {
        {size + QStringLiteral("text of each field"),
         fieldsByUs(records),
         QStringLiteral("ms"),
         QStringLiteral("QStringDecoder per field"),
         fieldsByQt(records),
         1.0 / 5},
        {size + QStringLiteral("text of each record"),
         recordsByUs(records),
         QStringLiteral("ms"),
         QStringLiteral("mmap and sum"),
         sum,
         5},
        {size + QStringLiteral("bytes to checked notices"),
         toNotices(file),
         QStringLiteral("ms"),
         QStringLiteral("mmap and sum"),
         sum,
         0},
    };
}

} // namespace

int main(int argc, char *argv[])
{
    return bench::run(argc, argv, measure);
}
