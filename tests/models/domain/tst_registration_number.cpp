// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration_number.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestRegistrationNumber final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *name,
                            const QString &typed,
                            RegistrationVerdict verdict,
                            const QString &stored) {
            QTest::newRow(name) << typed << int(verdict) << stored;
        };
        using enum RegistrationVerdict;
        for (const char *known :
             {"T7123456789012", "T4011001098993", "T2120901007402", "T7010705000725"}) {
            row(known, QString::fromLatin1(known), Valid, QString::fromLatin1(known));
        }
        row("full width, hyphens",
            QStringLiteral("Ｔ４－０１１０－０１０９－８９９３"),
            Valid,
            QStringLiteral("T4011001098993"));
        row("small letter, spaces",
            QStringLiteral(" t4011 0010 98993 "),
            Valid,
            QStringLiteral("T4011001098993"));
        row("other check digit",
            QStringLiteral("T1123456789012"),
            Unusual,
            QStringLiteral("T1123456789012"));
        row("no T", QStringLiteral("4011001098993"), Malformed, QString());
        row("12 digits", QStringLiteral("T401100109899"), Malformed, QString());
        row("14 digits", QStringLiteral("T40110010989931"), Malformed, QString());
        row("letter inside", QStringLiteral("T40110010989O3"), Malformed, QString());
        row("empty", QString(), Malformed, QString());
    }
    void judges()
    {
        QFETCH(QString, typed);
        QFETCH(int, verdict);
        QFETCH(QString, stored);
        QCOMPARE(int(judgeRegistrationNumber(typed)), verdict);
        const Result<QString> number = registrationNumber(typed);
        QCOMPARE(number.has_value(), !stored.isEmpty());
        if (number) {
            QCOMPARE(*number, stored);
        } else {
            QCOMPARE(number.error().fault, Fault::RegistrationNumberWrong);
            QCOMPARE(number.error().args, QStringList{typed});
        }
    }

    void seesWrongDigits()
    {
        // Weighted sums mod 9 miss only what the rule itself cannot see: 0 for 9 and 9 for 0.
        const QString right = QStringLiteral("T4011001098993");
        for (qsizetype at = 1; at < right.size(); ++at) {
            for (int digit = 0; digit < 10; ++digit) {
                QString other = right;
                other[at] = QChar(u'0' + digit);
                const bool same = (digit - right.at(at).digitValue()) % 9 == 0;
                const bool blind = same && at > 1;
                const bool valid = judgeRegistrationNumber(other) == RegistrationVerdict::Valid;
                QCOMPARE(valid, blind || other == right);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRegistrationNumber)
#include "tst_registration_number.moc"
