// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/pay_numbers.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

Fault faultOf(const Done &result)
{
    return result ? Fault::Count : result.error().fault;
}

} // namespace

class TstPayNumbers final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void smartPit_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<Fault>("expected");
        QTest::newRow("13") << "0000123456789" << Fault::Count;
        QTest::newRow("12") << "000123456789" << Fault::BarcodeFieldTooLong;
        QTest::newRow("14") << "00000123456789" << Fault::BarcodeFieldTooLong;
        QTest::newRow("none") << "" << Fault::BarcodeFieldTooLong;
        QTest::newRow("letter") << "000012345678A" << Fault::FieldNotANumber;
        QTest::newRow("full-width") << "００００１２３４５６７８９" << Fault::FieldNotANumber;
        // Opaque: a number that a card could have is not refused.
        QTest::newRow("luhn") << "4222222222222" << Fault::Count;
    }
    void smartPit()
    {
        QFETCH(const QString, digits);
        QTEST(faultOf(checkSmartPitNumber(digits)), "expected");
    }

    void payEasy_data()
    {
        QTest::addColumn<QString>("institution");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("confirmation");
        QTest::addColumn<QString>("category");
        QTest::addColumn<Fault>("expected");
        const QString twenty(20, u'1');
        QTest::newRow("private") << "58000"
                                 << "1"
                                 << "012345"
                                 << "" << Fault::Count;
        QTest::newRow("public") << "00100" << twenty << "1" << QString(16, u'0') << Fault::Count;
        QTest::newRow("institution of 4") << "5800"
                                          << "1"
                                          << "1"
                                          << "" << Fault::BarcodeFieldTooLong;
        QTest::newRow("customer of 21") << "58000" << QString(21, u'1') << "1"
                                        << "" << Fault::FieldTooLong;
        QTest::newRow("no customer") << "58000"
                                     << ""
                                     << "1"
                                     << "" << Fault::FieldEmpty;
        QTest::newRow("confirmation of 7") << "58000"
                                           << "1"
                                           << "1234567"
                                           << "" << Fault::FieldTooLong;
        QTest::newRow("no confirmation") << "58000"
                                         << "1"
                                         << ""
                                         << "" << Fault::FieldEmpty;
        QTest::newRow("category of 17") << "58000"
                                        << "1"
                                        << "1" << QString(17, u'0') << Fault::FieldTooLong;
        QTest::newRow("letter") << "58000"
                                << "1O"
                                << "1"
                                << "" << Fault::FieldNotANumber;
    }
    void payEasy()
    {
        QFETCH(const QString, institution);
        QFETCH(const QString, customer);
        QFETCH(const QString, confirmation);
        QFETCH(const QString, category);
        QTEST(faultOf(checkPayEasyNumber({institution, customer, confirmation, category})),
              "expected");
    }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare") << "0000123456789"
                              << "0000123456789";
        QTest::newRow("grouped") << "0000-1234-56789"
                                 << "0000123456789";
        QTest::newRow("blanks") << " 0000 1234\t56789 "
                                << "0000123456789";
    }
    void typed()
    {
        QFETCH(const QString, typed);
        QTEST(bareDigits(typed), "expected");
    }
};

QTEST_GUILESS_MAIN(TstPayNumbers)
#include "tst_pay_numbers.moc"
