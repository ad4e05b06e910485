// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/orders/story.h"

#include <QDate>
#include <QRandomGenerator>

#include <algorithm>

namespace keshikomi::test {

namespace {

constexpr int mostBills = 4;
constexpr int mostPlace = 9; // deeds speak of the first so many payments, runs, …

class StoryMaker final
{
public:
    StoryMaker(quint32 seed, int number)
        : m_random(seed)
        , m_number(number)
    {
    }

    Story make()
    {
        m_bills = 1 + below(mostBills);
        m_story.setup << QStringLiteral("agreement 0009-227-1-1234567 layout=zengin-01-a")
                      << QStringLiteral("agreement 0009-227-1-7654321 other-company")
                      << QStringLiteral("table-map 0009-227-1-7654321");
        makeFiles();
        for (int bill = 0; bill < m_bills; ++bill)
            addBill(bill);
        addDebits();
        addPayout();
        addHalves();
        std::erase_if(m_story.files, [](const StoryFile &file) { return file.notices.empty(); });
        const int deeds = 6 + below(14);
        for (int made = 0; made < deeds; ++made)
            m_story.deeds << deed();
        return m_story;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    QString billName(int bill) const { return QChar(u'A' + bill) + QString::number(m_number); }
    static QString payerOf(const QString &bill) { return QStringLiteral("payer") + bill; }
    QString customerName(int bill) const { return payerOf(billName(bill)); }
    QString anyBill() { return billName(below(m_bills)); }
    QString place(char letter)
    {
        return QLatin1Char(letter) + QString::number(1 + below(mostPlace));
    }

    void makeFiles()
    {
        const auto make = [this](Teller teller, const char *name) {
            for (int made = 1 + below(3); made > 0; --made) {
                StoryFile file;
                file.name = QStringLiteral("%1%2-%3")
                                .arg(QString::fromLatin1(name))
                                .arg(made)
                                .arg(m_number);
                file.teller = teller;
                file.isKept = !oneIn(4);
                m_story.files.push_back(file);
            }
        };
        make(Teller::Agency, "agency");
        make(Teller::Post, "post");
        make(Teller::Bank, "bank");
        if (oneIn(2))
            make(Teller::Statement, "statement");
        if (oneIn(2))
            make(Teller::Edi, "edi");
        make(Teller::Table, "table");
        make(Teller::Debit, "debit");
    }
    // In one of the files of that kind; gives back which, or nothing if there is none.
    StoryFile *tell(Teller teller, const QString &line)
    {
        std::vector<StoryFile *> files;
        for (StoryFile &file : m_story.files) {
            if (file.teller == teller)
                files.push_back(&file);
        }
        if (files.empty())
            return nullptr;
        StoryFile &file = *files[std::size_t(below(int(files.size())))];
        file.notices.push_back({++m_order, line});
        return &file;
    }

    // A file that tells some of what another one tells: a download that was cut, or overlaps.
    void addHalves()
    {
        std::vector<StoryFile> halves;
        for (const StoryFile &file : m_story.files) {
            const bool books = std::find(bookingTellers.begin(), bookingTellers.end(), file.teller)
                != bookingTellers.end();
            if (!books || !oneIn(3))
                continue;
            StoryFile half = file;
            half.name.prepend(QStringLiteral("half-of-"));
            half.isKept = !oneIn(3);
            std::erase_if(half.notices, [this](const StoryNotice &) { return oneIn(2); });
            halves.push_back(std::move(half));
        }
        m_story.files.insert(m_story.files.end(), halves.begin(), halves.end());
    }

    void addBill(int bill)
    {
        const QString name = billName(bill);
        const int amount = 1'000 + below(200'000);
        // A virtual account and letters that no other story has.
        QString kana = QStringLiteral("シケン ");
        for (int rest = m_number * mostBills + bill; rest > 0; rest /= 40) {
            kana += QChar(u'ア' + 2 * (rest % 20));
            if (rest % 40 >= 20)
                kana += QChar(u'ン');
        }
        m_accounts << QString::number(2'270'000'000LL + m_number * mostBills + bill);
        m_story.setup << QStringLiteral("customer %1 \"試験 %1\" \"%2\" account=%3")
                             .arg(customerName(bill), kana, m_accounts.last())
                      << QStringLiteral("account %1").arg(customerName(bill))
                      << QStringLiteral("bill %1 %2 %3").arg(name, customerName(bill)).arg(amount);
        m_story.setup << QStringLiteral("slip %1").arg(name);
        if (oneIn(3))
            addPostal(name, amount);
        else
            addSlip(name);
        m_amounts << amount;
        if (oneIn(2))
            addTransfers(bill, amount, kana);
        if (oneIn(5)) // numbered by the bank, so that each is one
            tell(Teller::Table,
                 QStringLiteral("credit %1 \"%2\" on=-%3 inquiry=%4")
                     .arg(amount)
                     .arg(kana)
                     .arg(1 + below(5))
                     .arg(100'000 + m_number * 100 + m_order));
        if (oneIn(4))
            m_debited << name;
        if (oneIn(3))
            addCard(name);
    }

    // Scanned, perhaps cancelled and scanned again, perhaps settled; rarely paid again by the
    // reissued slip.
    void addSlip(const QString &name)
    {
        QString scan = scanAt();
        const auto notice = [&](const char *kind, int issue) {
            tell(Teller::Agency,
                 QStringLiteral("%1 %2#%3 %4")
                     .arg(QString::fromLatin1(kind), name)
                     .arg(issue)
                     .arg(scan));
        };
        if (!oneIn(5))
            notice("preliminary", 0);
        if (oneIn(3)) {
            notice("preliminary_cancelled", 0);
            scan = scanAt();
            if (!oneIn(3))
                notice("preliminary", 0);
        }
        if (!oneIn(3))
            notice("confirmed", 0);
        if (oneIn(6)) {
            m_story.setup << QStringLiteral("slip %1 reissue").arg(name);
            scan = scanAt();
            notice("confirmed", 1);
        }
    }
    // 郵便振替, often amended, rarely twice; and rarely paid a second time.
    void addPostal(const QString &name, int amount)
    {
        int days = 20 - below(6);
        const auto notice = [&](const char *kind, int yen) {
            tell(Teller::Post,
                 QStringLiteral("%1 %2#0 %3 on=-%4 at=none chain=910 shop=0 due=none")
                     .arg(QString::fromLatin1(kind), name)
                     .arg(yen)
                     .arg(days));
        };
        for (int paid = oneIn(4) ? 2 : 1; paid > 0; --paid, days -= 3) {
            notice("confirmed", amount);
            if (oneIn(3))
                continue;
            days -= below(2); // told for the day of the receipt, or for one of its own
            notice("amended", amount - 1 - below(900));
            if (oneIn(4)) {
                --days;
                notice("amended", amount - 1 - below(900));
            }
        }
    }
    QString scanAt() // each another minute: the earlier one is served first
    {
        ++m_minute;
        return QStringLiteral("on=-%1 at=%2:%3 shop=%4")
            .arg(20 - m_minute / 10)
            .arg(10 + m_minute / 60)
            .arg(m_minute % 60, 2, 10, QLatin1Char('0'))
            .arg(1'000 + m_minute);
    }

    void addTransfers(int bill, int amount, const QString &kana)
    {
        const int paid = oneIn(4) ? amount - 440 : amount;
        const QString facts =
            QStringLiteral("%1 \"%2\" on=-%3%4")
                .arg(paid)
                .arg(kana)
                .arg(1 + below(3))
                .arg(oneIn(2) ? QStringLiteral(" code=") + m_accounts[bill] : QString());
        const QString credit = QStringLiteral("credit ") + facts;
        const QString cancel = QStringLiteral("credit_cancelled ") + facts;
        StoryFile *const file = tell(Teller::Bank, credit);
        // A genuine second transfer that differs in nothing is told by the same file.
        if (oneIn(4))
            file->notices.push_back({++m_order, credit});
        if (oneIn(4))
            tell(Teller::Bank, cancel);
        // What is only compared may tell anything.
        for (const Teller teller : {Teller::Statement, Teller::Edi}) {
            if (oneIn(2))
                tell(teller, credit);
            if (teller == Teller::Edi && oneIn(3))
                tell(teller, cancel);
        }
    }

    // All bills that are debited, in one request of some days ago, and what the bank says of each:
    // first nothing yet, perhaps; rarely two things.
    void addDebits()
    {
        if (m_debited.isEmpty())
            return;
        const QString batch = QStringLiteral("debit%1").arg(m_number);
        m_story.setup << QStringLiteral("today 2026-11-16");
        for (const QString &bill : m_debited)
            m_story.setup << QStringLiteral("mandate ") + payerOf(bill);
        m_story.setup << QStringLiteral("debit-batch %1 %2 on=2026-11-18")
                             .arg(batch, m_debited.join(QLatin1Char(' ')))
                      << QStringLiteral("today 2026-11-22");
        for (const QString &bill : m_debited) {
            const auto answer = [&](const char *code) {
                answerIn(batch,
                         bill,
                         QStringLiteral("%1 %2 %3").arg(batch, bill, QString::fromLatin1(code)));
            };
            if (oneIn(3))
                answer("N");
            answer(oneIn(3) ? "1" : "0");
            if (oneIn(6))
                answer(oneIn(2) ? "0" : "2");
        }
    }
    // An account has one row in an answer.
    void answerIn(const QString &batch, const QString &bill, const QString &line)
    {
        const QString row = batch + QLatin1Char(' ') + bill + QLatin1Char(' ');
        for (StoryFile &file : m_story.files) {
            const bool told =
                std::any_of(file.notices.begin(),
                            file.notices.end(),
                            [&row](const StoryNotice &each) { return each.line.startsWith(row); });
            if (file.teller == Teller::Debit && !told)
                return file.notices.push_back({++m_order, line});
        }
    }

    // What the agency reports of some of it, and the bank's line that brings the net.
    void addPayout()
    {
        constexpr int fee = 500;
        const QDate until = QDate(2026, 11, 21).addDays(-m_number);
        const int gross = oneIn(5) ? 0 : m_amounts[below(int(m_amounts.size()))];
        m_story.setup << QStringLiteral("payout-plan half");
        m_story.report = QStringLiteral("report %1 since=2026-10-01 pay=2026-11-20 gross=%2 fee=%3")
                             .arg(until.toString(Qt::ISODate))
                             .arg(gross)
                             .arg(fee);
        if (gross > fee && !oneIn(4))
            tell(Teller::Bank, QStringLiteral("credit %1 ミホンシユウノウ on=-2").arg(gross - fee));
    }

    void addCard(const QString &name)
    {
        m_story.setup << QStringLiteral("request %1").arg(name);
        m_story.events << QStringLiteral("event payment_request.updated %1 awaiting").arg(name);
        const QString pay = QStringLiteral("pay_%1 %1").arg(name);
        if (!oneIn(3))
            m_story.events << QStringLiteral("event payment.authorised ") + pay;
        m_story.events << (oneIn(3) ? QStringLiteral("event payment.voided ")
                                    : QStringLiteral("event payment.confirmed "))
                + pay;
    }

    QString deed()
    {
        const int kind = below(112);
        if (kind >= 100)
            return payoutDeed();
        if (kind < 40)
            return importDeed();
        if (kind < 50)
            return QStringLiteral("undo import ") + place('i');
        if (kind < 61)
            return QStringLiteral("clear");
        if (kind < 64)
            return QStringLiteral("close-day -%1").arg(1 + below(20));
        if (kind < 72)
            return oneIn(2) ? QStringLiteral("undo run ") + place('r')
                            : QStringLiteral("undo lines ") + place(oneIn(3) ? 'd' : 'a');
        if (kind < 82)
            return eventDeed();
        return kind < 91 ? decisionDeed() : refundDeed();
    }
    QString importDeed()
    {
        if (m_story.files.empty())
            return QStringLiteral("clear");
        const StoryFile &file = m_story.files[std::size_t(below(int(m_story.files.size())))];
        return QStringLiteral("import %1 %2")
            .arg(file.name, oneIn(3) ? file.otherLayout() : file.layout());
    }
    QString eventDeed()
    {
        if (m_story.events.isEmpty())
            return importDeed();
        return oneIn(3) ? QStringLiteral("told-event %1").arg(below(int(m_story.events.size())))
                        : QStringLiteral("next-event");
    }
    QString decisionDeed()
    {
        const int amount = 1 + below(30'000);
        const QString bill = anyBill();
        switch (below(6)) {
        case 0: return QStringLiteral("allocate %1 %2:%3").arg(place('p'), bill).arg(amount);
        case 1:
            return QStringLiteral("settle %1 %2:%3 fee:%2:440").arg(place('p'), bill).arg(amount);
        case 2:
            return QStringLiteral("settle %1 %2:%3 discount:%2:100 rest:credit:%4 customer=%5")
                .arg(place('p'), bill)
                .arg(amount)
                .arg(1 + below(500))
                .arg(payerOf(bill));
        case 3:
            return QStringLiteral("settle %1 rest:credit:%2 customer=%3")
                .arg(place('p'))
                .arg(amount)
                .arg(payerOf(bill));
        case 4:
            return QStringLiteral("settle %1 rest:other_receipt:%2 note=利息")
                .arg(place('p'))
                .arg(amount);
        default: return QStringLiteral("credit use %1 %2").arg(payerOf(bill), bill);
        }
    }
    QString payoutDeed()
    {
        switch (below(4)) {
        case 0: return m_story.report;
        case 1: return QStringLiteral("undo-payout ") + place('s');
        default: return QStringLiteral("book-payout %1 any").arg(place('s'));
        }
    }
    QString refundDeed()
    {
        switch (below(6)) {
        case 0:
        case 1:
            return QStringLiteral("refund ask %1 %2 %3")
                .arg(place('p'), payerOf(anyBill()))
                .arg(1 + below(20'000));
        case 2: return QStringLiteral("refund approve %1 by=naomi").arg(place('f'));
        case 3: return QStringLiteral("refund export");
        case 4: return QStringLiteral("refund paid %1").arg(place('f'));
        default: return QStringLiteral("refund cancel %1").arg(place('f'));
        }
    }

    QRandomGenerator m_random;
    const int m_number;
    int m_bills = 0, m_order = 0, m_minute = 0;
    QStringList m_accounts, m_debited;
    QList<int> m_amounts;
    Story m_story;
};

} // namespace

QString StoryFile::layout() const
{
    switch (teller) {
    case Teller::Agency: return QStringLiteral("agency-120");
    case Teller::Post: return QStringLiteral("agency-csv");
    case Teller::Bank: return QStringLiteral("zengin-01-a");
    case Teller::Statement: return QStringLiteral("zengin-03");
    case Teller::Edi: return QStringLiteral("camt-054");
    case Teller::Table: return QStringLiteral("table");
    case Teller::Debit: return QStringLiteral("zengin-91");
    }
    Q_UNREACHABLE();
}

QString StoryFile::otherLayout() const
{
    switch (teller) {
    case Teller::Agency: return QStringLiteral("agency-csv");
    case Teller::Bank: return QStringLiteral("zengin-01-b");
    case Teller::Post:
    case Teller::Statement:
    case Teller::Edi:
    case Teller::Table:
    case Teller::Debit: return layout();
    }
    Q_UNREACHABLE();
}

Story makeStory(quint32 seed, int number)
{
    return StoryMaker(seed, number).make();
}

} // namespace keshikomi::test
