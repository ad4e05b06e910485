// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/settlement_taking.h"

#include "models/domain/sheets/office_sheets.h"
#include "models/domain/try.h"
#include "models/formats/table/mapped_rows.h"
#include "models/formats/table/settlement_report.h"
#include "models/services/checks.h"
#include "models/services/column_maps.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/settlement/settlement_cycles.h"
#include "models/storage/closing/opening_agencies.h"
#include "models/storage/settlement/settled_again.h"
#include "models/storage/settlement/settlement_terms.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace keshikomi {

namespace {

// How far back money may be that a report settles, and around the payout day a bank line.
constexpr int longestOpenDays = 62;
constexpr int bankDaysBefore = 5;
constexpr int bankDaysAfter = 20;
constexpr int longestName = 255;
constexpr qint64 mostOfReport = 999'999'999'999; // what an agency pays in a month has fewer digits

tl::unexpected<Error> lacks(const char *field)
{
    return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QString::fromLatin1(field)});
}

Result<ColumnMap> mapOf(Session &session, const SettlementWish &wish)
{
    if (!wish.map.isEmpty())
        return loadColumnMap(session, wish.map);
    KK_TRY(const auto maps, loadColumnMaps(session));
    for (const ColumnMap &map : maps) {
        if (map.isOfReceipts())
            continue;
        const auto table = readTable(wish.file, wish.fileName, map.encoding, map.sheet);
        if (table && recogniseMap(*table, {map}))
            return map;
    }
    return failure(
        ErrorCode::NotFound, Fault::NoSuchColumnMap, {wish.fileName, QStringLiteral("header")});
}

Result<SettlementReport>
reportOf(Session &session, const Agreement &agency, const SettlementWish &wish, QDate today)
{
    if (wish.fileName.isEmpty())
        return SettlementReport();
    KK_CHECK(checkText("file", wish.fileName, longestName, Presence::Required));
    KK_TRY(const ColumnMap map, mapOf(session, wish));
    KK_TRY(const TableFile table, readTable(wish.file, wish.fileName, map.encoding, map.sheet));
    KK_TRY(const QDate latest, latestReceiptDay(session, today));
    return readSettlementReport(
        table, map, wish.fileName, {agency.slipKeyAt, agency.slipKeyLength}, {today, latest});
}

// Sums of figures beyond all reason would leave the range of numbers, here or in the books.
Done checkSize(const SettlementFigures &figures)
{
    const std::pair<const char *, Yen> sums[]{{"gross", figures.gross},
                                              {"fee", figures.fee},
                                              {"exempt_fee", figures.exemptFee},
                                              {"tax", figures.tax},
                                              {"stamp", figures.stamp},
                                              {"transfer", figures.transfer},
                                              {"other", figures.other},
                                              {"net", figures.net}};
    for (const auto &[field, sum] : sums) {
        if (sum > Yen(mostOfReport) || sum < Yen(-mostOfReport))
            return outOfRange(field, sum.amount(), -mostOfReport, mostOfReport);
    }
    return done();
}

// A file that has rows tells its sum and their number; what is typed beside may only say the same.
Done agreeWithRows(const SettlementReport &report, const SettlementWish &wish)
{
    if (report.lines.empty())
        return done();
    const qint64 gross = report.figures.gross.amount();
    if (wish.gross && wish.gross->amount() != gross)
        return outOfRange("gross", wish.gross->amount(), gross, gross);
    const int items = report.figures.items;
    if (wish.items && *wish.items != items)
        return outOfRange("items", *wish.items, items, items);
    return done();
}

// What was typed counts; a tax that lies in the charges is taken out of them, the transfer's by
// itself, so that both stand before tax.
Result<SettlementFigures> figuresOf(const SettlementReport &report, const SettlementWish &wish)
{
    KK_CHECK(agreeWithRows(report, wish));
    SettlementFigures figures = report.figures;
    const std::pair<const std::optional<Yen> &, Yen &> typed[]{
        {wish.gross, figures.gross},
        {wish.fee, figures.fee},
        {wish.exemptFee, figures.exemptFee},
        {wish.tax, figures.tax},
        {wish.stamp, figures.stamp},
        {wish.transfer, figures.transfer},
        {wish.other, figures.other},
    };
    for (const auto &[from, to] : typed)
        to = from.value_or(to);
    figures.items = wish.items.value_or(figures.items);
    if (wish.net)
        figures.net = *wish.net;
    KK_CHECK(checkSize(figures));
    if (wish.taxInside) {
        figures.tax = taxInside(figures.fee + figures.transfer, Rounding::Down);
        const Yen ofTransfer = taxInside(figures.transfer, Rounding::Down);
        figures.transfer -= ofTransfer;
        figures.fee -= figures.tax - ofTransfer;
    }
    if (!wish.net && !report.tellsNet)
        figures.net = figures.counted();
    // A month of nothing but fees says so.
    const bool told = wish.gross || !wish.fileName.isEmpty();
    if (figures.gross.isZero() && (!told || figures.counted().isZero()))
        return lacks("gross");
    KK_CHECK(checkFigures(figures));
    return figures;
}

QDate lastReceived(const SettlementReport &report)
{
    QDate last;
    for (const ReportLine &line : report.lines)
        last = std::max(last, line.receivedOn);
    return last;
}

// The agreed cycle of the typed end, else of the last receipt, else of the told payout.
Result<std::optional<Cycle>> agreedCycle(Session &session,
                                         AgreementId agreement,
                                         const SettlementReport &report,
                                         const SettlementWish &wish)
{
    const QDate payOn = wish.payOn.isValid() ? wish.payOn : report.payOn;
    QDate day = wish.until.isValid() ? wish.until : lastReceived(report);
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    if (day.isValid() || !payOn.isValid()) {
        if (!day.isValid())
            return std::optional<Cycle>();
        KK_TRY(const auto agreed, agreedPlan(session, agreement, day));
        if (!agreed)
            return std::optional<Cycle>();
        KK_TRY(const Cycle cycle, cycleOf(agreed->rule, day, calendar));
        return std::optional<Cycle>(cycle);
    }
    for (day = payOn; day > payOn.addDays(-longestOpenDays); day = day.addDays(-1)) {
        KK_TRY(const auto agreed, agreedPlan(session, agreement, day));
        if (!agreed)
            break;
        KK_TRY(const Cycle cycle, cycleOf(agreed->rule, day, calendar));
        if (cycle.payOn == payOn)
            return std::optional<Cycle>(cycle);
    }
    return std::optional<Cycle>();
}

tl::unexpected<Error> farAhead(QDate day, QDate from, QDate today)
{
    return failure(ErrorCode::Invalid,
                   Fault::DueDateRefused,
                   {day.toString(Qt::ISODate),
                    from.toString(Qt::ISODate),
                    today.addDays(longestOpenDays).toString(Qt::ISODate),
                    QStringLiteral("settlement")});
}

Result<Cycle> cycleFor(Session &session,
                       AgreementId agreement,
                       const SettlementReport &report,
                       const SettlementWish &wish,
                       QDate today)
{
    KK_TRY(const auto agreed, agreedCycle(session, agreement, report, wish));
    Cycle cycle = agreed.value_or(Cycle{});
    if (wish.since.isValid())
        cycle.from = wish.since;
    if (wish.until.isValid())
        cycle.to = wish.until;
    if (wish.payOn.isValid() || report.payOn.isValid())
        cycle.payOn = wish.payOn.isValid() ? wish.payOn : report.payOn;
    if (!cycle.to.isValid())
        return lacks("until");
    if (!cycle.payOn.isValid())
        return lacks("pay_on");
    if (!cycle.from.isValid())
        cycle.from = QDate(cycle.to.year(), cycle.to.month(), 1);
    // What comes further ahead is a wrong year; a payout may be told before its day.
    if (std::max(cycle.to, cycle.payOn) > today.addDays(longestOpenDays))
        return farAhead(std::max(cycle.to, cycle.payOn), cycle.from, today);
    if (cycle.from > cycle.to)
        return dueDateRefused(cycle.from, QDate(cycle.to.year(), 1, 1), cycle.to);
    return cycle;
}

Done checkIsNew(Session &session, const NewSettlement &made)
{
    KK_TRY(const auto standing, settlements(session, false));
    for (const Settlement &each : standing) {
        if (each.agreement != made.agreement || each.cycle.to != made.cycle.to)
            continue;
        const QString number = settlementNumberText(each.id);
        if (each.booking)
            return failure(ErrorCode::Conflict, Fault::SettlementBooked, {number});
        const bool isTyped = made.fileName.isEmpty();
        QStringList args{isTyped ? made.cycle.to.toString(Qt::ISODate) : made.fileName, number};
        if (isTyped)
            args << QStringLiteral("period");
        return failure(ErrorCode::Conflict, Fault::FileAlreadyImported, args);
    }
    return done();
}

// Money we wait for: since the agency's terms are known here, and not for ever.
Result<std::vector<UnsettledPayment>>
awaited(Session &session, AgreementId agreement, const Cycle &cycle)
{
    KK_TRY(const auto terms, settlementTerms(session, agreement));
    QDate first = cycle.from.addDays(-longestOpenDays);
    if (!terms.entries().empty())
        first = std::max(first, std::min(terms.entries().front().from, cycle.from));
    return paymentsOfAgency(session, agreement, first, cycle.to.addDays(longestOpenDays), false);
}

std::vector<UnsettledPayment> chosen(const std::vector<UnsettledPayment> &payments,
                                     const std::vector<PaymentId> &ids)
{
    std::vector<UnsettledPayment> found;
    for (const UnsettledPayment &each : payments) {
        if (std::find(ids.begin(), ids.end(), each.id) != ids.end())
            found.push_back(each);
    }
    return found;
}

std::vector<ReportLine> linesWithout(std::vector<ReportLine> lines,
                                     const std::vector<SettledPair> &settled)
{
    std::set<int> answered;
    for (const SettledPair &each : settled)
        answered.insert(each.position);
    std::erase_if(lines,
                  [&answered](const ReportLine &line) { return answered.contains(line.position); });
    return lines;
}

// As many as fit: the rest of the report may be money of before the books began.
std::vector<SettledPair> within(Yen unexplained,
                                const std::vector<SettledPair> &pairs,
                                const std::vector<UnsettledPayment> &payments)
{
    std::map<PaymentId, Yen> amounts;
    for (const UnsettledPayment &each : payments)
        amounts.emplace(each.id, each.amount);
    std::vector<SettledPair> fitting;
    for (const SettledPair &pair : pairs) {
        const Yen amount = amounts.at(pair.payment);
        if (amount > unexplained)
            continue;
        unexplained -= amount;
        fitting.push_back(pair);
    }
    return fitting;
}

// A sum settles all or none. What left the books keeps its place, which its own return takes.
Result<std::vector<SettledPair>> foundAfterwards(Session &session, const Settlement &settlement)
{
    KK_TRY(const auto lines, linesOfSettlement(session, settlement.id));
    KK_TRY(const auto places, placesOfSettlement(session, settlement.id));
    KK_TRY(const auto payments, awaited(session, settlement.agreement, settlement.cycle));
    KK_TRY(const Yen unexplained, unexplainedAmount(session, settlement));
    const SettlementFigures &figures = settlement.figures;
    if (!lines.empty()) {
        const auto match = matchReport(linesWithout(lines, places), payments, settlement.cycle);
        return within(unexplained, match.both, payments);
    }
    if (!places.empty() || unexplained != figures.gross)
        return std::vector<SettledPair>();
    return matchSum(figures.gross, figures.items, payments, settlement.cycle).both;
}

} // namespace

Result<SettlementView>
takeSettlement(Session &session, const SettlementWish &wish, const Stamp &stamp)
{
    KK_TRY(const Agreement agency, settlingAgency(session, wish.agreementKey));
    KK_TRY(const SettlementReport report, reportOf(session, agency, wish, stamp.today));
    NewSettlement made{agency.id, {}, {}, report.lines, {}, wish.fileName, {}};
    KK_TRY(made.figures, figuresOf(report, wish));
    KK_TRY(made.cycle, cycleFor(session, agency.id, report, wish, stamp.today));
    KK_CHECK(checkIsNew(session, made));
    if (!wish.fileName.isEmpty())
        made.sha256 = QCryptographicHash::hash(wish.file, QCryptographicHash::Sha256);
    KK_TRY(const auto payments, awaited(session, agency.id, made.cycle));
    const SettlementMatch match = made.lines.empty()
        ? matchSum(made.figures.gross, made.figures.items, payments, made.cycle)
        : matchReport(made.lines, payments, made.cycle);
    made.settled = match.both;
    KK_TRY(const SettlementId id, insertSettlement(session, made, stamp));
    return settlementView(session, id);
}

Done settleWhatReportsTold(Session &session,
                           AgreementId agreement,
                           QDate earliest,
                           const Stamp &stamp)
{
    KK_TRY(const auto lacking,
           settlementsShortOfReceipts(session, agreement, earliest.addDays(-longestOpenDays)));
    for (const Settlement &each : lacking) {
        KK_TRY(const auto pairs, foundAfterwards(session, each));
        if (!pairs.empty())
            KK_CHECK(settleAfterwards(session, each, pairs, stamp));
    }
    return done();
}

Result<SettlementView> settlementView(Session &session, SettlementId id)
{
    KK_TRY(const Settlement settlement, settlementById(session, id));
    SettlementView view{settlement, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    KK_TRY(view.settled, settledBy(session, id));
    KK_TRY(const auto lines, linesOfSettlement(session, id));
    view.onlyReport = linesWithout(lines, view.settled);
    KK_TRY(const auto payments, awaited(session, settlement.agreement, settlement.cycle));
    const SettlementMatch left = matchReport({}, payments, settlement.cycle);
    view.onlyBooks = chosen(payments, left.onlyBooks);
    view.nextBatch = chosen(payments, left.nextBatch);
    KK_TRY(view.settledAmount, settledAmount(session, id));
    KK_TRY(view.gone, goneSince(session, id));
    KK_TRY(view.unexplained, unexplainedAmount(session, settlement));
    KK_TRY(view.ofOpening, openingPartOf(session, id));
    KK_TRY(view.openingLeft, openingLeft(session, settlement.agreement));
    KK_TRY(const auto opened, agencyOpenings(session));
    for (const AgencyOpening &each : opened) {
        if (each.agreement == settlement.agreementKey)
            view.openedOn = std::max(view.openedOn, each.from);
    }
    KK_TRY(const Agreement agency, settlingAgency(session, settlement.agreementKey));
    KK_TRY(const auto rows,
           cycleRows(session, agency, settlement.cycle.to, settlement.cycle.to, QDate()));
    if (!rows.empty())
        view.expected = rows.front().expected;
    if (!settlement.booking && !settlement.ended) {
        const QDate payOn = settlement.cycle.payOn;
        KK_TRY(view.bankLines,
               bankLinesOf(session,
                           settlement.figures.net,
                           payOn.addDays(-bankDaysBefore),
                           payOn.addDays(bankDaysAfter)));
    }
    return view;
}

} // namespace keshikomi
