// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/message_text.h"
#include "tests/support/suite.h"

using namespace keshikomi;

class TestMessageText final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void mergesEachCustomersText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("merged"); // or the placeholder without a value
        QTest::addColumn<bool>("right");
        const auto row =
            [](const char *name, const char16_t *text, const char16_t *merged, bool right) {
                QTest::newRow(name)
                    << QString::fromUtf16(text) << QString::fromUtf16(merged) << right;
            };
        row("nothing to fill", u"点検のお知らせ", u"点検のお知らせ", true);
        row("one", u"{お名前} 様", u"見本 花子 様", true);
        row("twice", u"{お名前}、{お名前}", u"見本 花子、見本 花子", true);
        row("a value is no text", u"{似た値}", u"{お名前}", true);
        row("brace without end", u"{お名前} {", u"見本 花子 {", true);
        row("over a line end", u"{お\n名前}", u"{お\n名前}", true);
        row("no value", u"{お名前} 様の{お車}", u"{お車}", false);
        row("blank value", u"{空}", u"{空}", false);
        row("unknown", u"{name}", u"{name}", false);
    }
    void mergesEachCustomersText()
    {
        QFETCH(QString, text);
        QFETCH(QString, merged);
        QFETCH(bool, right);
        const MessageValues values = {{QStringLiteral("お名前"), QStringLiteral("見本 花子")},
                                      {QStringLiteral("似た値"), QStringLiteral("{お名前}")},
                                      {QStringLiteral("空"), QStringLiteral(" ")}};
        const auto found = mergedMessage(text, values);
        QCOMPARE(found.has_value(), right);
        if (right) {
            QCOMPARE(*found, merged);
            return;
        }
        QCOMPARE(found.error().fault, Fault::FieldEmpty);
        QCOMPARE(found.error().args, QStringList{merged});
    }
};

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
