// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/theme/contrast.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace keshikomi;

class TestTheme final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfColoursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairOfColoursCanBeRead()
    {
        QFETCH(bool, dark);
        const QList<ColourPair> pairs =
            meetingPairs(Theme(dark ? ColourMode::Dark : ColourMode::Light, 1));
        QVERIFY(pairs.size() > 30);
        for (const ColourPair &pair : pairs) {
            const qreal ratio = contrast(pair.ink, pair.under);
            QVERIFY2(
                ratio >= pair.least,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(pair.over, pair.ground).arg(ratio)));
        }
    }
    void contrastIsThatOfWcag()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1) < 0.001);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.01);
    }
    void scaleHoldsItsLimits()
    {
        Look look;
        look.setScale(9);
        QCOMPARE(look.theme().scale(), Look::mostScale);
        look.setScale(0.1);
        QCOMPARE(look.theme().scale(), Look::leastScale);
        look.setScale(1);
        look.zoomIn();
        QCOMPARE(look.theme().scale(), 1.1);
    }
    void lengthsAndTypeGrowTogether()
    {
        const Theme one(ColourMode::Light, 1);
        const Theme more(ColourMode::Light, 1.5);
        QCOMPARE(more.px(16), 24);
        QCOMPARE(more.font(TypeSize::Base).pointSizeF(), 15.0);
        QVERIFY(more.rowHeight() > one.rowHeight());
        QVERIFY(one.rowHeight() > QFontMetrics(one.font(TypeSize::Base)).height());
    }
    void everyIconDrawsSomething()
    {
        for (int icon = 0; icon < int(Icon::None); ++icon) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawIcon(painter, Icon(icon), image.rect(), Qt::black);
            painter.end();
            QImage blank(24, 24, QImage::Format_ARGB32);
            blank.fill(Qt::white);
            QVERIFY2(image != blank, qPrintable(QString::number(icon)));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
