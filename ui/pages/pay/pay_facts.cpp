// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/pay_facts.h"

#include "models/services/bills.h"
#include "models/services/customers.h"
#include "models/services/requests.h"
#include "models/services/settings.h"
#include "models/services/slips.h"
#include "ui/format.h"
#include "ui/pages/answer.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

constexpr std::chrono::milliseconds firstPause{500}, longestPause{8'000};

// An issue that was printed twice is one piece of paper to pay by.
std::vector<SlipPrintRow> issuesOf(const std::vector<SlipPrintRow> &prints)
{
    std::vector<SlipPrintRow> issues;
    std::for_each(prints.rbegin(), prints.rend(), [&issues](const SlipPrintRow &print) {
        const bool known = std::any_of(issues.begin(), issues.end(), [&](const SlipPrintRow &each) {
            return each.slip == print.slip;
        });
        if (!known)
            issues.push_back(print);
    });
    return issues;
}

} // namespace

const StoredRequest *PayFacts::liveRequest() const
{
    const auto live = std::find_if(
        requests.begin(), requests.end(), [](const StoredRequest &each) { return each.isLive(); });
    return live == requests.end() ? nullptr : &*live;
}

bool PayFacts::isAskable() const
{
    return bill.state == BillState::Issued && bill.open >= Yen(1);
}

LampText lampOf(const Bill &bill)
{
    if (bill.state != BillState::Issued)
        return {Tone::Neutral, Tr::tr("This bill asks for nothing"), Tr::tr("It was cancelled.")};
    if (bill.deliveredOn.isValid() && bill.isPaid())
        return {Tone::Good,
                Tr::tr("Handed over and paid"),
                Tr::tr("Handed over on %1.").arg(format::longDate(bill.deliveredOn))};
    if (bill.deliveredOn.isValid())
        return {Tone::Warn,
                Tr::tr("Handed over, not yet paid"),
                Tr::tr("%1 are still open.").arg(format::yen(bill.open))};
    if (bill.isPaid())
        return {Tone::Good,
                Tr::tr("May be handed over"),
                Tr::tr("The payment is complete. Record the hand-over with F12.")};
    if (bill.reserved >= bill.open)
        return {Tone::Warn,
                Tr::tr("Not yet: preliminary notice only"),
                Tr::tr("A preliminary notice can still be taken back. The final one follows.")};
    return {Tone::Bad,
            Tr::tr("Not yet: unpaid"),
            Tr::tr("Hand over when the payment is complete. This changes by itself.")};
}

namespace {

bool isTillMoney(const HistoryEntry &entry)
{
    return entry.channel == Channel::KonbiniBarcode;
}

// Of what is reserved, the money that tills told of: each provisional notice that did not end.
Yen reservedByTills(const PayFacts &facts)
{
    QHash<QString, Yen> told; // by payment
    for (const HistoryEntry &each : facts.history) {
        if (!isTillMoney(each))
            continue;
        if (each.kind == QLatin1String("preliminary"))
            told[each.note] = each.amount;
        else if (each.kind.startsWith(QLatin1String("preliminary-")))
            told.remove(each.note);
    }
    Yen sum;
    for (const Yen amount : told)
        sum += amount;
    return std::min(sum, facts.bill.reserved);
}

} // namespace

PaySteps stepsOf(const PayFacts &facts)
{
    const Yen reserved = facts.bill.reserved - reservedByTills(facts); // by the link
    const StoredRequest *live = facts.liveRequest();
    PaySteps steps{{{Tr::tr("Made"), {}},
                    {Tr::tr("Read"), {}},
                    {Tr::tr("Under way"), {}},
                    {Tr::tr("Paid"), {}}},
                   0};
    if (facts.bill.isPaid()) {
        steps.current = int(steps.steps.size());
    } else if (reserved >= Yen(1)) {
        steps.current = 2;
        steps.steps[2].note = format::yen(reserved);
    } else if (live && !live->url.isEmpty()) {
        steps.current = 1;
        steps.steps[1].note = Tr::tr("waiting");
    } else if (live) {
        steps.steps[0].note = Tr::tr("being sent");
    }
    return steps;
}

PaySteps slipStepsOf(const PayFacts &facts, bool isMade)
{
    const bool isOut = facts.slipOut.has_value();
    const Yen reserved = reservedByTills(facts);
    const bool isReserved = reserved >= Yen(1);
    const bool wasTold =
        std::any_of(facts.history.begin(), facts.history.end(), [](const HistoryEntry &each) {
            return each.kind == QLatin1String("preliminary") && isTillMoney(each);
        });
    const StepText made{Tr::tr("Made", "slip"), {}}, told{Tr::tr("Preliminary notice"), {}};
    const StepText handed{Tr::tr("Handed out"), {}};
    PaySteps steps;
    if (facts.bill.isPaid()) {
        if (isOut)
            steps.steps << made << handed;
        if (wasTold)
            steps.steps << told;
        steps.steps << StepText{Tr::tr("Paid", "slip"), {}};
        steps.current = int(steps.steps.size());
        return steps;
    }
    const bool isForTills = isReserved || wasTold || !isOut || facts.slipOut->hasBarcode;
    if (!isForTills) { // whatever pays it, the tills tell nothing of it
        steps.steps = {made, handed, {Tr::tr("Paid", "slip"), Tr::tr("waiting")}};
        steps.current = 2;
        return steps;
    }
    steps.steps = {made, handed, told, {Tr::tr("Final notice"), {}}};
    steps.current = isReserved ? 3 : isOut ? 2 : isMade ? 1 : 0;
    if (isReserved)
        steps.steps[2].note = format::yen(reserved);
    else if (isOut)
        steps.steps[2].note = Tr::tr("waiting");
    return steps;
}

QString slipSentence(const SlipContent *slip, bool isOut)
{
    if (!slip && isOut)
        return Tr::tr("The customer has a slip already. F8 shows it again, as it was.");
    if (!slip)
        return Tr::tr("Make the slip first. It says where it can be paid.");
    if (!slip->barcode.isEmpty() && slip->due.isValid()) {
        return Tr::tr("“You can pay this slip at a convenience store until %1.”")
            .arg(format::longDate(slip->due));
    }
    if (!slip->barcode.isEmpty())
        return Tr::tr("“You can pay this slip at a convenience store.”");
    // In the order of the sheet's own words for it.
    if (slip->bank) {
        return Tr::tr("“Convenience stores do not take this slip. Please pay into the bank account "
                      "that stands on it.”");
    }
    if (slip->link) {
        return Tr::tr("“Convenience stores do not take this slip. Please scan the QR on it with "
                      "your phone's camera.”");
    }
    return Tr::tr("“Convenience stores do not take this slip. Please pay here with us.”");
}

PayLoader::PayLoader(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_pause(firstPause)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PayLoader::begin);
}

template<typename T, typename Then>
void PayLoader::ask(const QFuture<Result<T>> &later, Then then)
{
    onAnswer(
        later,
        this,
        [this, question = m_question, then = std::move(then)](const Result<T> &result) mutable {
            if (question != m_question)
                return;
            if (result)
                return then(*result);
            fail(result.error());
        });
}

void PayLoader::load(qint64 billNumber)
{
    m_said.reset();
    m_again = m_isReading && m_bill == billNumber;
    if (m_again)
        return;
    if (m_bill != billNumber)
        m_pause = firstPause;
    m_bill = billNumber;
    begin();
}

void PayLoader::begin()
{
    m_later.stop();
    ++m_question;
    m_isReading = true;
    const BillService bills(m_context.services);
    ask(bills.find(m_context.actor, m_bill), [this](const Bill &bill) { askNames(bill); });
}

void PayLoader::end()
{
    m_isReading = false;
    if (std::exchange(m_again, false))
        begin();
}

// Books that are busy or away answer later; what is wrong with the bill itself stays wrong.
void PayLoader::fail(const Error &error)
{
    m_isReading = false;
    m_again = false;
    if (error.code == ErrorCode::Storage) {
        m_later.start(m_pause);
        m_pause = std::min(2 * m_pause, longestPause);
    }
    if (std::exchange(m_said, error) != error)
        Q_EMIT failed(error);
}

void PayLoader::askNames(const Bill &bill)
{
    const CustomerService customers(m_context.services);
    ask(customers.rows(m_context.actor, {bill.customer.value()}),
        [this, bill](const std::vector<CustomerRow> &found) {
            PayFacts facts{bill, {}, 0, {}, {}, {}, {}};
            if (!found.empty()) {
                facts.customer = found.front().name;
                facts.customerNumber = found.front().number;
            }
            const SettingService settings(m_context.services);
            ask(settings.house(m_context.actor),
                [this, facts = facts](const std::optional<House> &house) mutable {
                    if (house)
                        facts.payee = house->store.name;
                    askHappenings(facts);
                });
        });
}

void PayLoader::askHappenings(const PayFacts &facts)
{
    const RequestService requests(m_context.services);
    ask(requests.ofBill(m_context.actor, facts.bill.number),
        [this, facts = facts](const std::vector<StoredRequest> &found) mutable {
            facts.requests = found;
            const BillService bills(m_context.services);
            ask(bills.history(m_context.actor, facts.bill.id),
                [this, facts = facts](const std::vector<HistoryEntry> &history) mutable {
                    facts.history = history;
                    askPrints(facts);
                });
        });
}

void PayLoader::askPrints(const PayFacts &facts)
{
    const SlipService slips(m_context.services);
    ask(slips.prints(m_context.actor, facts.bill.number),
        [this, facts = facts](const std::vector<SlipPrintRow> &prints) mutable {
            if (!prints.empty())
                facts.slipOut =
                    SlipOut{prints.back().at, prints.back().actor, prints.back().hasBarcode};
            facts.slips = issuesOf(prints);
            m_pause = firstPause;
            m_said.reset();
            end();
            Q_EMIT loaded(facts);
        });
}

} // namespace keshikomi
