// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_json.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace keshikomi;

namespace {

// A content whose every member is told or not by chance.
class Chance final
{
public:
    explicit Chance(quint32 seed)
        : m_chance(seed)
    {
    }
    SlipContent content()
    {
        SlipContent content;
        content.number = text();
        content.job.wipNumbers = texts();
        if (coin())
            content.job.car = SheetCar{text(), text()};
        content.issued = day();
        content.job.done = day();
        content.job.delivered = day();
        content.due = day();
        content.payee = SheetPayee{text(), text(), text(), text(), text(), text(), text(), text()};
        content.customer = SheetCustomer{text(), texts(), text(), text()};
        content.agency = text();
        for (int line = m_chance.bounded(4); line >= 0; --line) {
            const auto unitPrice = coin() ? std::optional(yen()) : std::nullopt;
            content.figures.lines.push_back({text(), text(), unitPrice, kind(), yen(), text()});
        }
        for (int line = m_chance.bounded(4); line > 0; --line)
            content.figures.totals.lines.push_back({kind(), yen(), yen()});
        content.figures.rounding = Rounding(m_chance.bounded(3));
        content.figures.total = yen();
        content.figures.toPay = yen();
        content.reissue = m_chance.bounded(10);
        content.barcode = text();
        content.noBarcode = NoBarcode(m_chance.bounded(4));
        content.barcodeLimit = yen();
        content.stamp = SheetStamp{coin(), yen(), yen()};
        if (coin())
            content.link = SheetLink{text(), text()};
        if (coin())
            content.bank = SheetBank{text(), text(), text(), text()};
        content.figures.notes = texts();
        return content;
    }

private:
    bool coin() { return m_chance.bounded(2) == 0; }
    QString text()
    {
        static const QStringList some{QString(),
                                      QStringLiteral("見本 花子"),
                                      QStringLiteral("\"\\\n\u2028"),
                                      QString::fromUcs4(U"𠮷野家"),
                                      QStringLiteral("ﾐﾎﾝ"),
                                      QStringLiteral("0")};
        return some.at(m_chance.bounded(int(some.size())));
    }
    QStringList texts()
    {
        QStringList list;
        for (int each = m_chance.bounded(3); each > 0; --each)
            list << text();
        return list;
    }
    QDate day() { return coin() ? QDate() : QDate(2026, 1, 1).addDays(m_chance.bounded(3'000)); }
    Yen yen()
    {
        const qint64 amount = m_chance.bounded(2) == 0 ? 9'999'999'999 : m_chance.bounded(300'000);
        return Yen(coin() ? amount : -amount);
    }
    TaxKind kind() { return TaxKind(m_chance.bounded(4)); }

    QRandomGenerator m_chance;
};

} // namespace

class TstSlipJson final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Chance chance(test::seed());
        for (int time = 0; time < 2'000; ++time) {
            const SlipContent content = chance.content();
            const QByteArray json = slipContentToJson(content);
            const auto read = slipContentFromJson(json);
            QVERIFY2(read.has_value(), json.constData());
            QVERIFY2(*read == content, json.constData());
        }
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("amount as text") << QStringLiteral("total") << QStringLiteral("100");
        QTest::newRow("unknown reason") << QStringLiteral("no_barcode") << QStringLiteral("x");
        QTest::newRow("no day") << QStringLiteral("issued") << QStringLiteral("2026-02-30");
        QTest::newRow("no lines") << QStringLiteral("lines") << QStringLiteral("x");
        QTest::newRow("no payee") << QStringLiteral("payee") << QStringLiteral("x");
    }
    void refusesWhatItDidNotWrite()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, value);
        QJsonObject object =
            QJsonDocument::fromJson(slipContentToJson(Chance(1).content())).object();
        object.insert(member, value);
        const auto read = slipContentFromJson(QJsonDocument(object).toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::StoreDamaged);
        QVERIFY(!slipContentFromJson("{"));
    }
};

QTEST_GUILESS_MAIN(TstSlipJson)
#include "tst_slip_json.moc"
