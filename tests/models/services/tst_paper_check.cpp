// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/payment_link.h"
#include "models/services/paper/paper_check.h"
#include "models/services/slips.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

// What the books of a store say of a code that somebody read from paper.
class TstPaperCheck final : public Suite
{
    Q_OBJECT

private:
    static FoundCode qr(const QString &text)
    {
        FoundCode code;
        code.reading = {1, CodeKind::Qr, text};
        code.urlHost = paymentLinkOf(text).host;
        return code;
    }
    static FoundCode bars(const QString &digits)
    {
        FoundCode code;
        code.reading = {1, CodeKind::Barcode, digits};
        if (const auto barcode = parseBarcode(digits))
            code.barcode = *barcode;
        return code;
    }

private Q_SLOTS:
    void onlyListedHostsAreOurs_data() { addEngines(); }
    void onlyListedHostsAreOurs()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const PaperCheckService service(house.context());
        const QString pay = QStringLiteral("pay.example.jp");
        const auto told = [&](const char *address, const QStringList &hosts) {
            const auto owners =
                must(service.owners(house.admin(), {qr(QString::fromLatin1(address))}, hosts));
            return owners.front().flaws.empty() ? CodeFlaw::Count
                                                : owners.front().flaws.front().flaw;
        };
        // None of the addresses was ever asked for, so a listed host only leads to the next
        // question.
        for (const char *address : {"https://pay.example.jp/p/1", "http://127.0.0.1:8080/p/1"}) {
            QCOMPARE(told(address, {}), CodeFlaw::HostNotAllowed);
            QCOMPARE(told(address, {QStringLiteral("other.example")}), CodeFlaw::HostNotAllowed);
            QCOMPARE(told(address, {pay, practiceHost}), CodeFlaw::NotOfThisStore);
        }
        QCOMPARE(told("hello", {}), CodeFlaw::Count); // no address leads nowhere
    }

    void barsAreTheirBills_data() { addEngines(); }
    void barsAreTheirBills()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const PaperCheckService service(house.context());
        const SlipService slips(house.context());
        const Bill bill =
            house.bill({demo::lump(QStringLiteral("点検"), TaxKind::Standard, 30'000)});
        const IssuedSlip first = must(slips.issue(house.admin(), bill.number));
        const auto owner = [&] {
            return must(service.owners(house.admin(), {bars(first.barcode)}, {})).front();
        };
        QCOMPARE(owner().bill, bill.number);
        QVERIFY(owner().flaws.empty());
        must(slips.issue(house.admin(), bill.number, true));
        const FoundFlaw replaced = owner().flaws.front();
        QCOMPARE(replaced.flaw, CodeFlaw::NotNewestIssue);
        const QString today = house.clock.today().toString(Qt::ISODate);
        QCOMPARE(replaced.args,
                 QStringList({billNumberText(bill.number),
                              QStringLiteral("1"),
                              today,
                              QStringLiteral("2"),
                              today}));
        // Also after the digits of a slip number are used up: the newest is never the lower one.
        for (int issue = 3; issue <= 12; ++issue)
            must(slips.issue(house.admin(), bill.number, true));
        QCOMPARE(owner().flaws.front().args.at(3), QStringLiteral("12"));
        must(BillService(house.context()).cancel(house.admin(), bill.number, QString()));
        QCOMPARE(owner().flaws.size(), std::size_t(1)); // which one it was matters no more
        QCOMPARE(owner().flaws.front().flaw, CodeFlaw::BillCancelled);
    }
};

QTEST_GUILESS_MAIN(TstPaperCheck)
#include "tst_paper_check.moc"
