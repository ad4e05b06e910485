// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/read_file.h"

#include "models/domain/try.h"
#include "models/formats/agency_120.h"
#include "models/formats/agency_csv.h"
#include "models/formats/recognise.h"
#include "models/formats/zengin_01.h"

#include <QCryptographicHash>

namespace keshikomi {
namespace {

bool isZengin01(NoticeLayout layout)
{
    return layout == NoticeLayout::Zengin01A || layout == NoticeLayout::Zengin01B;
}

// The setting decides between the formats that share a type code; it cannot make one file another.
Result<NoticeLayout>
chosenLayout(NoticeLayout seen, const QString &fileName, std::optional<NoticeLayout> wanted)
{
    if (!wanted || *wanted == seen)
        return seen;
    if (isZengin01(*wanted) && isZengin01(seen))
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
    case NoticeLayout::Agency120: return readAgency120(bytes, fileName, reading);
    case NoticeLayout::Zengin01A:
    case NoticeLayout::Zengin01B: return readZengin01(bytes, fileName, layout, options, reading);
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
    KK_TRY(const NoticeLayout layout, chosenLayout(seen, fileName, options.layout));
    FileReading reading;
    reading.layout = layoutId(layout);
    reading.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    KK_CHECK(readAs(layout, bytes, fileName, options, reading));
    return reading;
}

} // namespace keshikomi
