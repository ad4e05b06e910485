// SPDX-License-Identifier: GPL-3.0-or-later
// One source of an agreement books, the other one is compared: what only the other one tells is a
// task, and never money.
#include "models/domain/try.h"
#include "models/services/booking.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/receipt_sheet.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

NoticeRecord notice(NoticeKind kind, qint64 amount, int minute = 0)
{
    NoticeRecord record;
    record.kind = kind;
    record.receivedOn = QDate(2026, 11, 20);
    record.receivedAt = QTime(12, minute);
    record.amount = Yen(amount);
    record.barcode = test::slipBarcode(7'000'001, 0, QDate(2026, 12, 31), record.amount);
    record.chain = QStringLiteral("10");
    record.shop = QStringLiteral("1234");
    return record;
}

// The agreement of the konbini slips, told which source books.
class TwoSources final
{
public:
    TwoSources(BookStore &store, BookingSource booking)
        : m_store(store)
        , m_booking(booking)
    {
    }
    void booking(const std::vector<NoticeRecord> &records) { tell(m_booking, records); }
    // The setting is changed.
    void bookFrom(BookingSource source) { m_booking = source; }
    void other(const std::vector<NoticeRecord> &records)
    {
        tell(m_booking == BookingSource::File ? BookingSource::Feed : BookingSource::File, records);
    }
    int tasks()
    {
        int found = 0;
        for (const TaskRow &task : must(m_store.desk().tasks().all(m_store.desk().actor())))
            found += task.kind == QLatin1String("sources-differ") ? 1 : 0;
        return found;
    }
    qint64 money() { return m_store.accounts()[QStringLiteral("agency_clearing")]; }

private:
    void tell(BookingSource from, const std::vector<NoticeRecord> &records)
    {
        must(m_store.desk().context().write(
            m_store.desk().actor(),
            Permission::ImportFiles,
            "import",
            [this, from, records](Session &session, const Stamp &stamp) {
                return book(session, stamp, from, records);
            }));
    }
    Result<int> book(Session &session,
                     const Stamp &stamp,
                     BookingSource from,
                     const std::vector<NoticeRecord> &records) const
    {
        KK_TRY(const auto found, findAgreement(session, QStringLiteral("999999-12345")));
        Agreement agreement = found.value();
        agreement.source = m_booking;
        std::optional<ImportId> import;
        if (from == BookingSource::File) {
            KK_TRY(import, nextImportId(session));
        }
        StoredReceipts one(session, stamp);
        ReceiptSheet many(session, stamp);
        ReceiptBooks &books = import ? static_cast<ReceiptBooks &>(many) : one;
        Booker booker(session, books, stamp, import);
        std::vector<Arriving> all;
        std::vector<QByteArray> identities;
        for (const NoticeRecord &record : records) {
            all.push_back(arriving(agreement, record, from));
            identities.push_back(all.back().identity);
        }
        KK_CHECK(many.read(agreement, identities, {}));
        int fresh = 0;
        for (const Arriving &each : all) {
            KK_TRY(const Booked booked, booker.book(each));
            fresh += booked.how == Booked::How::Repeated ? 0 : 1;
        }
        KK_CHECK(many.write());
        if (import)
            KK_CHECK(insertImport(session,
                                  *import,
                                  {QStringLiteral("file"),
                                   QStringLiteral("agency-120"),
                                   QByteArray(32, 'x'),
                                   int(records.size()),
                                   fresh,
                                   int(records.size()) - fresh,
                                   0},
                                  stamp));
        return 0;
    }

    BookStore &m_store;
    BookingSource m_booking;
};

} // namespace

class TestTwoSources final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherFirst_data() { addCases(); }
    void theOtherFirst();
    void theOtherLater_data() { addCases(); }
    void theOtherLater();
    void differencesStay_data() { addCases(); }
    void differencesStay();
    void theOtherTakesNothingBack_data() { addCases(); }
    void theOtherTakesNothingBack();
    void aChangedSettingBooksNothingTwice_data() { addCases(); }
    void aChangedSettingBooksNothingTwice();
    void anUndoneImportDiffersInNothing();

private:
    static void addCases()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("booking");
        for (const QString &engine : BookStore::engines()) {
            QTest::addRow("%s, files book", qPrintable(engine))
                << engine << int(BookingSource::File);
            QTest::addRow("%s, the feed books", qPrintable(engine))
                << engine << int(BookingSource::Feed);
        }
    }
};

void TestTwoSources::theOtherFirst()
{
    QFETCH(QString, engine);
    QFETCH(int, booking);
    BookStore store(engine, 2, 3);
    TwoSources sources(store, BookingSource(booking));
    sources.other({notice(NoticeKind::Confirmed, 1'000)});
    QCOMPARE(sources.money(), 0);
    QCOMPARE(sources.tasks(), 1);
    sources.other({notice(NoticeKind::Confirmed, 1'000)}); // a repeat asks nobody again
    QCOMPARE(sources.tasks(), 1);
    sources.booking({notice(NoticeKind::Confirmed, 1'000)});
    QCOMPARE(sources.tasks(), 0);
    QCOMPARE(sources.money(), 1'000);
    QCOMPARE(store.differences(), QStringList());
}

void TestTwoSources::theOtherLater()
{
    QFETCH(QString, engine);
    QFETCH(int, booking);
    BookStore store(engine, 2, 3);
    TwoSources sources(store, BookingSource(booking));
    const std::vector<NoticeRecord> told{notice(NoticeKind::Confirmed, 1'000),
                                         notice(NoticeKind::Confirmed, 1'000, 5)};
    sources.booking(told);
    sources.other({told[1], told[0]});
    QCOMPARE(sources.tasks(), 0);
    QCOMPARE(sources.money(), 2'000);
}

void TestTwoSources::differencesStay()
{
    QFETCH(QString, engine);
    QFETCH(int, booking);
    BookStore store(engine, 2, 3);
    TwoSources sources(store, BookingSource(booking));
    sources.booking({notice(NoticeKind::Confirmed, 1'000)});
    sources.other({notice(NoticeKind::Confirmed, 1'001)});
    QCOMPARE(sources.tasks(), 1);
    // twice here, once there: one of them is missing
    sources.other({notice(NoticeKind::Confirmed, 1'000), notice(NoticeKind::Confirmed, 1'000, 5)});
    QCOMPARE(sources.tasks(), 2);
    QCOMPARE(sources.money(), 1'000);
    sources.booking({notice(NoticeKind::Confirmed, 1'000, 5)});
    QCOMPARE(sources.tasks(), 1);
    QCOMPARE(sources.money(), 2'000);
    QCOMPARE(store.differences(), QStringList());
}

void TestTwoSources::theOtherTakesNothingBack()
{
    QFETCH(QString, engine);
    QFETCH(int, booking);
    BookStore store(engine, 2, 3);
    TwoSources sources(store, BookingSource(booking));
    sources.other({notice(NoticeKind::PreliminaryCancelled, 1'000)});
    sources.booking({notice(NoticeKind::Preliminary, 1'000)});
    const auto ids = must(store.desk().clearing().paymentIds(store.desk().actor(), true, {}));
    QCOMPARE(ids.size(), size_t(1));
    const Payment payment =
        must(store.desk().clearing().payment(store.desk().actor(), PaymentId(ids.front())));
    QCOMPARE(payment.state, PaymentState::Provisional);
    QCOMPARE(sources.tasks(), 1);
}

void TestTwoSources::aChangedSettingBooksNothingTwice()
{
    QFETCH(QString, engine);
    QFETCH(int, booking);
    BookStore store(engine, 2, 3);
    TwoSources sources(store, BookingSource(booking));
    const NoticeRecord told = notice(NoticeKind::Confirmed, 1'000);
    sources.booking({told});
    sources.other({told});
    const auto source = BookingSource(booking);
    sources.bookFrom(source == BookingSource::File ? BookingSource::Feed : BookingSource::File);
    sources.booking({told}); // the source that was compared before
    sources.other({told});
    QCOMPARE(sources.money(), 1'000);
    sources.booking({notice(NoticeKind::Confirmed, 1'000, 5)}); // new money
    QCOMPARE(sources.money(), 2'000);
}

void TestTwoSources::anUndoneImportDiffersInNothing()
{
    BookStore store(QStringLiteral("sqlite"), 2, 3);
    TwoSources sources(store, BookingSource::Feed);
    sources.other({notice(NoticeKind::Confirmed, 1'000)});
    QCOMPARE(sources.tasks(), 1);
    const auto imports = must(store.desk().imports().list(store.desk().actor(), 1));
    must(store.desk().undo().import(store.desk().actor(), imports.front().id));
    QCOMPARE(sources.tasks(), 0);
    sources.other({notice(NoticeKind::Confirmed, 1'000)}); // told again
    QCOMPARE(sources.tasks(), 1);
}

QTEST_GUILESS_MAIN(TestTwoSources)
#include "tst_two_sources.moc"
