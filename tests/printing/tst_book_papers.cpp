// SPDX-License-Identifier: GPL-3.0-or-later
// What stops a paper of the books before it is drawn, and what it says.
#include "models/domain/difference.h"
#include "models/domain/posting.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/reason_words.h"
#include "tests/printing/book_samples.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

namespace keshikomi {

namespace {

struct Case final
{
    const char *name;
    SheetContent content;
    Fault fault;
    const char *first;
};

template<typename Content, typename Change>
SheetContent broken(Content content, Change change)
{
    change(content);
    return content;
}

std::vector<Case> cases()
{
    using Close = CloseReportContent;
    using Chain = EvidenceContent;
    const auto close = [](auto change) { return broken(test::closeReport(), change); };
    const auto chain = [](auto change) { return broken(test::billEvidence(2), change); };
    return {
        {"no number", close([](Close &c) { c.number.clear(); }), Fault::FieldEmpty, "no"},
        {"nobody", close([](Close &c) { c.close.actor.clear(); }), Fault::FieldEmpty, "actor"},
        {"days turned round",
         close([](Close &c) { c.close.since = c.close.day.addDays(1); }),
         Fault::DueDateRefused,
         "2026-08-21"},
        {"a cut head",
         close([](Close &c) { c.close.sealHash.chop(1); }),
         Fault::SlipFiguresDisagree,
         "seal.hash"},
        {"a channel twice",
         close([](Close &c) { c.close.channels.push_back(c.close.channels.front()); }),
         Fault::SlipFiguresDisagree,
         "channels.channel"},
        {"no rows", chain([](Chain &c) { c.chain.rows.clear(); }), Fault::FieldEmpty, "rows"},
        {"an unbalanced posting",
         chain([](Chain &c) { c.chain.rows[2].lines[0].amount += Yen(1); }),
         Fault::SlipFiguresDisagree,
         "rows.lines"},
        {"no house",
         chain([](Chain &c) { c.chain.entityName.clear(); }),
         Fault::FieldEmpty,
         "entity"},
    };
}

QString textsOf(const printing::DisplayList &list)
{
    QString texts;
    for (const printing::Page &page : list.pages) {
        for (const printing::Item &item : page.items) {
            if (const auto *run = std::get_if<printing::TextRun>(&item))
                texts += run->text + QLatin1Char('\n');
        }
    }
    return texts;
}

} // namespace

class TestBookPapers final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStopThePaper_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Case &each : cases())
            QTest::newRow(each.name) << index++;
    }
    void faultsStopThePaper()
    {
        QFETCH(int, index);
        const Case each = cases().at(std::size_t(index));
        const auto list = m_renderer.layOut(each.content, SheetOptions());
        QVERIFY(!list);
        QVERIFY2(list.error().fault == each.fault, qPrintable(list.error().args.join(u'|')));
        QCOMPARE(list.error().args.value(0), QString::fromLatin1(each.first));
    }

    void saysWhetherCashIsShort()
    {
        CloseReportContent report = test::closeReport();
        const auto says = [&](const QString &words) {
            const auto list = m_renderer.layOut(report, SheetOptions());
            return list && textsOf(*list).contains(words);
        };
        QVERIFY(says(QStringLiteral("現金が足りない")));
        QVERIFY(says(QStringLiteral("−440 円")));
        report.close.cashCounted = Yen(96'201);
        QVERIFY(says(QStringLiteral("現金が多い")));
        report.close.cashCounted = Yen(96'200);
        QVERIFY(says(QStringLiteral("過不足なし")));
        report.close.cashCounted.reset();
        QVERIFY(says(QStringLiteral("数えていません")));
        QVERIFY(says(QStringLiteral("77777777 77777777")));
    }

    // In the paper's own language, whatever the program speaks.
    void everyReasonHasItsWord()
    {
        const printing::SheetTemplate sheet =
            printing::builtInTemplate(sheetKindName(SheetKind::Evidence));
        const printing::FieldMaker fields(sheet);
        static const QRegularExpression latin(QStringLiteral("[A-Za-z{}]"));
        for (int code = 0; code < int(ReasonCode::Count); ++code) {
            const QString word = printing::reasonWord(
                fields, {ReasonCode(code), true, {QStringLiteral("1000"), QStringLiteral("2000")}});
            QVERIFY2(!word.isEmpty() && !word.contains(latin), qPrintable(word));
        }
        QCOMPARE(printing::reasonWord(fields,
                                      {ReasonCode::AmountDiffers,
                                       false,
                                       {QStringLiteral("33000"), QStringLiteral("32560")}}),
                 QStringLiteral("金額が相違：消込対象33,000 円、入金予定32,560 円"));
    }

    void everyTimeIsJapans()
    {
        EvidenceContent content = test::billEvidence(1);
        content.chain.rows[0].facts.push_back(
            {QStringLiteral("undone"), QStringLiteral("2026-08-31T15:00:00.000Z 佐藤 花子")});
        const auto list = m_renderer.layOut(content, SheetOptions());
        QVERIFY(list);
        const QString all = textsOf(*list);
        QVERIFY(all.contains(QStringLiteral("印刷：2026/08/03 10:02:03 山田 B-100234.pdf")));
        QVERIFY(all.contains(QStringLiteral("取消：2026/09/01 00:00:00 佐藤 花子")));
        QVERIFY(!all.contains(QLatin1String(".000Z")));
    }
    void everyPostingHasItsWord()
    {
        const printing::SheetTemplate sheet =
            printing::builtInTemplate(sheetKindName(SheetKind::Evidence));
        const printing::FieldMaker fields(sheet);
        for (int kind = 0; kind <= int(PostingKind::BetweenCompanies); ++kind) {
            const QString name = postingKindName(PostingKind(kind));
            QVERIFY2(!fields.wordOr(QStringLiteral("posting.") + name, {}).isEmpty(),
                     qPrintable(name));
        }
    }

    void everyDecisionHasItsWord()
    {
        EvidenceContent content = test::billEvidence(1);
        EvidenceRow decision = content.chain.rows.front();
        decision.group = EvidenceGroup::Clearing;
        decision.lines.clear();
        decision.facts = {{QStringLiteral("note"), QStringLiteral("相談済み")},
                          {QStringLiteral("due"), QStringLiteral("2026-08-31")}};
        for (int kind = 0; kind <= int(DifferenceKind::Opening); ++kind) {
            decision.kind = differenceKindName(DifferenceKind(kind));
            content.chain.rows = {decision};
            const auto list = m_renderer.layOut(content, SheetOptions());
            QVERIFY(list);
            const QString all = textsOf(*list);
            QVERIFY2(!all.contains(decision.kind), qPrintable(decision.kind));
            QVERIFY(all.contains(QStringLiteral("理由（担当者）：相談済み")));
            QVERIFY(all.contains(QStringLiteral("支払期限：2026/08/31")));
        }
    }

    // The agency is no person; bills are no part of what it pays out.
    void aSettlementHasItsWords()
    {
        EvidenceContent content = test::billEvidence(1);
        content.chain.subject = EvidenceChain::Subject::Settlement;
        content.chain.masked = true;
        EvidenceRow row = content.chain.rows.front();
        row.group = EvidenceGroup::Settlement;
        row.facts = {{QStringLiteral("since"), QStringLiteral("2026-08-01")},
                     {QStringLiteral("gross"), QStringLiteral("571699")}};
        for (const char *kind : {"reported", "only_report", "booked", "owed"}) {
            row.kind = QString::fromLatin1(kind);
            content.chain.rows = {row};
            const auto list = m_renderer.layOut(content, SheetOptions());
            QVERIFY(list);
            const QString all = textsOf(*list);
            QVERIFY2(!all.contains(row.kind), kind);
            QVERIFY(all.contains(QStringLiteral("精算の残高")));
            QVERIFY(all.contains(content.chain.party));
            QVERIFY(all.contains(QStringLiteral("対象期間の初日：2026/08/01")));
            QVERIFY(all.contains(QStringLiteral("報告された収納額：571,699 円")));
            QVERIFY(!all.contains(QStringLiteral("払込票の発行と印刷")));
        }
    }

    void anAccountHasItsWords()
    {
        EvidenceContent content = test::billEvidence(1);
        EvidenceChain &chain = content.chain;
        chain.subject = EvidenceChain::Subject::Account;
        chain.account = Account::AgencyClearing;
        chain.agreementKey = QStringLiteral("999999-12345");
        chain.masked = true;
        EvidenceRow line = chain.rows.front();
        line.group = EvidenceGroup::Account;
        line.number = 9;
        line.kind = QStringLiteral("settlement-booked");
        line.facts = {{QStringLiteral("balance"), QStringLiteral("-440")},
                      {QStringLiteral("settlement"), QStringLiteral("S-3")},
                      {QStringLiteral("unsealed"), QStringLiteral("1")}};
        EvidenceRow carried = line;
        carried.number = 0;
        carried.kind = QStringLiteral("carried");
        carried.facts = {{QStringLiteral("lines"), QStringLiteral("12")}};
        EvidenceRow receipt = carried;
        receipt.group = EvidenceGroup::Unsettled;
        receipt.number = 7;
        receipt.kind = QStringLiteral("receipt");
        chain.rows = {carried, line, receipt};
        const auto textsNow = [&] {
            const auto list = m_renderer.layOut(content, SheetOptions());
            return list ? textsOf(*list) : QString();
        };
        const QString all = textsNow();
        for (const QString &words : {QStringLiteral("勘定の残高"),
                                     QStringLiteral("日末の残高（円）"),
                                     chain.party, // an agreement is no person
                                     QStringLiteral("代行会社の精算"),
                                     QStringLiteral("記帳後の残高：−440 円"),
                                     QStringLiteral("精算：S-3"),
                                     QStringLiteral("封印されていない仕訳：1 件"),
                                     QStringLiteral("明細の数：12"),
                                     QStringLiteral("精算報告のない収納")})
            QVERIFY2(all.contains(words), qPrintable(words));
        QVERIFY(!all.contains(QStringLiteral("相手先")));
        chain.party.clear();
        chain.agreementKey.clear();
        QVERIFY(textsNow().contains(QStringLiteral("勘定科目の全体")));
        QVERIFY(!textsNow().contains(QStringLiteral("精算報告のない収納")));
    }

    // A kind another part of the program adds later is shown by its plain name.
    void unknownKindsAreShown()
    {
        EvidenceContent content = test::billEvidence(1);
        content.chain.rows[2].kind = QStringLiteral("kind-of-tomorrow");
        const auto list = m_renderer.layOut(content, SheetOptions());
        QVERIFY(list && textsOf(*list).contains(QStringLiteral("kind-of-tomorrow")));
        content.chain.masked = true;
        const auto masked = m_renderer.layOut(content, SheetOptions());
        QVERIFY(masked && !textsOf(*masked).contains(content.chain.party));
    }

private:
    printing::PdfSheetRenderer m_renderer;
};

} // namespace keshikomi

QTEST_MAIN(keshikomi::TestBookPapers)
#include "tst_book_papers.moc"
