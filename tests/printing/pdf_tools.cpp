// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/pdf_tools.h"

#include "printing/painter.h"
#include "printing/type/sheet_font.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace keshikomi::test {

QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(300'000);
    if (exitCode != nullptr)
        *exitCode = ended ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QImage rasterised(const QByteArray &pdf, int dpi)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    const QString page = folder.filePath(QStringLiteral("page"));
    int exitCode = 0;
    if (!writeFile(file, pdf))
        return {};
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"),
              QString::number(dpi),
              QStringLiteral("-gray"),
              QStringLiteral("-f"),
              QStringLiteral("1"),
              QStringLiteral("-singlefile"),
              file,
              page},
             &exitCode);
    if (exitCode != 0)
        return {};
    return QImage(page + QStringLiteral(".pgm")).convertToFormat(QImage::Format_Grayscale8);
}

QImage painted(const printing::Page &page, QSizeF mm, int dpi)
{
    const QSizeF dots = mm / 25.4 * dpi;
    QImage image(qCeil(dots.width()), qCeil(dots.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(double(dpi) / printing::unitsPerInch, double(dpi) / printing::unitsPerInch);
    printing::paintPage(painter, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QStringList zbarReads(const QImage &image)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("page.pgm"));
    image.save(name);
    // No other code is on a sheet: its search for DataBar alone sees patterns in bars and type, and
    // warns of them.
    const QByteArray out = outputOf(QStringLiteral("zbarimg"),
                                    {QStringLiteral("-q"),
                                     QStringLiteral("--raw"),
                                     QStringLiteral("-Sdisable"),
                                     QStringLiteral("-Sqrcode.enable"),
                                     QStringLiteral("-Scode128.enable"),
                                     name});
    return QString::fromUtf8(out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList textOfPages(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    if (!writeFile(file, pdf))
        return {};
    const QByteArray text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    return QString::fromUtf8(text).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

} // namespace keshikomi::test
