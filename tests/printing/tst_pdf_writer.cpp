// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdf_writer.h"
#include "printing/preview.h"
#include "tests/printing/list_samples.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace keshikomi {

using namespace printing;

namespace {

// Every dictionary of the file, those inside others too, as qpdf reads them.
void collect(const QJsonValue &value, QList<QJsonObject> &found)
{
    if (value.isObject()) {
        found << value.toObject();
        for (const QJsonValue inner : value.toObject())
            collect(inner, found);
    }
    for (const QJsonValue inner : value.toArray())
        collect(inner, found);
}

QList<QJsonObject> dictionariesOf(const QString &file)
{
    const QByteArray json =
        test::outputOf(QStringLiteral("qpdf"),
                       {QStringLiteral("--json=2"), QStringLiteral("--json-key=qpdf"), file});
    QList<QJsonObject> found;
    const QJsonArray parts = QJsonDocument::fromJson(json).object().value(u"qpdf").toArray();
    collect(parts.at(1), found);
    return found;
}

} // namespace

class PdfWriterTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void equalListsMakeEqualBytes();
    void aBatchSharesItsFixedPart();
    void anotherProgramFindsNoError();
    void saysWhatItIs();
    void everyObjectIsAllowed();
    void manyPagesAreFound();
    void whatCannotBeWritten();

private:
    const PdfSheetRenderer m_renderer{};
    const FontBook m_fonts;
};

void PdfWriterTest::equalListsMakeEqualBytes()
{
    QRandomGenerator random(test::seed());
    const auto lists = test::slipLists(m_renderer, 7, random);
    const QByteArray one = test::pdfOf(lists, m_fonts);
    QCOMPARE(test::pdfOf(lists, m_fonts), one);
    QCOMPARE(test::pdfOf(lists, m_fonts, 3), one);
    const FontBook others;
    QByteArray again;
    QBuffer buffer(&again);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, others, test::documentInfo());
    for (const DisplayList &list : lists)
        QVERIFY(writer.add({&list, 1}));
    QVERIFY(writer.finish());
    QCOMPARE(again, one);
}

void PdfWriterTest::aBatchSharesItsFixedPart()
{
    QRandomGenerator random(test::seed());
    const auto lists = test::slipLists(m_renderer, 30, random);
    const QByteArray few = test::pdfOf(std::span(lists).first(10), m_fonts);
    const QByteArray many = test::pdfOf(lists, m_fonts);
    QVERIFY(many.count("/Subtype/Form") >= 1 && many.count("/Subtype/Form") <= 12);
    QVERIFY((many.size() - few.size()) / 20 < 6'000); // a page alone has about 6,500
}

void PdfWriterTest::anotherProgramFindsNoError()
{
    QRandomGenerator random(test::seed());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    auto lists = test::slipLists(m_renderer, 5, random);
    lists.push_back(test::listOfAllKinds());
    lists.push_back(*m_renderer.layOut(test::stressSlip(), test::slipOptions()));
    QVERIFY(test::writeFile(file, test::pdfOf(lists, m_fonts)));
    int exitCode = -1;
    const QByteArray said =
        test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    QVERIFY(said.contains("No syntax or stream encoding errors"));
    const QList<QByteArray> fonts =
        test::outputOf(QStringLiteral("pdffonts"), {file}).trimmed().split('\n').mid(2);
    QCOMPARE(fonts.size(), 6);
    for (const QByteArray &font : fonts) { // embedded, a subset, with a map to Unicode
        QVERIFY2(font.contains("Identity-H       yes yes yes"), font.constData());
        QVERIFY2(font.mid(6, 1) == "+", font.constData());
    }
}

// What can be checked of PDF/A-2b without a validator: ISO 19005-2, 6.1.3, 6.2.2, 6.2.3, 6.6.
void PdfWriterTest::saysWhatItIs()
{
    const QByteArray pdf = test::pdfOf(test::listOfAllKinds(), m_fonts);
    QVERIFY(pdf.startsWith("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"));
    for (const char *needed : {"<pdfaid:part>2</pdfaid:part>",
                               "<pdfaid:conformance>B</pdfaid:conformance>",
                               "<rdf:li xml:lang=\"x-default\">見本</rdf:li>",
                               "<pdf:Keywords>B-2608-00123, &lt;髙&gt;</pdf:Keywords>",
                               "<xmp:CreateDate>2026-08-03T09:05:07+09:00</xmp:CreateDate>",
                               "/CreationDate(D:20260803090507+09'00')",
                               "/S/GTS_PDFA1",
                               "/DestOutputProfile ",
                               "/Lang(ja)",
                               "/Title<FEFF898B672C>"})
        QVERIFY2(pdf.contains(needed), needed);
    for (const char *forbidden :
         {"/SMask", "/Group", "/Encrypt", "/LZWDecode", "/JavaScript", "/ca "})
        QVERIFY2(!pdf.contains(forbidden), forbidden);
    const QByteArray id = pdf.mid(pdf.lastIndexOf("/ID[<") + 5, 32);
    const QByteArray twice = "/ID[<" + id + "><" + id + ">]";
    QVERIFY(pdf.contains(twice));
}

// ISO 19005-2, 6.2 to 6.8: nothing that moves, hides, asks, or needs another file.
void PdfWriterTest::everyObjectIsAllowed()
{
    QRandomGenerator random(test::seed());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    auto lists = test::slipLists(m_renderer, 2, random);
    lists.push_back(test::listOfAllKinds());
    QVERIFY(test::writeFile(file, test::pdfOf(lists, m_fonts)));
    const QList<QJsonObject> all = dictionariesOf(file);
    QVERIFY(all.size() > 20);
    int faces = 0, packets = 0;
    for (const QJsonObject &each : all) {
        for (const char *forbidden :
             {"/A",   "/AA",         "/AcroForm",    "/Alternates",  "/Annots", "/BM",    "/CA",
              "/EF",  "/Encrypt",    "/F",           "/Group",       "/HTP",    "/JS",    "/Names",
              "/OPI", "/OpenAction", "/PS",          "/Perms",       "/Ref",    "/SMask", "/TR",
              "/XFA", "/ca",         "/Interpolate", "/OCProperties"})
            QVERIFY2(!each.contains(QLatin1String(forbidden)), forbidden);
        const QString type = each.value(u"/Type").toString();
        const QString subtype = each.value(u"/Subtype").toString();
        if (type == u"/FontDescriptor") {
            ++faces;
            QVERIFY(each.contains(u"/FontFile2") || each.contains(u"/FontFile3"));
        }
        if (subtype == u"/Type0")
            QVERIFY(each.contains(u"/ToUnicode"));
        if (subtype == u"/CIDFontType2")
            QCOMPARE(each.value(u"/CIDToGIDMap").toString(), QStringLiteral("/Identity"));
        if (type == u"/Metadata") {
            ++packets;
            QVERIFY(!each.contains(u"/Filter")); // archives read it without a PDF reader
        }
        if (subtype == u"/Image") {
            const QString colours = each.value(u"/ColorSpace").toString();
            QVERIFY2(colours == u"/DeviceGray" || each.value(u"/ImageMask").toBool(),
                     qPrintable(colours));
        }
    }
    QVERIFY(faces > 0);
    QCOMPARE(packets, 1);
}

void PdfWriterTest::manyPagesAreFound()
{
    std::vector<DisplayList> lists;
    constexpr int count = 64 * 64 + 3; // a third level of nodes
    for (int i = 0; i < count; ++i) {
        Page page;
        page.items.push_back(test::textAt(20, 30, QStringLiteral("頁%1").arg(i)));
        lists.push_back({QStringLiteral("many"), {210, 297}, {page}});
    }
    const auto pages = PdfPages::open(test::pdfOf(lists, m_fonts), QStringLiteral("many"));
    QVERIFY(pages);
    QCOMPARE(pages->count(), count);
    for (const int i : {0, 63, 64, 4'095, 4'096, count - 1})
        QCOMPARE(pages->find(i + 1, QStringLiteral("頁%1").arg(i)).size(), std::size_t(1));
}

void PdfWriterTest::whatCannotBeWritten()
{
    DisplayList list{QStringLiteral("x"), {210, 297}, {Page()}};
    list.pages.front().items.push_back(
        test::textAt(180, 30, QStringLiteral("用紙からはみ出す文字"), 20));
    auto pdf = pdf::writePdf(list, m_fonts, test::documentInfo());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().fault, Fault::SlipTextTooLong);
    list.pages.front().items = {test::textAt(20, 30, QStringLiteral("外字\ue000"))};
    pdf = pdf::writePdf(list, m_fonts, test::documentInfo());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().fault, Fault::SignNotDrawable);
    QVERIFY(pdf.error().args.constFirst().startsWith(QLatin1String("U+E000")));
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    pdf::PdfWriter writer(full, m_fonts, test::documentInfo());
    const Done done = writer.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::FileNotWritten);
    QCOMPARE(done.error().args.constFirst(), QStringLiteral("/dev/full"));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::PdfWriterTest)
#include "tst_pdf_writer.moc"
