// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/group/group_month.h"

#include "models/domain/konbini_barcode.h"
#include "models/services/group/payer_writing.h"

#include <array>

namespace keshikomi::group {

namespace {

constexpr int days = 30;
constexpr int settledAfter = 5; // 確報 after 速報
constexpr int payoutAfter = 10;

class MonthMaker final
{
public:
    MonthMaker(const Asked &asked, QDate today, QRandomGenerator &chance)
        : m_asked(asked)
        , m_today(today)
        , m_chance(chance)
        , m_gone(asked.bills.size(), false)
    {
    }

    Month make()
    {
        for (std::size_t place = 0; place < m_asked.bills.size(); ++place) {
            if (!m_gone[place])
                pay(place);
            if (oneIn(120))
                addStranger(place);
        }
        return std::move(m_month);
    }

private:
    int below(int limit) { return m_chance.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    const AskedBill &bill(std::size_t place) const { return m_asked.bills[place]; }
    const Payer &payerOf(std::size_t place) const { return m_asked.payers[bill(place).payer]; }
    QDate paidOn(const AskedBill &bill) // after it was issued, within the month
    {
        const QDate first = std::max(bill.issuedOn, m_today.addDays(-days));
        return first.addDays(below(int(first.daysTo(m_today)) + 1));
    }

    // One in seven does not pay this month.
    void pay(std::size_t place)
    {
        if (oneIn(7))
            return;
        const AskedBill &each = bill(place);
        if (!each.clientId.isEmpty() && !oneIn(3))
            payOnline(place);
        else if (!each.barcode.isEmpty() && !oneIn(3))
            payAtTill(place);
        else
            payByTransfer(place);
    }

    // ---- konbini
    NoticeRecord atTill(NoticeKind kind, const QString &barcode, QDate on, QTime at)
    {
        static constexpr std::array chains{"10", "20", "30", "80", "760"};
        NoticeRecord notice;
        notice.kind = kind;
        notice.channel = Channel::KonbiniBarcode;
        notice.receivedOn = on;
        notice.receivedAt = at;
        notice.barcode = barcode;
        const auto slip = parseBarcode(barcode);
        if (!slip)
            qFatal("a slip of the demo has no barcode");
        notice.amount = slip->amount;
        notice.reissue = slip->reissue;
        notice.chain = QString::fromLatin1(chains[std::size_t(below(int(chains.size())))]);
        notice.shop = QString::number(1 + below(999'999));
        if (kind == NoticeKind::Confirmed)
            notice.payoutOn = on.addDays(payoutAfter);
        return notice;
    }
    void tell(const NoticeRecord &notice, QDate arrives, const char *story, std::size_t place)
    {
        m_month.konbini[arrives].push_back(
            {notice, QString::fromLatin1(story), {{place, bill(place).amount}}});
    }
    // 速報 on the day, 確報 some days later where the month still sees it.
    void scanAndSettle(const QString &barcode, QDate on, const char *story, std::size_t place)
    {
        const QTime at(6 + below(17), below(60));
        NoticeRecord notice = atTill(NoticeKind::Preliminary, barcode, on, at);
        if (oneIn(25)) { // the wrong customer's slip: taken back at the till, then scanned again
            NoticeRecord wrong = notice;
            wrong.receivedAt = at.addSecs(-60);
            tell(wrong, on, "konbini-cancelled", place);
            wrong.kind = NoticeKind::PreliminaryCancelled;
            tell(wrong, on, "konbini-cancelled", place);
        }
        if (!oneIn(40)) // apps send 確報 alone
            tell(notice, on, story, place);
        const QDate settled = on.addDays(settledAfter);
        if (settled > m_today)
            return;
        notice.kind = NoticeKind::Confirmed;
        notice.payoutOn = on.addDays(payoutAfter);
        tell(notice, settled, story, place);
    }
    void payAtTill(std::size_t place)
    {
        const AskedBill &each = bill(place);
        const QDate on = paidOn(each);
        const bool twice = !each.reissued.isEmpty();
        if (twice && oneIn(3)) {
            scanAndSettle(each.barcode, on, "konbini-twice", place);
            scanAndSettle(each.reissued, std::min(on.addDays(1), m_today), "konbini-twice", place);
        } else if (twice) {
            scanAndSettle(each.reissued, on, "konbini-reissued", place);
        } else if (oneIn(30)) {
            payAtPostOffice(place, on);
        } else {
            scanAndSettle(each.barcode, on, "konbini", place);
        }
    }
    // No time, no limit, and an amount somebody wrote by hand.
    void payAtPostOffice(std::size_t place, QDate on)
    {
        KonbiniBarcode slip = *parseBarcode(bill(place).barcode);
        const bool wrong = oneIn(5);
        slip.due = std::nullopt;
        if (wrong)
            slip.amount = Yen(std::max<qint64>(1, slip.amount.amount() - 1'000));
        NoticeRecord notice = atTill(NoticeKind::Confirmed, *encodeBarcode(slip), on, QTime());
        notice.chain = QStringLiteral("910");
        notice.shop = QStringLiteral("0");
        m_month.konbini[on].push_back(
            {notice,
             wrong ? QStringLiteral("postal-wrong-amount") : QStringLiteral("postal"),
             {{place, slip.amount}}});
    }

    // ---- transfers
    NoticeRecord transfer(const QString &name, Yen amount, QDate on)
    {
        static constexpr std::array banks{"ﾐｽﾞﾎ", "ﾖｺﾊﾏ", "ﾕｳﾁﾖ", "ｷﾀﾆﾎﾝ"};
        NoticeRecord notice;
        notice.kind = NoticeKind::Credit;
        notice.channel = Channel::BankTransfer;
        notice.receivedOn = notice.valueOn = on;
        notice.amount = amount;
        notice.payerName = name;
        notice.bankName = QString::fromUtf8(banks[std::size_t(below(int(banks.size())))]);
        notice.branchName = QStringLiteral("ﾎﾝﾃﾝ");
        return notice;
    }
    void
    tell(NoticeRecord notice, const char *story, std::vector<std::pair<std::size_t, Yen>> bills)
    {
        const QDate on = notice.receivedOn;
        m_month.bank[on].push_back(
            {std::move(notice), QString::fromLatin1(story), std::move(bills)});
    }
    void payByTransfer(std::size_t place)
    {
        const AskedBill &each = bill(place);
        const Payer &payer = payerOf(place);
        const QDate on = paidOn(each);
        const int way = below(100);
        NoticeRecord notice =
            transfer(writtenName(payer.name, payer.isFirm, m_chance), each.amount, on);
        const std::vector<std::pair<std::size_t, Yen>> whole{{place, each.amount}};
        if (!payer.account.isEmpty() && way < 70) {
            notice.remitterCode = payer.account;
            tell(notice, "transfer-account", whole);
        } else if (way < 12) {
            notice.ediInformation = billNumberText(each.number);
            tell(notice, "transfer-number", whole);
        } else if (way < 20) {
            notice.payerName = QString::number(payer.number) + QLatin1Char(' ') + notice.payerName;
            tell(notice, "transfer-customer-number", whole);
        } else if (way < 28) {
            notice.payerName = otherName(m_chance);
            tell(notice, "transfer-other-name", whole);
        } else {
            payDifferently(place, notice);
        }
    }
    void payDifferently(std::size_t place, NoticeRecord notice)
    {
        const AskedBill &each = bill(place);
        static constexpr std::array<qint64, 4> fees{220, 440, 660, 880};
        const Yen fee(fees[std::size_t(below(int(fees.size())))]);
        const int way = below(100);
        if (way < 12 && each.amount > fee) {
            notice.amount = each.amount - fee;
            tell(notice, "transfer-fee", {{place, notice.amount}});
        } else if (way < 18 && each.amount > Yen(2'000)) {
            notice.amount = each.amount - Yen(1 + below(1'999));
            tell(notice, "transfer-wrong-amount", {{place, notice.amount}});
        } else if (way < 24) {
            tell(notice, "transfer-twice", {{place, each.amount}});
            notice.receivedOn = notice.valueOn = std::min(notice.receivedOn.addDays(2), m_today);
            tell(notice, "transfer-twice", {{place, each.amount}});
        } else if (way < 34) {
            payTogether(place, notice);
        } else {
            tell(notice, "transfer-name", {{place, each.amount}});
        }
    }
    // Bills of one payer that nothing has been decided of yet, in one transfer.
    void payTogether(std::size_t place, NoticeRecord notice)
    {
        std::vector<std::pair<std::size_t, Yen>> bills{{place, bill(place).amount}};
        for (const std::size_t other : payerOf(place).bills) {
            if (other > place && bills.size() < 3 && bill(other).issuedOn <= notice.receivedOn) {
                bills.push_back({other, bill(other).amount});
                notice.amount += bill(other).amount;
                m_gone[other] = true;
            }
        }
        tell(notice, bills.size() > 1 ? "transfer-sum" : "transfer-name", bills);
    }
    // Money that is for none of these bills, although its amount or its name says so.
    void addStranger(std::size_t place)
    {
        const QDate on = m_today.addDays(-below(days));
        const bool sameName = oneIn(2);
        tell(transfer(sameName ? payerOf(place).name : otherName(m_chance),
                      sameName && oneIn(2) ? Yen(1'000 + below(90'000)) : bill(place).amount,
                      on),
             "stranger",
             {});
    }

    // ---- card, telephone, number at a terminal, till of a bank: through the backend
    ToldEvent event(const QString &type, std::size_t place, QDate on)
    {
        ToldEvent told;
        told.event.type = type;
        told.event.occurredAt = QDateTime(on, QTime(3, 0), Qt::UTC);
        told.event.resourceType = type.section(QLatin1Char('.'), 0, 0);
        told.bills = {{place, bill(place).amount}};
        return told;
    }
    void payOnline(std::size_t place)
    {
        static constexpr std::array ways{
            Channel::CardLink, Channel::SmsLink, Channel::Ivr, Channel::SmartPit, Channel::PayEasy};
        const AskedBill &each = bill(place);
        const QString remote = QStringLiteral("pr_%1").arg(each.number);
        const QDate on = paidOn(each);
        ToldEvent opened = event(QStringLiteral("payment_request.updated"), place, each.issuedOn);
        PaymentRequestView view;
        view.remoteId = remote;
        view.clientId = each.clientId;
        view.version = 1;
        view.state = PaymentRequestState::Awaiting;
        view.stateText = QStringLiteral("awaiting");
        view.amount = each.amount;
        opened.event.resourceId = remote;
        opened.event.request = view;
        opened.story = QStringLiteral("request");
        m_month.events[std::max(each.issuedOn, m_today.addDays(-days))].push_back(opened);
        const Channel way = ways[std::size_t(below(int(ways.size())))];
        const int times = oneIn(60) ? 2 : 1;
        for (int time = 1; time <= times; ++time)
            addOnline(place, way, on, time);
    }
    void addOnline(std::size_t place, Channel way, QDate on, int time)
    {
        ToldEvent paid = event(QStringLiteral("payment.confirmed"), place, on);
        paid.event.paymentId = QStringLiteral("pay_%1_%2").arg(bill(place).number).arg(time);
        paid.event.resourceId = paid.event.paymentId;
        NoticeRecord notice;
        notice.kind = NoticeKind::Confirmed;
        notice.channel = way;
        notice.receivedOn = on;
        notice.amount = bill(place).amount;
        notice.requestId = QStringLiteral("pr_%1").arg(bill(place).number);
        notice.inquiryNumber = paid.event.paymentId;
        paid.event.notice = notice;
        paid.story = time == 1 ? QStringLiteral("online") : QStringLiteral("online-twice");
        m_month.events[on].push_back(paid);
    }

    const Asked &m_asked;
    const QDate m_today;
    QRandomGenerator &m_chance;
    std::vector<bool> m_gone; // paid together with another one
    Month m_month;
};

} // namespace

Month makeMonth(const Asked &asked, QDate today, QRandomGenerator &chance)
{
    return MonthMaker(asked, today, chance).make();
}

} // namespace keshikomi::group
