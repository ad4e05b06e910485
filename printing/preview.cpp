// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/preview.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>
#include <poppler-qt6.h>
#include <utility>

namespace keshikomi::printing {

namespace {

constexpr double pointMm = 25.4 / 72;

tl::unexpected<Error> unreadable(const QString &name, const QString &reason)
{
    return failure(ErrorCode::Invalid, Fault::SlipUnreadable, {name, reason});
}

// A sum stands on a sheet with its commas, a number for machines without: whoever looks for one
// need not know which.
QStringList waysToWrite(const QString &text)
{
    static const QRegularExpression sum(QStringLiteral("^[1-9][0-9]{3,11}$"));
    const QString digits =
        text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(',')).trimmed();
    if (!sum.match(digits).hasMatch())
        return {text};
    QString grouped = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        grouped.insert(at, QLatin1Char(','));
    return {digits, grouped};
}

Q_LOGGING_CATEGORY(pdfLog, "keshikomi.pdf", QtWarningMsg)

// Poppler tells in the thread that reads.
thread_local int damages = 0;

// "Error (4711): ..." names a place in the file; what names none is a font that is not installed
// here, or speaks of damage itself.
void noticed(const QString &message, const QVariant &)
{
    qCDebug(pdfLog).noquote() << message;
    if (message.startsWith(QLatin1String("Error ("))
        || message.contains(QLatin1String("damaged"), Qt::CaseInsensitive))
        ++damages;
}

// What Poppler notices in a damaged file is nothing for a person: the file's own fault says it.
void quietPoppler()
{
    static std::once_flag once;
    std::call_once(once, [] { Poppler::setDebugErrorFunction(noticed, {}); });
}

// A file ends by telling where its index begins (ISO 32000-1, 7.5.5), as a table or as a stream.
// Places count from the header: other bytes may stand before it. Poppler rebuilds an index that it
// does not find, and says nothing.
bool leadsToItsIndex(const QByteArray &pdf)
{
    const qsizetype told = pdf.lastIndexOf("startxref");
    if (told < 0)
        return false;
    static const QRegularExpression number(QStringLiteral("^startxref\\s+(\\d{1,18})\\s"));
    const auto place = number.match(QString::fromLatin1(pdf.mid(told, 60)));
    if (!place.hasMatch())
        return false;
    static const QRegularExpression index(QStringLiteral("^\\s*(xref\\s|\\d+\\s+\\d+\\s+obj)"));
    const qint64 at = place.captured(1).toLongLong();
    const auto begins = [&pdf](qint64 from) {
        return from < pdf.size() && index.match(QString::fromLatin1(pdf.mid(from, 60))).hasMatch();
    };
    return begins(at) || begins(pdf.indexOf("%PDF-") + at);
}

} // namespace

class PdfPages::Document final
{
public:
    explicit Document(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
    }
    int count() const { return m_document->numPages(); }
    std::unique_ptr<Poppler::Page> page(int number) const
    {
        return number < 1 || number > count() ? nullptr : m_document->page(number - 1);
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

int damagesNoticed()
{
    return damages;
}

Result<PdfPages> PdfPages::open(const QByteArray &pdf, const QString &name)
{
    if (pdf.isEmpty())
        return unreadable(name, QStringLiteral("empty"));
    if (!pdf.left(1024).contains("%PDF-"))
        return unreadable(name, QStringLiteral("not a PDF"));
    quietPoppler();
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return unreadable(name, QStringLiteral("damaged"));
    if (document->isLocked())
        return unreadable(name, QStringLiteral("password"));
    if (!leadsToItsIndex(pdf))
        ++damages;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    document->setRenderHint(Poppler::Document::HideAnnotations);
    // Hairlines grow pale on a screen instead of one black pixel wide.
    document->setRenderHint(Poppler::Document::ThinLineShape);
    return PdfPages(std::make_unique<Document>(std::move(document)));
}

PdfPages::PdfPages(std::unique_ptr<Document> document)
    : m_document(std::move(document))
{
}

PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages &PdfPages::operator=(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

int PdfPages::count() const
{
    return m_document->count();
}

QSizeF PdfPages::sizeMm(int page) const
{
    const auto found = m_document->page(page);
    return found ? found->pageSizeF() * pointMm : QSizeF();
}

QImage PdfPages::render(int page, double dpi, const QRectF &partMm) const
{
    const auto found = m_document->page(page);
    if (!found)
        return {};
    if (partMm.isEmpty())
        return found->renderToImage(dpi, dpi);
    const double perMm = dpi / 25.4;
    const QRect part = QRectF(partMm.topLeft() * perMm, partMm.size() * perMm).toAlignedRect();
    return found->renderToImage(dpi, dpi, part.x(), part.y(), part.width(), part.height());
}

std::vector<QRectF> PdfPages::find(int page, const QString &text) const
{
    const auto found = m_document->page(page);
    if (!found || text.isEmpty())
        return {};
    std::vector<QRectF> places;
    for (const QString &written : waysToWrite(text)) {
        const QList<QRectF> hits = found->search(written, Poppler::Page::IgnoreCase);
        for (const QRectF &hit : hits)
            places.emplace_back(hit.topLeft() * pointMm, hit.size() * pointMm);
    }
    std::stable_sort(places.begin(), places.end(), [](const QRectF &left, const QRectF &right) {
        return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
    });
    return places;
}

} // namespace keshikomi::printing
