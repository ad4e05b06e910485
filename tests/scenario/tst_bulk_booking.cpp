// SPDX-License-Identifier: GPL-3.0-or-later
// A file is booked and cleared set by set, a notice of the feed row by row. The same files must
// leave the same books both ways.
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/formats/read_file.h"
#include "models/services/booking.h"
#include "models/services/import_again.h"
#include "models/services/match_input.h"
#include "models/services/reason_json.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/posting_batch.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/reservations.h"
#include "tests/scenario/book_dump.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <array>
#include <map>
#include <memory>
#include <random>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return int(random() % std::uint32_t(limit));
}

bool oneIn(Random &random, int n)
{
    return below(random, n) == 0;
}

// What a slip of the demo says.
struct DemoSlip
{
    QString barcode;
    Yen amount;
    int reissue;
};

std::vector<DemoSlip> slipsOf(BookStore &store)
{
    return must(store.desk().context().store.read([](Session &session) {
        return session.all(
            "SELECT barcode, amount, reissue FROM slip WHERE barcode <> '' ORDER BY id",
            {},
            [](const Row &row) {
                return DemoSlip{row.text(0), row.yen(1), int(row.integer(2))};
            });
    }));
}

void reprint(NoticeRecord &record, Yen more, int reissue)
{
    KonbiniBarcode barcode = must(parseBarcode(record.barcode));
    barcode.amount += more;
    barcode.reissue = reissue;
    record.barcode = must(encodeBarcode(barcode));
    record.amount = barcode.amount;
    record.reissue = reissue;
}

// Few slips, times and shops, so that notices meet: 速報, 確報, 取消 and 訂正 of one slip, twice
// scanned slips, wrong amounts, unknown keys and issues.
NoticeRecord konbini(Random &random, const std::vector<DemoSlip> &slips)
{
    constexpr NoticeKind kinds[]{NoticeKind::Preliminary,
                                 NoticeKind::Preliminary,
                                 NoticeKind::Confirmed,
                                 NoticeKind::Confirmed,
                                 NoticeKind::Confirmed,
                                 NoticeKind::PreliminaryCancelled,
                                 NoticeKind::Amended};
    NoticeRecord record;
    record.kind = kinds[below(random, oneIn(random, 4) ? 7 : 6)];
    const auto few = std::min<std::size_t>(slips.size(), 12);
    const DemoSlip &slip = slips[std::size_t(below(random, int(few)))];
    record.barcode = slip.barcode;
    record.amount = slip.amount;
    record.reissue = slip.reissue;
    if (oneIn(random, 9)) // a key of somebody else
        record.barcode = test::slipBarcode(
            7'000'000 + below(random, 3), record.reissue, QDate(2026, 12, 31), record.amount);
    if (oneIn(random, 9)) // not what the slip asks, or not its issue
        reprint(record, Yen(1 + below(random, 2)), below(random, 2));
    if (record.kind == NoticeKind::Amended) // the barcode keeps the amount that was wrong
        record.amount += Yen(1 + below(random, 3));
    record.receivedOn = QDate(2026, 11, 18 + below(random, 2));
    record.receivedAt = QTime(9, 30 * below(random, 2));
    record.chain = QStringLiteral("10");
    record.shop = QString::number(1'000 + below(random, 2));
    if (record.kind == NoticeKind::Confirmed)
        record.payoutOn = QDate(2026, 12, 5);
    return record;
}

NoticeRecord transfer(Random &random)
{
    const QStringList payers{QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ"), QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖｳｶｲ")};
    NoticeRecord record;
    record.kind = oneIn(random, 3) ? NoticeKind::CreditCancelled : NoticeKind::Credit;
    record.channel = Channel::BankTransfer;
    record.receivedOn = record.valueOn = QDate(2026, 11, 18 + below(random, 2));
    record.amount = Yen(1'000 + below(random, 3));
    record.payerName = payers.at(below(random, 2));
    // Told apart by the sender, and by more than the number: what one file and another tell alike
    // waits for a person, which is asked of a whole file and not of a record.
    record.inquiryNumber = QString::number(100'000 + below(random, 900'000));
    record.branchName = record.inquiryNumber;
    if (oneIn(random, 3))
        record.ediInformation = QStringLiteral("WIP00000001");
    return record;
}

QByteArray someFile(Random &random, const std::vector<DemoSlip> &slips)
{
    const CreditedAccount account{QStringLiteral("0009"),
                                  QStringLiteral("ﾐﾂｲｽﾐﾄﾓ"),
                                  QStringLiteral("227"),
                                  QStringLiteral("ｼﾝｼﾞﾕｸ"),
                                  QStringLiteral("1"),
                                  QStringLiteral("1234567"),
                                  QStringLiteral("ｶ)ﾃｽﾄ")};
    const bool fromBank = oneIn(random, 4);
    std::vector<NoticeRecord> records;
    for (int i = 1 + below(random, 25); i > 0; --i)
        records.push_back(fromBank ? transfer(random) : konbini(random, slips));
    const WriteOptions options{QDate(2026, 11, 20), true};
    return must(fromBank ? writeZengin01(records, account, NoticeLayout::Zengin01A, options)
                         : writeAgencyCsv(records, options)); // the one layout that has 訂正
}

// The counts of an import and what it left to people.
struct Outcome
{
    int fresh = 0, repeated = 0, held = 0, tasks = 0;
};
QString textOf(const Outcome &outcome)
{
    return QStringLiteral("%1 fresh, %2 repeated, %3 held, %4 tasks")
        .arg(outcome.fresh)
        .arg(outcome.repeated)
        .arg(outcome.held)
        .arg(outcome.tasks);
}

Outcome importAtOnce(BookStore &store, const QByteArray &file)
{
    const ImportReport report = store.import(QStringLiteral("file"), file);
    return {report.fresh, report.repeated, report.held, report.tasks};
}

Result<Outcome> bookOneByOne(Session &session, const Stamp &stamp, const FileReading &reading)
{
    KK_TRY(const ImportId import, nextImportId(session));
    StoredReceipts books(session, stamp);
    Booker booker(session, books, stamp, import);
    Outcome outcome;
    std::map<qint64, RepeatedFrom> repeats; // by the earlier import
    for (const ReadRecord &record : reading.records) {
        KK_TRY(const auto agreement, findAgreement(session, record.senderKey));
        KK_TRY(const Booked booked,
               booker.book(arriving(agreement.value(), record.notice, BookingSource::File)));
        outcome.tasks += booked.task ? 1 : 0;
        outcome.held += booked.how == Booked::How::Held ? 1 : 0;
        ++(booked.how == Booked::How::Repeated ? outcome.repeated : outcome.fresh);
        if (booked.how == Booked::How::Repeated && booked.before)
            ++repeats.try_emplace(booked.before->value(), RepeatedFrom{*booked.before, {}, 0})
                  .first->second.notices;
    }
    KK_CHECK(insertImport(session,
                          import,
                          {QStringLiteral("file"),
                           reading.layout,
                           reading.sha256,
                           int(reading.records.size()),
                           outcome.fresh,
                           outcome.repeated,
                           0},
                          stamp));
    std::vector<RepeatedFrom> tellers;
    for (const auto &[earlier, repeat] : repeats)
        tellers.push_back(repeat);
    KK_CHECK(insertImportRepeats(session, import, tellers));
    KK_CHECK(endAskingForFile(session, {reading.sha256, true}, stamp));
    return outcome;
}

Outcome importOneByOne(BookStore &store, const QByteArray &file)
{
    const FileReading reading = must(readNoticeFile(
        file, QStringLiteral("file"), {QDate(2026, 11, 22), std::nullopt, YearRule::Guess}));
    return must(store.desk().context().write(store.desk().actor(),
                                             Permission::ImportFiles,
                                             "import",
                                             [reading](Session &session, const Stamp &stamp) {
                                                 return bookOneByOne(session, stamp, reading);
                                             }));
}

// ---- the clearing, one payment after another
// -------------------------------------------------------

bool hasReason(const std::vector<Reason> &reasons, ReasonCode code)
{
    return std::any_of(
        reasons.begin(), reasons.end(), [code](const Reason &each) { return each.code == code; });
}

// The proposal is its own slip, of which it is another amount.
bool isSlipOfAnotherAmount(const MatchResult &result)
{
    if (result.candidates.empty() || !hasReason(result.whyNot, ReasonCode::AmountDiffers))
        return false;
    const auto &reasons = result.candidates.front().reasons;
    return hasReason(reasons, ReasonCode::SlipKeyMatches)
        || hasReason(reasons, ReasonCode::RequestMatches);
}

Unapplied reasonOf(const MatchResult &result)
{
    for (const Reason &reason : result.whyNot) {
        switch (reason.code) {
        case ReasonCode::SlipUnknown:
        case ReasonCode::ReissueUnknown:
        case ReasonCode::RequestUnknown: return Unapplied::UnknownSlip;
        case ReasonCode::BillAlreadyPaid: return Unapplied::BillPaid;
        case ReasonCode::BillCancelled:
        case ReasonCode::BillSuperseded: return Unapplied::BillCancelled;
        default: break;
        }
    }
    if (result.verdict != Verdict::None)
        return Unapplied::Proposed;
    const bool knowsPayer = !result.candidates.empty()
        && hasReason(result.whyNot, ReasonCode::NoOpenBillOfThatAmount)
        && !hasReason(result.whyNot, ReasonCode::NoSuchPayer);
    return knowsPayer ? Unapplied::AmountDiffers : Unapplied::UnknownPayer;
}

Done sayWhyOpen(Session &session, const MatchResult &result)
{
    Unapplied reason = reasonOf(result);
    if (reason == Unapplied::Proposed && isSlipOfAnotherAmount(result)) {
        KK_TRY(const auto payment, findPayment(session, result.payment));
        KK_TRY(const auto asked, billAskedBy(session, *payment));
        if (asked && (!asked->thisIssueKnown || asked->amountAsIssued != payment->amount))
            reason = Unapplied::AmountDiffers;
    }
    return markUnapplied(session, result.payment, reason);
}

Done clearOne(Session &session, const Stamp &stamp, const MatchResult &result, RunId run)
{
    const Candidate &only = result.candidates.front();
    for (const Share &share : only.shares)
        KK_CHECK(allocate(
            session,
            {result.payment, share.bill, share.amount, Yen(0), run, reasonsToJson(only.reasons)},
            stamp));
    return markUnapplied(session, result.payment, Unapplied::None);
}

Result<int> clearOneByOne(Session &session, const Stamp &stamp)
{
    KK_TRY(const MatchInput input, readMatchInput(session));
    std::optional<RunId> run;
    int cleared = 0;
    for (const MatchResult &result : match(input)) {
        if (result.verdict != Verdict::ClearAlone) {
            KK_CHECK(sayWhyOpen(session, result));
            continue;
        }
        if (!run) {
            KK_TRY(run, startRun(session, "automatic", stamp));
        }
        KK_CHECK(clearOne(session, stamp, result, *run));
        ++cleared;
    }
    return cleared;
}

} // namespace

class TestBulkBooking final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysLeaveTheSameBooks_data() { addEngines(); }
    void bothWaysLeaveTheSameBooks();
    void manyLeaveTheSameBooks_data() { addEngines(); }
    void manyLeaveTheSameBooks();
    void unbalancedIsTold_data() { addEngines(); }
    void unbalancedIsTold();
    void takingTooMuchTakesNothing_data() { addEngines(); }
    void takingTooMuchTakesNothing();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
    static int clearBothWays(BookStore &atOnce, BookStore &oneByOne);
    static void undoBothWays(BookStore &atOnce, BookStore &oneByOne, Random &random);
};

int TestBulkBooking::clearBothWays(BookStore &atOnce, BookStore &oneByOne)
{
    const int cleared = must(oneByOne.desk().context().write(
        oneByOne.desk().actor(), Permission::ClearPayments, "clear", clearOneByOne));
    const int also = atOnce.clear().cleared;
    return also == cleared ? cleared : -1;
}

// The same import by its place: its number may differ on PostgreSQL.
void TestBulkBooking::undoBothWays(BookStore &atOnce, BookStore &oneByOne, Random &random)
{
    const auto imports = must(atOnce.desk().imports().list(atOnce.desk().actor()));
    const auto others = must(oneByOne.desk().imports().list(oneByOne.desk().actor()));
    const auto place = std::size_t(below(random, int(imports.size())));
    if (imports[place].undone)
        return;
    const UndoReport a =
        must(atOnce.desk().undo().import(atOnce.desk().actor(), imports[place].id));
    const UndoReport b =
        must(oneByOne.desk().undo().import(oneByOne.desk().actor(), others[place].id));
    QCOMPARE(a.payments, b.payments);
    QCOMPARE(a.allocations, b.allocations);
    QCOMPARE(a.receipts, b.receipts);
}

void TestBulkBooking::bothWaysLeaveTheSameBooks()
{
    QFETCH(QString, engine);
    Random random(test::seed());
    BookStore atOnce(engine, 5, 20);
    BookStore oneByOne(engine, 5, 20);
    const auto slips = slipsOf(atOnce);
    std::vector<QByteArray> files;
    int cleared = 0;
    int notices = 0;
    for (int round = 0; round < (test::isSoak() ? 400 : 40); ++round) {
        const bool again = !files.empty() && oneIn(random, 4);
        const QByteArray file =
            again ? files[std::size_t(below(random, int(files.size())))] : someFile(random, slips);
        files.push_back(file);
        const Outcome whole = importAtOnce(atOnce, file);
        QCOMPARE(textOf(whole), textOf(importOneByOne(oneByOne, file)));
        notices += whole.fresh;
        if (oneIn(random, 3)) {
            const int now = clearBothWays(atOnce, oneByOne);
            QVERIFY(now >= 0);
            cleared += now;
        }
        if (oneIn(random, 5))
            undoBothWays(atOnce, oneByOne, random);
        if (QTest::currentTestFailed())
            return;
        if (round % 8 == 7)
            QCOMPARE(test::bookDump(atOnce), test::bookDump(oneByOne));
    }
    QCOMPARE(test::bookDump(atOnce), test::bookDump(oneByOne));
    QCOMPARE(atOnce.differences(), QStringList());
    QVERIFY(cleared > 0);
    qInfo("%s: %d notices, %d payments cleared", qPrintable(engine), notices, cleared);
}

// A file of so many receipts that the rules of their postings are asked once for all of them.
void TestBulkBooking::manyLeaveTheSameBooks()
{
    QFETCH(QString, engine);
    Random random(test::seed());
    BookStore atOnce(engine, 5, 20);
    BookStore oneByOne(engine, 5, 20);
    const auto slips = slipsOf(atOnce);
    std::vector<NoticeRecord> records;
    for (int i = 0; i < 1'300; ++i) {
        records.push_back(konbini(random, slips));
        if (records.back().kind != NoticeKind::Amended) // whose amount is not its barcode's
            records.back().kind = NoticeKind::Confirmed;
        if (i < 1'200)
            records.back().barcode = test::slipBarcode(
                8'000'000 + i, records.back().reissue, QDate(2026, 12, 31), records.back().amount);
    }
    const QByteArray file = must(writeAgencyCsv(records, {QDate(2026, 11, 20), true}));
    const Outcome whole = importAtOnce(atOnce, file);
    QVERIFY(whole.fresh > 1'100);
    QCOMPARE(textOf(whole), textOf(importOneByOne(oneByOne, file)));
    QCOMPARE(test::bookDump(atOnce), test::bookDump(oneByOne));
    const Done late = atOnce.desk()
                          .context()
                          .store
                          .write([](Session &session) -> Done {
                              KK_CHECK(session.exec(
                                  "INSERT INTO posting_line (posting, position, account, tax_kind, "
                                  "amount) SELECT MAX(id), 9, 'bank', '', 5 FROM posting"));
                              return done();
                          })
                          .result();
    QVERIFY(!late); // the postings are closed, as those that were written one by one
    QCOMPARE(atOnce.differences(), QStringList());
}

// One of three postings is balanced: another's lines do not sum to zero, the third has one line.
void TestBulkBooking::unbalancedIsTold()
{
    QFETCH(QString, engine);
    BookStore store(engine);
    const auto balanced = std::make_shared<qint64>(-1);
    const Done left =
        store.desk()
            .context()
            .store
            .write([balanced](Session &session) -> Done {
                for (const auto &[posting, position, amount] :
                     {std::array{901, 1, 5}, {901, 2, -5}, {902, 1, 5}, {902, 2, -4}, {903, 1, 5}})
                    KK_CHECK(session.exec("INSERT INTO posting_line (posting, position, account, "
                                          "tax_kind, amount) VALUES (?, ?, 'bank', '', ?)",
                                          {posting, position, amount}));
                KK_TRY(*balanced, balancedPostings(session, 901, 903));
                return failure(ErrorCode::Cancelled, Fault::Interrupted);
            })
            .result();
    QVERIFY(!left);
    QCOMPARE(*balanced, 1);
}

// The rule of the projections holds for many as for one: nothing is taken where too little is open.
void TestBulkBooking::takingTooMuchTakesNothing()
{
    QFETCH(QString, engine);
    BookStore store(engine, 5, 10);
    store.import(QStringLiteral("samples"),
                 BookStore::sample(QStringLiteral("cvs-agency-120.crlf.txt")));
    const QStringList before = test::bookDump(store);
    const auto ids = must(store.desk().unpaid().ids(store.desk().actor(), -1, {}));
    const auto bills = must(store.desk().unpaid().rows(store.desk().actor(), ids));
    const auto payments = must(store.desk().clearing().paymentIds(store.desk().actor(), false, {}));
    QVERIFY(bills.size() >= 2 && payments.size() >= 2);
    const auto take = [&](Yen first, Yen second) {
        return store.desk()
            .context()
            .write(store.desk().actor(),
                   Permission::ClearPayments,
                   "clear",
                   [&](Session &session, const Stamp &stamp) -> Done {
                       KK_TRY(const RunId run, startRun(session, "automatic", stamp));
                       const QByteArray none("[]");
                       return allocateAll(
                           session,
                           {{PaymentId(payments[0]), bills[0].id, Yen(1), Yen(0), run, none},
                            {PaymentId(payments[0]), bills[1].id, first, Yen(0), run, none},
                            {PaymentId(payments[1]), bills[1].id, second, Yen(0), run, none}},
                           stamp);
                   })
            .result();
    };
    const Done tooMuchOfAPayment = take(Yen(10'000'000), Yen(1));
    QVERIFY(!tooMuchOfAPayment);
    QCOMPARE(tooMuchOfAPayment.error().fault, Fault::NotEnoughOpenOnPayment);
    QCOMPARE(test::bookDump(store), before);
    QVERIFY(take(Yen(1), Yen(1)).has_value());
    QVERIFY(test::bookDump(store) != before);
    QCOMPARE(store.differences(), QStringList());
}

QTEST_GUILESS_MAIN(TestBulkBooking)
#include "tst_bulk_booking.moc"
