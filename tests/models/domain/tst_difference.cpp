// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account_change.h"
#include "models/domain/bank_letters.h"
#include "models/domain/clearing_decision.h"
#include "models/domain/difference.h"
#include "models/domain/refund.h"
#include "models/domain/standing_number.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

// 33,000 at 10 %, 1,080 at 8 %, 24,600 of statutory costs.
TaxTotals mixedBill()
{
    return taxTotals({{TaxKind::Standard, Yen(30'000)},
                      {TaxKind::Reduced, Yen(1'000)},
                      {TaxKind::Statutory, Yen(24'600)}});
}

// Nothing was taken back of it yet.
TaxesToTake untouched(const TaxTotals &totals)
{
    return {totals, totals};
}

// "sales_discount standard 400 | output_tax standard 40 | …", zeros left out.
QString textOf(const std::vector<PostingLine> &lines)
{
    QStringList texts;
    for (const PostingLine &line : lines) {
        if (line.amount.isZero())
            continue;
        QStringList parts{accountName(line.account)};
        if (line.taxKind)
            parts << taxKindName(*line.taxKind);
        parts << QString::number(line.amount.amount());
        texts << parts.join(QLatin1Char(' '));
    }
    return texts.join(QStringLiteral(" | "));
}

QString textOf(const ClearingDecision &decision)
{
    QStringList texts;
    for (const DecidedShare &each : decision.shares)
        texts << QStringLiteral("%1=%2").arg(each.bill.value()).arg(each.amount.amount());
    for (const DecidedDifference &each : decision.differences)
        texts << QStringLiteral("%1 %2 %3")
                     .arg(each.bill.value())
                     .arg(differenceKindName(each.kind))
                     .arg(each.amount.amount());
    if (decision.rest)
        texts << QStringLiteral("%1 %2")
                     .arg(differenceKindName(decision.rest->kind))
                     .arg(decision.rest->amount.amount());
    return texts.join(QStringLiteral(", "));
}

TypedAmount typed(qint64 bill,
                  qint64 open,
                  std::optional<Yen> amount = std::nullopt,
                  std::vector<DecidedDifference> differences = {})
{
    return {BillId(bill), Yen(open), amount, std::move(differences)};
}

using Kind = std::optional<DifferenceKind>;

} // namespace

class TestDifference final : public test::Suite
{
    Q_OBJECT

    static void
    addRow(const char *name, DifferenceKind kind, FeeRule rule, qint64 amount, const char *lines)
    {
        QTest::newRow(name) << int(kind) << int(rule) << amount << QString::fromLatin1(lines);
    }
    static void addLosses()
    {
        addRow("bad debt is of everything owed",
               DifferenceKind::WriteOff,
               FeeRule::Discount,
               5'868,
               "bad_debt standard 3000 | output_tax standard 300 | bad_debt reduced 100 | "
               "output_tax reduced 8 | bad_debt statutory 2460 | receivable -5868");
        addRow("all written off",
               DifferenceKind::WriteOff,
               FeeRule::Discount,
               58'680,
               "bad_debt standard 30000 | output_tax standard 3000 | bad_debt reduced 1000 | "
               "output_tax reduced 80 | bad_debt statutory 24600 | receivable -58680");
        addRow("withheld tax changes no sales",
               DifferenceKind::Withholding,
               FeeRule::Discount,
               3'063,
               "withheld_tax 3063 | receivable -3063");
    }

private Q_SLOTS:
    void postsByKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rule");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("lines");
        addRow("fee as discount",
               DifferenceKind::Fee,
               FeeRule::Discount,
               440,
               "sales_discount standard 387 | output_tax standard 39 | sales_discount reduced 13 | "
               "output_tax reduced 1 | receivable -440");
        addRow("fee as cost",
               DifferenceKind::Fee,
               FeeRule::CollectionFee,
               440,
               "collection_fees standard 400 | input_tax standard 40 | receivable -440");
        addRow("fee of one yen",
               DifferenceKind::Fee,
               FeeRule::CollectionFee,
               1,
               "collection_fees standard 1 | receivable -1");
        addRow("the rule of fees is no rule of discounts",
               DifferenceKind::Discount,
               FeeRule::CollectionFee,
               58'680,
               "sales_discount standard 30000 | output_tax standard 3000 | sales_discount reduced "
               "1000 | output_tax reduced 80 | sales_discount statutory 24600 | receivable -58680");
        addRow("statutory costs are discounted last",
               DifferenceKind::Discount,
               FeeRule::Discount,
               40'000,
               "sales_discount standard 30000 | output_tax standard 3000 | sales_discount reduced "
               "1000 | output_tax reduced 80 | sales_discount statutory 5920 | receivable -40000");
        addLosses();
    }
    void postsByKind()
    {
        QFETCH(const int, kind);
        QFETCH(const int, rule);
        QFETCH(const qint64, amount);
        QFETCH(const QString, lines);
        const auto made = linesOfBillDifference(
            DifferenceKind(kind), FeeRule(rule), untouched(mixedBill()), BillId(1), Yen(amount));
        QCOMPARE(textOf(made), lines);
        for (const PostingLine &line : made)
            QCOMPARE(line.bill, std::optional(BillId(1)));
    }

    void movesMoneyByKind()
    {
        const PaymentId payment(7);
        QCOMPARE(textOf(linesOfCredit(payment, Yen(500))),
                 QStringLiteral("suspense_receipts 500 | advance_received -500"));
        QCOMPARE(textOf(linesOfCreditUse(payment, BillId(1), Yen(500))),
                 QStringLiteral("advance_received 500 | receivable -500"));
        QCOMPARE(textOf(linesOfRefund(payment, Yen(500))),
                 QStringLiteral("suspense_receipts 500 | refunds_payable -500"));
        QCOMPARE(textOf(linesOfCreditRefund(std::nullopt, Yen(500))),
                 QStringLiteral("advance_received 500 | refunds_payable -500"));
        QCOMPARE(textOf(linesOfOtherReceipt(payment, Yen(500))),
                 QStringLiteral("suspense_receipts 500 | other_receipts -500"));
        QCOMPARE(textOf(linesOfOpeningCredit(Yen(500))),
                 QStringLiteral("opening_balance 500 | advance_received -500"));
        QCOMPARE(textOf(linesOfCreditNote(untouched(mixedBill()), BillId(1), Yen(58'680))),
                 QStringLiteral("sales_discount standard 30000 | output_tax standard 3000 | "
                                "sales_discount reduced 1000 | output_tax reduced 80 | "
                                "sales_discount statutory 24600 | advance_received -58680"));
    }

    void fillsAmountsIn_data()
    {
        QTest::addColumn<std::vector<TypedAmount>>("bills");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<int>("kind"); // -1: keep open
        QTest::addColumn<int>("rest");
        QTest::addColumn<QString>("decision");
        const auto row = [](const char *name,
                            std::vector<TypedAmount> bills,
                            qint64 open,
                            Kind kind,
                            Kind rest,
                            const char *decision) {
            QTest::newRow(name) << std::move(bills) << open << (kind ? int(*kind) : -1)
                                << (rest ? int(*rest) : -1) << QString::fromLatin1(decision);
        };
        row("full", {typed(1, 500)}, 500, {}, {}, "1=500");
        row("short, kept open", {typed(1, 500)}, 300, {}, {}, "1=300");
        row("short, fee", {typed(1, 500)}, 300, DifferenceKind::Fee, {}, "1=300, 1 fee 200");
        row("over, kept", {typed(1, 500)}, 800, {}, {}, "1=500");
        row("over, credit", {typed(1, 500)}, 800, {}, DifferenceKind::Credit, "1=500, credit 300");
        row("combined",
            {typed(1, 500), typed(2, 700)},
            1'200,
            DifferenceKind::Fee,
            DifferenceKind::Refund,
            "1=500, 2=700");
        row("the money ends in the second bill",
            {typed(1, 500), typed(2, 700), typed(3, 100)},
            900,
            DifferenceKind::WriteOff,
            {},
            "1=500, 2=400, 3=0, 2 write_off 300, 3 write_off 100");
        row("part paid, part written off",
            {typed(1, 500, Yen(200), {{BillId(1), DifferenceKind::WriteOff, Yen(100)}})},
            200,
            {},
            {},
            "1=200, 1 write_off 100");
        row("the typed difference comes off first",
            {typed(1, 500, std::nullopt, {{BillId(1), DifferenceKind::Fee, Yen(40)}})},
            1'000,
            DifferenceKind::Discount,
            DifferenceKind::Refund,
            "1=460, 1 fee 40, refund 540");
        row("more typed than there is is not cut in silence",
            {typed(1, 500, Yen(900))},
            600,
            DifferenceKind::Fee,
            DifferenceKind::Credit,
            "1=900");
    }
    void fillsAmountsIn()
    {
        QFETCH(const std::vector<TypedAmount>, bills);
        QFETCH(const qint64, open);
        QFETCH(const int, kind);
        QFETCH(const int, rest);
        QFETCH(const QString, decision);
        const auto kindOf = [](int value) {
            return value < 0 ? Kind() : Kind(DifferenceKind(value));
        };
        QCOMPARE(textOf(filledIn(bills, Yen(open), kindOf(kind), kindOf(rest))), decision);
    }

    void goesToTheOldestFirst()
    {
        const std::vector<OwedBill> bills{
            {BillId(1), 30, QDate(2026, 11, 30), Yen(300)},
            {BillId(2), 20, QDate(2026, 10, 31), Yen(200)},
            {BillId(3), 10, QDate(2026, 11, 30), Yen(100)},
            {BillId(4), 5, QDate(2026, 9, 30), Yen(0)},
        };
        const auto text = [&bills](qint64 open) {
            ClearingDecision decision;
            decision.shares = oldestFirst(bills, Yen(open));
            return textOf(decision);
        };
        QCOMPARE(text(0), QString());
        QCOMPARE(text(150), QStringLiteral("2=150"));
        QCOMPARE(text(250), QStringLiteral("2=200, 3=50"));
        QCOMPARE(text(1'000), QStringLiteral("2=200, 3=100, 1=300"));
    }

    void keepsLimits()
    {
        const StandingNumber number{
            QStringLiteral("1234567"), CustomerId(1), 1001, {}, Yen(1'000), Yen(50'000)};
        QCOMPARE(limitBroken(number, Yen(999)), Unapplied::BelowLeast);
        QCOMPARE(limitBroken(number, Yen(1'000)), Unapplied::None);
        QCOMPARE(limitBroken(number, Yen(50'000)), Unapplied::None);
        QCOMPARE(limitBroken(number, Yen(50'001)), Unapplied::AboveMost);
    }

    void writesAsABank_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *name, const char16_t *written, const char16_t *letters) {
            QTest::newRow(name) << QString::fromUtf16(written) << QString::fromUtf16(letters);
        };
        row("full width", u"ミホン　ハナコ", u"ﾐﾎﾝ ﾊﾅｺ");
        row("small and voiced kana", u"ジャッキー", u"ｼﾞﾔﾂｷ-");
        row("half width stays", u"ﾐﾎﾝ ﾊﾅｺ", u"ﾐﾎﾝ ﾊﾅｺ");
        row("hiragana", u"みほん はなこ", u"ﾐﾎﾝ ﾊﾅｺ");
        row("short corporate form", u"カ）ミドリ", u"ｶ)ﾐﾄﾞﾘ");
        row("full-width Latin", u"ａｂｃ１２３", u"ABC123");
        row("wo", u"ヲ", u"ｵ");
        row("kanji is not guessed", u"見本", u"見本");
    }
    void writesAsABank()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, letters);
        QCOMPARE(bankLetters(written), letters);
        QCOMPARE(bankLetters(letters), letters); // again: the same
    }

    void checksAccounts_data()
    {
        QTest::addColumn<QStringList>("typed"); // bank, branch, number, holder, kind
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QString &typed, Fault fault) {
            QTest::newRow(name) << typed.split(QLatin1Char('|')) << int(fault);
        };
        const auto held = [](const QString &holder) {
            return QStringLiteral("0009|227|1234567|%1|1").arg(holder);
        };
        row("right", held(QStringLiteral("ミホン ハナコ")), Fault::Count);
        row("short number", QStringLiteral("0009|227|4567|ミホン|2"), Fault::Count);
        row("full-width digits",
            QStringLiteral("０００９|２２７|１２３４５６７|ミホン|4"),
            Fault::Count);
        row("no holder", held({}), Fault::FieldEmpty);
        row("no number", QStringLiteral("0009|227||ミホン|1"), Fault::FieldEmpty);
        row("kanji holder", held(QStringLiteral("見本 花子")), Fault::NumberOutOfRange);
        row("long holder", held(QString(31, u'ア')), Fault::FieldTooLong);
        row("voiced kana take two letters", held(QString(16, u'ガ')), Fault::FieldTooLong);
        row("long number", QStringLiteral("0009|227|12345678|ミホン|1"), Fault::FieldTooLong);
        row("short bank", QStringLiteral("009|227|1234567|ミホン|1"), Fault::FieldNotANumber);
        row("long bank", QStringLiteral("00009|227|1234567|ミホン|1"), Fault::FieldNotANumber);
        row("letters", QStringLiteral("0009|22A|1234567|ミホン|1"), Fault::FieldNotANumber);
        row("no such kind", QStringLiteral("0009|227|1234567|ミホン|3"), Fault::NumberOutOfRange);
    }
    void checksAccounts()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const int, fault);
        const auto checked = checkedAccount(
            BankAccount{typed[0], {}, typed[1], {}, typed[4], typed[2], typed[3]}, u"1249");
        QCOMPARE(int(checked ? Fault::Count : checked.error().fault), fault);
        if (checked)
            QCOMPARE(checked->number.size(), 7);
    }

    // One field alone changes that field, and names go with their codes; a whole account is a new
    // one.
    void changesAccounts_data()
    {
        QTest::addColumn<AccountChange>("change");
        QTest::addColumn<QString>("account");
        const auto row = [](const char *name, const AccountChange &change, const char *account) {
            QTest::newRow(name) << change << QString::fromLatin1(account);
        };
        AccountChange change;
        row("nothing", change, "0009 MIHON 227 HONTEN 2 1234567 HANAKO");
        change.holder = QStringLiteral("JIRO");
        row("holder", change, "0009 MIHON 227 HONTEN 2 1234567 JIRO");
        change.branch = QStringLiteral("001");
        row("branch", change, "0009 MIHON 001  2 1234567 JIRO");
        change.bank = QStringLiteral("0001");
        row("bank", change, "0001  001  2 1234567 JIRO");
        change.number = QStringLiteral("7");
        row("whole", change, "0001  001  1 7 JIRO");
        change.type = QStringLiteral("4");
        change.bankName = QStringLiteral("KO");
        row("whole, with more", change, "0001 KO 001  4 7 JIRO");
    }
    void changesAccounts()
    {
        QFETCH(const AccountChange, change);
        const BankAccount is = changedAccount(BankAccount{QStringLiteral("0009"),
                                                          QStringLiteral("MIHON"),
                                                          QStringLiteral("227"),
                                                          QStringLiteral("HONTEN"),
                                                          QStringLiteral("2"),
                                                          QStringLiteral("1234567"),
                                                          QStringLiteral("HANAKO")},
                                              change);
        const QStringList texts{
            is.bank, is.bankName, is.branch, is.branchName, is.type, is.number, is.holder};
        QTEST(texts.join(QLatin1Char(' ')), "account");
    }

    // The rounding of a grouped invoice is tax, and is taken last.
    void goodsAreTakenAtTheirOwnRate()
    {
        const auto standard = [](qint64 base, qint64 tax) {
            return TaxTotals{{{TaxKind::Standard, Yen(base), Yen(tax)}}};
        };
        const TaxTotals whole = standard(109, 15), goods = standard(109, 10);
        QCOMPARE(takenOverSales({whole, whole, goods}, Yen(119)), goods.lines);
        QCOMPARE(takenOverSales({whole, whole, goods}, Yen(124)), whole.lines);
        QCOMPARE(takenOverRates({whole, standard(0, 5), goods}, Yen(3)), standard(0, 3).lines);
        // As postings of before took it: the rest makes good for it.
        QCOMPARE(takenOverSales({whole, standard(4, 1), goods}, Yen(5)), standard(4, 1).lines);
        const TaxTotals less = standard(109, 8);
        QCOMPARE(takenOverSales({less, less, goods}, Yen(60)), standard(55, 5).lines);
        QCOMPARE(takenOverSales({less, less, goods}, Yen(117)), less.lines);
    }

    void refundsGoOneWay()
    {
        using S = RefundState;
        const std::vector<std::pair<S, S>> allowedSteps{{S::Requested, S::Approved},
                                                        {S::Requested, S::Cancelled},
                                                        {S::Approved, S::Exported},
                                                        {S::Approved, S::Paid},
                                                        {S::Approved, S::Cancelled},
                                                        {S::Exported, S::Paid},
                                                        {S::Exported, S::Cancelled},
                                                        {S::Paid, S::Cancelled}};
        for (const S from : {S::Requested, S::Approved, S::Exported, S::Paid, S::Cancelled}) {
            QCOMPARE(refundStateFromName(refundStateName(from)), std::optional(from));
            for (const S to : {S::Requested, S::Approved, S::Exported, S::Paid, S::Cancelled}) {
                const bool may =
                    std::find(allowedSteps.begin(), allowedSteps.end(), std::pair(from, to))
                    != allowedSteps.end();
                QCOMPARE(allowed(from, to), may);
            }
        }
    }

    void namesComeBack()
    {
        for (const DifferenceKind kind : differenceKinds)
            QCOMPARE(differenceKindFromName(differenceKindName(kind)), std::optional(kind));
        QCOMPARE(differenceKindFromName(u"other"), std::nullopt);
        for (const FeeRule rule : {FeeRule::Discount, FeeRule::CollectionFee})
            QCOMPARE(feeRuleFromName(feeRuleName(rule)), std::optional(rule));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
