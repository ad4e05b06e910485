// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postal_code.h"
#include "tests/support/suite.h"

using namespace keshikomi;

class TestPostalCode final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void isGrouped_data();
    void isGrouped();
};

void TestPostalCode::isGrouped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *typed, const char *shown) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row("2200001", "220-0001");
    row("220-0001", "220-0001");
    row("〒２２０－０００１", "220-0001");
    row("220 0001", "220-0001");
    row("", "");
    row("22-00001", "220-0001");
    row("220000", "220000");
    row("22000012", "22000012");
    row("SW1A 1AA", "SW1A 1AA");
}

void TestPostalCode::isGrouped()
{
    QFETCH(const QString, typed);
    QTEST(postalCodeText(typed), "shown");
}

QTEST_APPLESS_MAIN(TestPostalCode)
#include "tst_postal_code.moc"
