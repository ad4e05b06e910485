// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reason_json.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace keshikomi;

// Reasons stand in the books for ever: any word comes back as it was, and the text is the one that
// Qt's own JSON writer makes.
class TestReasonJson final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
};

void TestReasonJson::comesBack_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("none") << QStringList();
    QTest::newRow("empty word") << QStringList{QString()};
    QTest::newRow("plain") << QStringList{QStringLiteral("0000000100000017"), QStringLiteral("1")};
    QTest::newRow("name") << QStringList{QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ"), QStringLiteral("𠮷野")};
    QTest::newRow("quotes") << QStringList{QStringLiteral("a \"b\" \\ c")};
    QTest::newRow("signs without picture") << QStringList{QStringLiteral("a\tb\nc\u0001\u001f")};
    QTest::newRow("plain, then quotes") << QStringList{QStringLiteral("1"), QStringLiteral("\"")};
}

void TestReasonJson::comesBack()
{
    QFETCH(QStringList, args);
    const std::vector<Reason> one{{ReasonCode::SlipUnknown, false, args}};
    const std::vector<Reason> both{{ReasonCode::NameMatches, true, {}},
                                   {ReasonCode::NameLearned, true, args}};
    for (const std::vector<Reason> &reasons : {std::vector<Reason>(), one, both}) {
        QJsonArray list;
        for (const Reason &reason : reasons)
            list.append(QJsonArray{
                int(reason.code), reason.speaksFor, QJsonArray::fromStringList(reason.args)});
        const QByteArray json = reasonsToJson(reasons);
        QCOMPARE(json, QJsonDocument(list).toJson(QJsonDocument::Compact));
        QVERIFY(reasonsFromJson(json) == reasons);
    }
}

QTEST_GUILESS_MAIN(TestReasonJson)
#include "tst_reason_json.moc"
