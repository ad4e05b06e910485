// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "tests/support/suite.h"
#include "translations/install.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace keshikomi;

namespace {

// How many args the comment behind each value of an enum promises, read from the header itself.
QList<int> promisedArgs(const QString &header, const QString &name)
{
    QFile file(QStringLiteral(KK_TEST_DATA "/../../models/domain/") + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QStringLiteral("enum class %1 {").arg(name));
    const QString body = text.mid(begin, text.indexOf(QStringLiteral("Count\n};"), begin) - begin);
    static const QRegularExpression value(QStringLiteral("^ +(\\w+),(?: // (.*))?$"),
                                          QRegularExpression::MultilineOption);
    QList<int> counts;
    for (auto match = value.globalMatch(body); match.hasNext();) {
        QString comment = match.next().captured(2);
        comment.remove(QRegularExpression(QStringLiteral("\\(.*\\)")));
        const bool none = comment.isEmpty() || comment.startsWith(QLatin1Char('-'));
        counts.append(none ? 0 : int(comment.count(QLatin1Char(','))) + 1);
    }
    return counts;
}

// Args that cannot come out of the sentence itself.
QStringList marks(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QStringLiteral("«%1»").arg(i);
    return list;
}

const QList<QPair<QString, Fault>> &faultsOfFields()
{
    static const QList<QPair<QString, Fault>> faults{
        {QStringLiteral("AlreadyUndone"), Fault::AlreadyUndone},
        {QStringLiteral("BarcodeFieldTooLong"), Fault::BarcodeFieldTooLong},
        {QStringLiteral("CardNumberRefused"), Fault::CardNumberRefused},
        {QStringLiteral("ChangedMeanwhile"), Fault::ChangedMeanwhile},
        {QStringLiteral("DateInFuture"), Fault::DateInFuture},
        {QStringLiteral("FieldEmpty"), Fault::FieldEmpty},
        {QStringLiteral("FieldNotADate"), Fault::FieldNotADate},
        {QStringLiteral("FieldNotANumber"), Fault::FieldNotANumber},
        {QStringLiteral("FieldTooLong"), Fault::FieldTooLong},
        {QStringLiteral("NothingToExport"), Fault::NothingToExport},
        {QStringLiteral("NumberOutOfRange"), Fault::NumberOutOfRange},
        {QStringLiteral("PictureUnusable"), Fault::PictureUnusable},
        {QStringLiteral("SlipFiguresDisagree"), Fault::SlipFiguresDisagree},
        {QStringLiteral("SlipTextTooLong"), Fault::SlipTextTooLong}};
    return faults;
}

Fault faultNamed(const QString &name)
{
    for (const auto &[known, fault] : faultsOfFields()) {
        if (known == name)
            return fault;
    }
    return Fault::FieldTooLong;
}

// Which fields the sources name in a fault, or give to a check that makes one of them.
QSet<QPair<QString, QString>> namedFields()
{
    QStringList faults;
    for (const auto &[name, fault] : faultsOfFields())
        faults << name;
    const QRegularExpression inFault(
        QStringLiteral("Fault::(%1)\\s*,\\s*\\{\\s*QStringLiteral\\(\"([a-z_.]+)\"\\)")
            .arg(faults.join(QLatin1Char('|'))));
    const QRegularExpression inCheck(QStringLiteral("\\b(check[A-Z]\\w*)\\(\\s*\"([a-z_.]+)\""));
    QSet<QPair<QString, QString>> named;
    for (const char *room : {"models", "printing", "app/cli"}) {
        QDirIterator files(QStringLiteral(KK_TEST_DATA "/../../") + QLatin1String(room),
                           {QStringLiteral("*.cpp")},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpression &naming : {inFault, inCheck}) {
                for (auto each = naming.globalMatch(text); each.hasNext();) {
                    const auto match = each.next();
                    named.insert({match.captured(1), match.captured(2)});
                }
            }
        }
    }
    return named;
}

QStringList allStates()
{
    QStringList texts;
    const auto add = [&texts](auto last, auto text) {
        for (int i = 0; i <= int(last); ++i)
            texts += text(decltype(last)(i));
    };
    add(BillState::Superseded, billStateText);
    add(PaymentState::Undone, paymentStateText);
    add(PaymentRequestState::Unknown, paymentRequestStateText);
    add(NoticeKind::CreditCancelled, noticeKindText);
    add(BatchState::Finished, qOverload<BatchState>(batchStateText));
    add(BatchItemState::Failed, batchItemStateText);
    add(Channel::CashDesk, channelText);
    add(SheetKind::PrinterTest, sheetKindText);
    add(TaxKind::Statutory, taxKindText);
    add(Unapplied::Proposed, unappliedText);
    add(Role::Admin, roleText);
    add(Permission::ManageStore, permissionText);
    return texts;
}

// Faults with their args, and what the English sentence says.
auto faultRows()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("english");
    return [](Fault fault, const char *args, const char *english) {
        QTest::newRow(english) << int(fault) << QString::fromUtf8(args).split(QLatin1Char('|'))
                               << QString::fromUtf8(english);
    };
}

bool hasJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return (sign >= QChar(u'ぁ') && sign <= QChar(u'ヿ')) || sign.script() == QChar::Script_Han;
    });
}

} // namespace

class TestWording final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextSaysAllItIsGiven_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("ja") << QStringLiteral("ja");
    }
    void everyTextSaysAllItIsGiven()
    {
        QFETCH(QString, language);
        installTranslations(*QCoreApplication::instance(), language);
        const bool japanese = language == QLatin1String("ja");
        QSet<QString> seen;
        const auto check = [&](const QString &text, int args) {
            QVERIFY(!text.isEmpty());
            for (const QString &mark : marks(args))
                QVERIFY2(text.contains(mark), qPrintable(mark + QStringLiteral(" in ") + text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            QVERIFY2(hasJapanese(text) == japanese, qPrintable(text));
            seen.insert(text);
        };
        const QList<int> faults = promisedArgs(QStringLiteral("fault.h"), QStringLiteral("Fault"));
        QCOMPARE(faults.size(), int(Fault::Count));
        for (int i = 0; i < faults.size(); ++i)
            check(faultText({ErrorCode::Invalid, Fault(i), marks(faults[i]), {}}), faults[i]);
        const QList<int> reasons =
            promisedArgs(QStringLiteral("reason.h"), QStringLiteral("ReasonCode"));
        QCOMPARE(reasons.size(), int(ReasonCode::Count));
        for (int i = 0; i < reasons.size(); ++i)
            check(reasonText({ReasonCode(i), true, marks(reasons[i])}), reasons[i]);
        const QList<int> issues =
            promisedArgs(QStringLiteral("row_problem.h"), QStringLiteral("RowIssue"));
        QCOMPARE(issues.size(), int(RowIssue::Count));
        for (int i = 0; i < issues.size(); ++i)
            check(rowProblemText({i % 2 == 0, 12, 34, {}, RowIssue(i), marks(issues[i])}),
                  issues[i]);
    }

    void statesHaveWords()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const QStringList english = allStates();
        installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
        const QStringList japanese = allStates();
        QCOMPARE(japanese.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QVERIFY(!english[i].isEmpty());
            QVERIFY2(english[i] != japanese[i], qPrintable(english[i]));
        }
    }

    // The kinds are named where they are raised; each has words and says what to do.
    void everyTaskHasWords()
    {
        static const QRegularExpression naming(
            QStringLiteral("\"((?:amended|amendment|cancel|cleared|debit|told|sources|layouts|"
                           "request|feed|payment|link|settlement)-[a-z-]+)\""));
        QSet<QString> kinds;
        for (const char *name : {"services/amending.cpp",
                                 "services/booking.cpp",
                                 "services/booking_kinds.cpp",
                                 "services/debit/debit_answers.cpp",
                                 "services/feed_booking.cpp",
                                 "services/held_cancels.cpp",
                                 "services/import_again.cpp",
                                 "services/link_keeping.cpp",
                                 "services/outbox_writing.cpp",
                                 "storage/receipts/payment_holds.cpp",
                                 "storage/receipts/two_layouts.h",
                                 "storage/receipts/two_sources.h",
                                 "storage/settlement/settlements.h"}) {
            QFile file(QStringLiteral(KK_TEST_DATA "/../../models/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = naming.globalMatch(QString::fromUtf8(file.readAll()));
                 match.hasNext();)
                kinds.insert(match.next().captured(1));
        }
        QVERIFY(kinds.size() >= 8);
        for (const QString &kind : std::as_const(kinds)) {
            QVERIFY2(taskText(kind, {}) != kind, qPrintable(kind));
            QVERIFY2(!taskAdvice(kind).isEmpty(), qPrintable(kind));
        }
        // Tasks from before name less: each is said with what it names.
        std::vector<QString> named{QStringLiteral("1001"), QStringLiteral("33000")};
        const auto toldTwice = [&named](const char *next) {
            named.push_back(QString::fromLatin1(next));
            return taskText(QStringLiteral("told-by-two-files"), named);
        };
        QVERIFY(!taskText(QStringLiteral("told-by-two-files"), named).contains(QLatin1Char('%')));
        for (const char *next : {"2026-11-21", "evening.csv", "7"})
            QVERIFY(!toldTwice(next).contains(QLatin1Char('%')));
        for (const char *next : {"morning.csv", "31", "32"}) {
            const QString text = toldTwice(next);
            QVERIFY(!text.contains(QLatin1Char('%')));
            for (const QString &each : named) {
                const QString shown = each == QLatin1String("33000") ? yenText(each) : each;
                QVERIFY2(text.contains(shown), qPrintable(text));
            }
        }
        QCOMPARE(taskSubject(QStringLiteral("told-by-two-files"), named),
                 QStringLiteral("1001, ") + yenText(QStringLiteral("33000"))
                     + QStringLiteral(", 2026-11-21"));
        QCOMPARE(taskSubject(QStringLiteral("sources-differ"),
                             {QStringLiteral("1234"), QStringLiteral("5000")}),
                 QStringLiteral("1234, ") + yenText(QStringLiteral("5000")));
    }

    void everyCheckHasWords()
    {
        static const QRegularExpression naming(QStringLiteral("findings\\.\\w+\\(\"([a-z-]+)\""));
        QSet<QString> names;
        for (const char *part : {"verify.py",
                                 "closing_checks.py",
                                 "company_checks.py",
                                 "debit_checks.py",
                                 "difference_checks.py",
                                 "inbox_checks.py",
                                 "settlement_checks.py"}) {
            QFile file(QStringLiteral(KK_TEST_DATA "/../../resources/verify/")
                       + QLatin1String(part));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto each = naming.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext();)
                names.insert(each.next().captured(1));
        }
        QVERIFY(names.size() > 30);
        for (const QString &name : names) {
            installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
            const QString english = verifyCheckText(name);
            QVERIFY2(english != name, qPrintable(name));
            installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
            QVERIFY2(hasJapanese(verifyCheckText(name)), qPrintable(name));
        }
        QCOMPARE(verifyCheckText(QStringLiteral("new-check")), QStringLiteral("new-check"));
    }

    // A field that a fault of the sources names is called by a word, never by its name in the
    // books.
    void everyFieldOfAFaultHasWords()
    {
        const QSet<QPair<QString, QString>> named = namedFields();
        QVERIFY(named.size() > 60);
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        QStringList bare;
        for (const auto &[fault, name] : named) {
            const QString last = name.section(QLatin1Char('.'), -1);
            const bool hasWords = fieldText(name) != name && fieldText(name) != last;
            const auto said = [&fault = fault](const QString &field) {
                return faultText({ErrorCode::Invalid, faultNamed(fault), {field}, {}});
            };
            // Some only choose a sentence that says it all.
            const QString mark = QStringLiteral("«»");
            if (!hasWords && said(name) == said(mark).replace(mark, fieldText(name)))
                bare << fault + QLatin1Char(' ') + name;
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QLatin1Char('\n'))));
    }

    void saysWhereARowIsWrong()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        RowProblem problem{false,
                           12,
                           4,
                           QStringLiteral("店舗収納日"),
                           RowIssue::NotADate,
                           {QStringLiteral("20260230")}};
        QCOMPARE(rowProblemText(problem),
                 QStringLiteral("Record 12, byte 4, 店舗収納日: not a date: 20260230"));
        problem.warning = true;
        QVERIFY(rowProblemText(problem).endsWith(QStringLiteral("(row kept)")));
        QVERIFY(!rowProblemText(problem, FileFate::Refused).contains(QStringLiteral("kept")));
    }

    // A fault of which more is known than its name says it, and never shows how it is kept.
    void faultsSayMore_data()
    {
        const auto row = faultRows();
        row(Fault::FieldEmpty, "argument|BILL", "BILL is missing");
        row(Fault::FieldEmpty, "option|--reason", "option --reason is missing");
        row(Fault::FieldEmpty, "no_house", "who the bills are from");
        row(Fault::FieldEmpty, "pay.url", "no link that asks for what is open");
        row(Fault::FieldEmpty, "expires", "how long the link");
        row(Fault::FieldEmpty, "received", "No money has been cleared");
        row(Fault::ValueMissing, "one_of|--run / --import", "one of these: --run / --import");
        row(Fault::FieldNotANumber, "--line|x|standard", "x is no line");
        row(Fault::UnknownOption, "choice|--lang|fr|ja, en", "--lang does not know fr");
        row(Fault::ChangedMeanwhile, "delivered_on|B-7|2026-08-03", "B-7 was delivered");
        row(Fault::NothingToClose, "grouped_invoice|1001|2026-07-31", "of customer 1001");
        row(Fault::NotEnoughOpenOnPayment, "5|0|1", "Nothing is left of payment 5");
        row(Fault::NumberOutOfRange, "gross|-5|0|-", "-5, but must be 0 or more");
        row(Fault::NumberOutOfRange, "copies|2|1|1", "is 2, but must be 1.");
        row(Fault::AmountNotAllowed, "100|14080|14080", "it must be");
        row(Fault::AlreadyApproved, "RF-1|refund-paid", "RF-1 is recorded as paid already");
        row(Fault::NotEnoughOpenOnPayment, "C-5|0|1", "Nothing is left of credit C-5");
        row(Fault::NotEnoughOpenOnPayment, "C-5|10|20", "of credit C-5 is open");
        row(Fault::NotEnoughOpenOnPayment, "5|0|1|share", "left for one of these bills");
        row(Fault::NoSuchAllocation, "5|difference", "no difference 5");
        row(Fault::NothingToClose, "2026-08-03|closed", "2026-08-03 is closed already");
        row(Fault::NothingToClose,
            "2026-11|running|2026-12-01",
            "2026-11 is not over yet. It can be closed from 2026-12-01");
        row(Fault::NothingToClose, "bank:0009|point", "no point bank:0009 that waits");
        row(Fault::NoSuchCredit, "1001|customer", "Customer 1001 has no credit");
        row(Fault::NoSuchCredit, "C-5|other", "does not belong to the customer");
        row(Fault::NoSuchStandingNumber, "7|payment", "did not come on a standing number");
        row(Fault::NoSuchPayment, "7|double", "Payment 7 is no double payment");
        row(Fault::NoSuchAgreement, "999999-12345|no_bank", "no bank account");
        row(Fault::NoSuchBatch, "9|export", "Nothing was exported under the number 9");
        row(Fault::NoSuchRefund, "9|export", "No refunds were given out");
        row(Fault::NoSuchImport, "9|opening", "Old bills were never taken over");
        row(Fault::FileAlreadyImported, "A-1|old.csv|row", "A-1 stands twice in old.csv");
        row(Fault::FileAlreadyImported, "A-1|3|opening", "taken over before");
        row(Fault::FileAlreadyImported,
            "見本 花子|3|credit",
            "A credit of 見本 花子 was taken over");
        row(Fault::OpeningHasPayments, "C-5|credit", "Credit C-5 of the opening balances was used");
        row(Fault::OpeningHasPayments, "C-5|whole|3", "only with all that was taken over");
        row(Fault::FieldNotADate, "month|2026-13", "2026-13 is no month");
        row(Fault::ReminderTooEarly, "B-7|2026-08-03|books", "told of money after 2026-08-03");
        row(Fault::NothingToExport, "export.refunds", "no approved refund waits");
        row(Fault::NotEnoughOpenOnBill, "B-7|0|1", "Nothing is open on bill B-7");
        row(Fault::BackendRefused, "401|unauthorized|", "does not accept the key");
        row(Fault::NumberOutOfRange, "holder|一|A|ﾝ", "cannot carry “一”");
        row(Fault::StoreExists, "house|a.db|KK", "a.db already belongs to the house KK");
        row(Fault::FieldEmpty,
            "message.store|{お車}|smartpit|B-7",
            "“SmartPit sheet” of B-7 cannot be made: nothing is entered for {お車}");
        row(Fault::PictureUnusable, "message.picture|?", "The picture of the message cannot");
        row(Fault::PictureUnusable, "fax.jpg|cut", "fax.jpg ends too early");
        row(Fault::PictureUnusable, "a.gif|?", "The picture a.gif cannot");
        row(Fault::NoSuchSheet, "smartpit", "cannot be made here. The list");
        row(Fault::NoSuchSheet, "poster", "There is no sheet poster");
    }
    void faultsSayMore()
    {
        QFETCH(const int, fault);
        QFETCH(const QStringList, args);
        QFETCH(const QString, english);
        const Error error{ErrorCode::Invalid, Fault(fault), args, {}};
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const QString text = faultText(error);
        QVERIFY2(text.contains(english), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
        QVERIFY2(hasJapanese(faultText(error)), qPrintable(faultText(error)));
        QVERIFY2(!faultText(error).contains(QLatin1Char('%')), qPrintable(faultText(error)));
    }

    void refundsSayMore_data()
    {
        const auto row = faultRows();
        row(Fault::NumberOutOfRange, "account_kind|3|1|9|1, 2, 4, 9", "one of: 1, 2, 4, 9");
        row(Fault::FieldNotANumber, "bank|12|digits|4", "“12”, but must be exactly 4 digits");
        row(Fault::FieldNotADate, "paid_on|2026-11-22|transfer|2026-11-24", "names 2026-11-24");
        row(Fault::FieldEmpty, "bank_sender|株式会社見本", "name of the sender, “株式会社見本”");
        row(Fault::AlreadyUndone, "refund|1", "RF-1 was cancelled already");
        row(Fault::OtherCustomersBill,
            "C-3|山田|credit|1001|1002",
            "customer 1001, not to customer");
    }
    void refundsSayMore() { faultsSayMore(); }

    void argsBecomeWords()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
        const Error denied{ErrorCode::Forbidden,
                           Fault::PermissionMissing,
                           {permissionName(Permission::CancelBills), roleName(Role::Clerk)},
                           {}};
        QCOMPARE(faultText(denied),
                 QStringLiteral(
                     "受付の権限では「請求書の取消」はできません。管理者に依頼してください。"));
        QCOMPARE(reasonText({ReasonCode::NameLearned, true, {QStringLiteral("3")}}),
                 QStringLiteral("名義を3回学習"));
        QCOMPARE(reasonText({ReasonCode::FeeExplains, true, {QStringLiteral("1440")}}),
                 QStringLiteral("差額は振込手数料1,440円"));
        const Error changed{
            ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payment")}, {}};
        QVERIFY(faultText(changed).startsWith(QStringLiteral("入金")));
        const Error total{ErrorCode::Conflict,
                          Fault::BatchTotalsDiffer,
                          {QStringLiteral("total"), QStringLiteral("12100"), QStringLiteral("0")},
                          {}};
        QCOMPARE(faultText(total),
                 QStringLiteral("合計が合いません。合計 は 12,100円 と入力されていますが、明細は "
                                "0円 です。明細か合計を直してください。"));
        QCOMPARE(fieldText(QStringLiteral("biller_code")), QStringLiteral("請求書発行企業コード"));
        QCOMPARE(fieldText(QStringLiteral("独自項目")), QStringLiteral("独自項目"));
        QCOMPARE(fieldText(QStringLiteral("customer.address")), QStringLiteral("顧客の住所"));
        QCOMPARE(fieldText(QStringLiteral("lines[12].name")), QStringLiteral("12行目の品名"));
        QCOMPARE(fieldText(QStringLiteral("bank.account")), fieldText(QStringLiteral("account")));
    }

    void textOfOthersIsNotAPattern()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const Error error{ErrorCode::Invalid,
                          Fault::FieldNotADate,
                          {QStringLiteral("%2"), QStringLiteral("100%1")},
                          {}};
        QCOMPARE(faultText(error),
                 QStringLiteral("%2 is not a date: 100%1. Enter it as year-month-day."));
    }

    void groupsYen_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << QStringLiteral("0") << QStringLiteral("0 yen");
        QTest::newRow("999") << QStringLiteral("999") << QStringLiteral("999 yen");
        QTest::newRow("1000") << QStringLiteral("1000") << QStringLiteral("1,000 yen");
        QTest::newRow("-1234567") << QStringLiteral("-1234567") << QStringLiteral("-1,234,567 yen");
        QTest::newRow("words") << QStringLiteral("many") << QStringLiteral("many");
    }
    void groupsYen()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        QFETCH(QString, digits);
        QFETCH(QString, text);
        QCOMPARE(yenText(digits), text);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
