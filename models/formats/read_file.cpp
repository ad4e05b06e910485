// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/read_file.h"

#include "models/domain/sha256.h"
#include "models/domain/try.h"
#include "models/formats/konbini/agency_120.h"
#include "models/formats/konbini/agency_97.h"
#include "models/formats/konbini/agency_csv.h"
#include "models/formats/konbini/pay_easy.h"
#include "models/formats/konbini/smart_trade.h"
#include "models/formats/recognise.h"
#include "models/formats/zengin/camt.h"
#include "models/formats/zengin/zengin_01.h"
#include "models/formats/zengin/zengin_03.h"

namespace keshikomi {
namespace {

// Layouts that only a setting tells apart for certain: the formats of type 01, and the two konbini
// records of 120 bytes.
bool areAlike(NoticeLayout a, NoticeLayout b)
{
    const auto isZengin01 = [](NoticeLayout layout) {
        return layout == NoticeLayout::Zengin01A || layout == NoticeLayout::Zengin01B;
    };
    const auto isAgency120 = [](NoticeLayout layout) {
        return layout == NoticeLayout::Agency120 || layout == NoticeLayout::Agency120Shifted;
    };
    return (isZengin01(a) && isZengin01(b)) || (isAgency120(a) && isAgency120(b));
}

// The setting decides between layouts that look alike; it cannot make one file another.
Result<NoticeLayout> chosenLayout(NoticeLayout seen,
                                  QByteArrayView file,
                                  const QString &fileName,
                                  std::optional<NoticeLayout> wanted)
{
    if (!wanted || *wanted == seen)
        return seen;
    const bool isB = seen == NoticeLayout::Zengin01B && isOnlyZengin01B(file);
    if (areAlike(*wanted, seen) && !isB)
        return *wanted;
    return failure(ErrorCode::Invalid, Fault::FileLayoutUnknown, {fileName, layoutId(seen)});
}

Done readAs(NoticeLayout layout,
            const QByteArray &bytes,
            const QString &fileName,
            const ReadOptions &options,
            FileReading &reading)
{
    switch (layout) {
    case NoticeLayout::AgencyCsv: return readAgencyCsv(bytes, reading);
    case NoticeLayout::Agency120:
    case NoticeLayout::Agency120Shifted: return readAgency120(bytes, fileName, layout, reading);
    case NoticeLayout::Agency97: return readAgency97(bytes, reading);
    case NoticeLayout::SmartTradeCsv: return readSmartTrade(bytes, fileName, reading);
    case NoticeLayout::PayEasyForm: return readPayEasy(bytes, options.payEasySecret, reading);
    case NoticeLayout::Zengin01A:
    case NoticeLayout::Zengin01B: return readZengin01(bytes, fileName, layout, options, reading);
    case NoticeLayout::Zengin03: return readZengin03(bytes, fileName, options, reading);
    case NoticeLayout::Camt052:
    case NoticeLayout::Camt054: return readCamt(bytes, fileName, reading);
    case NoticeLayout::Count: break;
    }
    qFatal("a layout without a reader");
}

} // namespace

Result<FileReading>
readNoticeFile(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (!options.today.isValid())
        qFatal("reading era dates needs today's date");
    KK_TRY(const NoticeLayout seen, recogniseLayout(bytes, fileName));
    KK_TRY(const NoticeLayout layout, chosenLayout(seen, bytes, fileName, options.layout));
    FileReading reading;
    reading.layout = layoutId(layout);
    reading.latest = options.latest;
    reading.sha256 = sha256(bytes);
    KK_CHECK(readAs(layout, bytes, fileName, options, reading));
    return reading;
}

} // namespace keshikomi
