// SPDX-License-Identifier: GPL-3.0-or-later
// Where the codes lead that a template of the store draws.
#include "printing/pdf_sheet_renderer.h"
#include "printing/qr.h"
#include "tests/printing/list_tools.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace keshikomi {

using namespace printing;

namespace {

const QString evil = QStringLiteral("https://pay.kasasagi.example.evil.test/p/1");
const QString ours = QStringLiteral("https://pay.kasasagi.example/news");

// A folder with one template of the store: the built-in one with a text replaced.
class OwnTemplate final
{
public:
    OwnTemplate(const QString &name, const QByteArray &from, const QByteArray &to)
    {
        QByteArray json = builtInTemplateFile(name);
        if (!json.contains(from))
            qFatal("the template has changed");
        json.replace(from, to);
        QFile file(m_folder.filePath(name + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the template cannot be written");
    }
    QString path() const { return m_folder.path(); }

private:
    const QTemporaryDir m_folder;
};

QByteArray qrItem(const QString &text)
{
    return QStringLiteral(R"({"t": "qr", "s": "%1", "box": [30, 190, 25, 25], "dots": 14, )"
                          R"("dpi": 600, "level": "M"})")
        .arg(text)
        .toUtf8();
}

const QByteArray slipsQr = R"("s": "{pay.url}", "box": [12.629)";
// Drawn after the table, whose rules it would cross: on white.
const QByteArray invoicesBank = R"({"use": "bank", "if": "bank.name&!settled"})";
const QByteArray white = R"({"t": "rect", "lw": 0, "fill": "#FFFFFF", "box": [26, 186, 34, 34]})";

OwnTemplate invoiceWith(const QByteArray &item)
{
    const QByteArray own = "{\"id\": \"own\", \"items\": [" + white + ", " + item + "]}, ";
    return OwnTemplate(QStringLiteral("invoice"), invoicesBank, own + invoicesBank);
}

Fault faultOf(const QString &folder, const SheetContent &content)
{
    const auto sheet = PdfSheetRenderer(folder).render(content, test::slipOptions());
    return sheet ? Fault::Count : sheet.error().fault;
}

QImage picture(const QString &text)
{
    const QrMatrix matrix = *makeQr(text);
    constexpr int dots = 8;
    QImage image((matrix.size + 8) * dots, (matrix.size + 8) * dots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < matrix.size * dots; ++y) {
        for (int x = 0; x < matrix.size * dots; ++x) {
            if (matrix.dark(x / dots, y / dots))
                image.setPixel(x + 4 * dots, y + 4 * dots, qRgb(0, 0, 0));
        }
    }
    return image;
}

// The same code without any code: a filled square for each dark module.
QByteArray squares(const QString &text)
{
    const QrMatrix matrix = *makeQr(text);
    QByteArrayList items;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            if (matrix.dark(x, y)) {
                items << QStringLiteral(R"({"t": "rect", "lw": 0, "fill": "#000000", )"
                                        R"("box": [%1, %2, 0.81, 0.81]})")
                             .arg(30 + x * 0.8)
                             .arg(190 + y * 0.8)
                             .toUtf8();
            }
        }
    }
    return items.join(", ");
}

} // namespace

class CodeJudgementTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipShowsItsOwnLinkAlone_data();
    void aSlipShowsItsOwnLinkAlone();
    void aPrinterGetsNoOther();
    void otherSheetsLeadToAllowedHosts_data();
    void otherSheetsLeadToAllowedHosts();
    void fieldsAreJudgedAsLiterals();
    void barsAreThoseOfTheData();
    void picturesAreRead();
    void shapesAreRead();
};

void CodeJudgementTest::aSlipShowsItsOwnLinkAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("its own") << QStringLiteral("{pay.url}") << Fault::Count;
    QTest::newRow("another host") << evil << Fault::SlipHostNotAllowed;
    QTest::newRow("no https") << QStringLiteral("http://pay.kasasagi.example/p/1")
                              << Fault::SlipHostNotAllowed;
    QTest::newRow("as people write it")
        << QStringLiteral("www.evil.test/p") << Fault::SlipHostNotAllowed;
    QTest::newRow("another page") << ours << Fault::SlipFiguresDisagree;
    QTest::newRow("its link and more")
        << QStringLiteral("{pay.url}2") << Fault::SlipFiguresDisagree;
    QTest::newRow("no address") << QStringLiteral("{no}") << Fault::SlipFiguresDisagree;
}

void CodeJudgementTest::aSlipShowsItsOwnLinkAlone()
{
    QFETCH(const QString, text);
    QFETCH(const Fault, fault);
    QByteArray to = slipsQr;
    to.replace("{pay.url}", text.toUtf8());
    const OwnTemplate own(QStringLiteral("haraikomi"), slipsQr, to);
    QCOMPARE(faultOf(own.path(), test::normalSlip()), fault);
    // Where the bill has no link there is nothing to show.
    SlipContent bare = test::normalSlip();
    bare.link.reset();
    QCOMPARE(faultOf(own.path(), bare), Fault::Count);
}

void CodeJudgementTest::aPrinterGetsNoOther()
{
    QByteArray to = slipsQr;
    to.replace("{pay.url}", evil.toUtf8());
    const OwnTemplate own(QStringLiteral("haraikomi"), slipsQr, to);
    const auto lists = PdfSheetRenderer(own.path())
                           .layOutAll({SheetContent(test::normalSlip())}, test::slipOptions());
    QVERIFY(!lists);
    QCOMPARE(lists.error().fault, Fault::SlipHostNotAllowed);
    QCOMPARE(lists.error().args, QStringList({QUrl(evil).host(), evil}));
}

void CodeJudgementTest::otherSheetsLeadToAllowedHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &text, bool allowed) {
        QTest::newRow(qPrintable(text)) << text << allowed;
    };
    row(ours, true);
    row(QStringLiteral("B-100001"), true);
    row(QStringLiteral("tel:0312345678"), true);
    row(evil, false);
    row(QStringLiteral("HTTPS://EVIL.TEST"), false);
    row(QStringLiteral("https:evil.test"), false);
    row(QStringLiteral("//evil.test/p"), false);
    row(QStringLiteral("evil.test"), false);
    row(QStringLiteral("evil.test:8080/p"), false);
    row(QStringLiteral("ftp://pay.kasasagi.example/p"), false);
    row(QStringLiteral("BEGIN:VCARD\\nURL:https://evil.test\\nEND:VCARD"), false);
    row(QStringLiteral("https://pay.kasasagi.example@evil.test/p"), false);
}

void CodeJudgementTest::otherSheetsLeadToAllowedHosts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, allowed);
    const OwnTemplate own = invoiceWith(qrItem(text));
    QCOMPARE(faultOf(own.path(), test::normalInvoice()),
             allowed ? Fault::Count : Fault::SlipHostNotAllowed);
}

void CodeJudgementTest::fieldsAreJudgedAsLiterals()
{
    const OwnTemplate own = invoiceWith(qrItem(QStringLiteral("{subject}")));
    InvoiceContent content = test::normalInvoice();
    content.subject = ours;
    QCOMPARE(faultOf(own.path(), content), Fault::Count);
    content.subject = evil;
    QCOMPARE(faultOf(own.path(), content), Fault::SlipHostNotAllowed);
}

void CodeJudgementTest::barsAreThoseOfTheData()
{
    const QString bars = QStringLiteral(R"({"t": "gs1-128", "s": "%1", "box": [120, 262, 60, 15]})")
                             .arg(test::slipOver(Yen(1'000)).barcode);
    const OwnTemplate own = invoiceWith(bars.toUtf8());
    QCOMPARE(faultOf(own.path(), test::normalInvoice()), Fault::SlipFiguresDisagree);
}

void CodeJudgementTest::picturesAreRead()
{
    const OwnTemplate own =
        invoiceWith(R"({"t": "image", "src": "logo.png", "box": [30, 190, 25, 25]})");
    const QString logo = own.path() + QStringLiteral("/logo.png");
    QVERIFY(picture(ours).save(logo));
    QCOMPARE(faultOf(own.path(), test::normalInvoice()), Fault::Count);
    QVERIFY(picture(evil).save(logo));
    QCOMPARE(faultOf(own.path(), test::normalInvoice()), Fault::SlipHostNotAllowed);
}

void CodeJudgementTest::shapesAreRead()
{
    QCOMPARE(faultOf(invoiceWith(squares(ours)).path(), test::normalInvoice()), Fault::Count);
    QCOMPARE(faultOf(invoiceWith(squares(evil)).path(), test::normalInvoice()),
             Fault::SlipHostNotAllowed);
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::CodeJudgementTest)
#include "tst_code_judgement.moc"
