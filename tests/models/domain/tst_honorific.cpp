// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/honorific.h"
#include "tests/support/suite.h"

using namespace keshikomi;

class TestHonorific final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheName_data();
    void followsTheName();
};

void TestHonorific::followsTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("honorific");
    const auto rows = [](const char *honorific, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(honorific);
    };
    rows("御中",
         {"株式会社テスト",
          "テスト株式会社",
          "テスト株式会社 横浜支店",
          "株式 会社　テスト",
          "㍿テスト",
          "㈱テスト",
          "（株）テスト",
          "テスト(株)",
          "（ 株 ）テスト",
          "有限会社テスト",
          "㈲テスト",
          "（有）テスト",
          "合同会社テスト",
          "合資会社テスト",
          "合名会社テスト",
          "テスト相互会社",
          "一般社団法人テスト",
          "公益社団法人テスト",
          "一般財団法人テスト",
          "公益財団法人テスト",
          "（一社）テスト",
          "㈶テスト",
          "社会福祉法人テスト",
          "医療法人社団テスト会",
          "（医）テスト会",
          "学校法人テスト学園",
          "宗教法人テスト寺",
          "特定非営利活動法人テスト",
          "NPO法人テスト",
          "税理士法人テスト",
          "テスト協同組合",
          "㈿テスト"});
    rows("様", {"見本 花子", "株木 太郎", "有田 一", "合田 同子", "社 法子", "組田 合", "株", ""});
}

void TestHonorific::followsTheName()
{
    QFETCH(const QString, name);
    QTEST(usualHonorific(name), "honorific");
}

QTEST_APPLESS_MAIN(TestHonorific)
#include "tst_honorific.moc"
