// SPDX-License-Identifier: GPL-3.0-or-later
// Matching in memory beside what one would join tables with else (P7), with the pairs compared, and
// the search for sums of bills (P9). Peers that are missing make their line not met.
#include "models/matching/match_run.h"
#include "models/matching/sums.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace keshikomi;
using bench::Figure;

namespace {

// As many bills, eight a customer; 70 % of the payments name a slip, the others only a payer.
class Trade final
{
public:
    explicit Trade(int count)
        : m_random(7)
    {
        makeBills(count);
        makePayments(count);
    }
    const MatchInput &input() const { return m_input; }

    void write(const QString &folder) const
    {
        QByteArray bills("id,ref,cust,amt,name\n"), payments(bills);
        for (const OpenBill &bill : m_input.bills) {
            const QString &ref = m_input.slips[size_t(bill.id.value() - 1)].reference.slipKey();
            addLine(
                bills, bill.id.value(), ref, bill.open, m_names[size_t(bill.customer.value() - 1)]);
        }
        for (const OpenPayment &payment : m_input.payments)
            addLine(payments,
                    payment.id.value(),
                    payment.slip.slipKey(),
                    payment.open,
                    payment.payerName);
        put(folder + QStringLiteral("/rc.csv"), bills);
        put(folder + QStringLiteral("/no.csv"), payments);
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
    static void
    addLine(QByteArray &file, qint64 id, const QString &ref, Yen amount, const QString &name)
    {
        file += QByteArray::number(id) + ',' + ref.toUtf8() + ",0,"
            + QByteArray::number(amount.amount()) + ',' + name.toUtf8() + '\n';
    }
    void makeBills(int count)
    {
        const QString kana = QStringLiteral("アイウエオカキクケコサシスセソタチツテトナニヌネノ"
                                            "ハヒフヘホマミムメモヤユヨラリルレロワン");
        const int customers = std::max(1, count / 8);
        for (int i = 0; i < customers; ++i) {
            QString name;
            for (int k = 0; k < 9; ++k)
                name += kana.at(m_random.bounded(int(kana.size())));
            m_names.push_back(name.left(4) + QLatin1Char(' ') + name.mid(4));
        }
        for (int i = 0; i < count; ++i) {
            const int customer = i % customers;
            const Yen amount((1 + m_random.bounded(9'000)) * 110);
            QString key = m_names[size_t(customer)];
            OpenBill bill{BillId(i + 1), CustomerId(customer + 1), amount, amount, {}, {}};
            bill.names.push_back({key.remove(QLatin1Char(' '))});
            m_input.bills.push_back(std::move(bill));
            const quint32 number = quint32(i) * 2'654'435'761U % 2'147'483'647U;
            m_input.slips.push_back(
                {BillId(i + 1),
                 amount,
                 0,
                 {m_agreement, QStringLiteral("R%1").arg(number, 12, 10, QLatin1Char('0'))}});
        }
    }
    void makePayments(int count)
    {
        std::vector<int> order;
        for (int i = 0; i < count; ++i)
            order.push_back(i);
        std::shuffle(order.begin(), order.end(), m_random);
        for (const int row : order) {
            OpenPayment payment{PaymentId(qint64(m_input.payments.size()) + 1)};
            payment.open = m_input.bills[size_t(row)].open;
            if (payment.id.value() % 10 < 7) {
                payment.slip = m_input.slips[size_t(row)].reference;
            } else { // as the input has it: the name and its key, packed when it was read
                const auto customer = size_t(m_input.bills[size_t(row)].customer.value() - 1);
                payment.payerName = m_names[customer];
                payment.payerKey = m_input.bills[size_t(row)].names.front().key;
            }
            m_input.payments.push_back(std::move(payment));
        }
    }

    QRandomGenerator m_random;
    const QString m_agreement = QStringLiteral("999999-12345");
    std::vector<QString> m_names;
    MatchInput m_input;
};

// Pairs as a count and a sum that any other set of pairs would hardly have.
struct PairSet final
{
    qint64 count = 0;
    quint64 sum = 0;

    void add(quint64 payment, quint64 bill)
    {
        ++count;
        sum += (payment * 1'000'003U + bill) % 2'147'483'647U;
    }
    friend bool operator==(const PairSet &, const PairSet &) = default;
};

struct Matched final
{
    double ms = 0;
    PairSet exact, byName;
};

Matched matchOnce(const MatchInput &input)
{
    MatchRules rules;
    rules.passes = {Pass::Key, Pass::NameAndAmount};
    Matched matched;
    std::optional<MatchRun> run;
    matched.ms = bench::cpuMs([&] { run.emplace(input, rules); });
    for (size_t line = 0; line < run->size(); ++line) {
        if (const auto meant = run->meant(line)) {
            PairSet &set = meant->verdict == Verdict::ClearAlone ? matched.exact : matched.byName;
            set.add(quint64(input.payments[line].id.value()), quint64(meant->bill.value()));
        }
    }
    return matched;
}

Matched matchHere(const MatchInput &input, int runs)
{
    std::vector<double> times;
    Matched matched;
    for (int i = 0; i < runs; ++i) {
        matched = matchOnce(input);
        times.push_back(matched.ms);
    }
    matched.ms = bench::median(times);
    return matched;
}

// A peer prints {"ms": …, "exact": [count, sum], "by_name": [count, sum]}; nothing: it is missing.
std::optional<Matched> matchThere(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto setOf = [&told](const char *name) {
        const QJsonArray pair = told.value(QLatin1String(name)).toArray();
        return PairSet{pair.at(0).toInteger(), pair.at(1).toString().toULongLong()};
    };
    return Matched{told.value(QLatin1String("ms")).toDouble(), setOf("exact"), setOf("by_name")};
}

Figure beside(const QString &name,
              const Matched &here,
              const QString &peer,
              const std::optional<Matched> &there,
              double goal)
{
    Figure figure{name, here.ms, QStringLiteral("ms"), {}, 0, goal};
    if (!there)
        return figure;
    const bool isSame = here.exact == there->exact && here.byName == there->byName;
    if (!isSame) {
        std::fprintf(stderr,
                     "%s pairs differently: %lld and %lld here, %lld and %lld there\n",
                     qPrintable(peer),
                     here.exact.count,
                     here.byName.count,
                     there->exact.count,
                     there->byName.count);
        return figure;
    }
    figure.peer = peer;
    figure.peerValue = there->ms;
    return figure;
}

Figure sumsOfBills(int rounds)
{
    QRandomGenerator random(9);
    std::vector<std::vector<Yen>> customers;
    for (int i = 0; i < rounds; ++i) {
        std::vector<Yen> amounts;
        for (int k = 0; k < matching::mostSummands; ++k)
            amounts.push_back(Yen((1 + random.bounded(9'000)) * 110));
        customers.push_back(std::move(amounts));
    }
    size_t found = 0;
    const double ms = bench::cpuMs([&] {
        for (const std::vector<Yen> &amounts : customers) {
            const matching::SumFinder finder(amounts, 5);
            found += finder.to(amounts[1] + amounts[5] + amounts[9] + amounts[17]).masks.size();
        }
    });
    if (found < size_t(rounds))
        qFatal("a sum that is there was not found");
    return {QStringLiteral("P9 sums of 20 open bills, a payment"),
            ms / rounds,
            QStringLiteral("ms"),
            QStringLiteral("the goal"),
            0.1,
            1};
}

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv, [](const bench::Options &options) {
        const int count = options.quick ? 20'000 : 1'000'000;
        const QTemporaryDir folder;
        std::vector<Figure> figures;
        {
            const Trade trade(count);
            trade.write(folder.path());
            const Matched here = matchHere(trade.input(), 5);
            const auto duckdb = matchThere(QStringLiteral("node"),
                                           {QStringLiteral(KK_PEERS "/duckdb_match.mjs"),
                                            folder.path(),
                                            QStringLiteral(KK_PEER_MODULES)});
            const auto pandas =
                matchThere(QStringLiteral("/usr/bin/python3"),
                           {QStringLiteral(KK_PEERS "/pandas_match.py"), folder.path()});
            const QString name =
                QStringLiteral("P7 %L1 payments, key, then name and amount").arg(count);
            figures.push_back(beside(name, here, QStringLiteral("DuckDB"), duckdb, 1.0 / 3));
            figures.push_back(beside(name, here, QStringLiteral("pandas"), pandas, 1.0 / 8));
        }
        figures.push_back(sumsOfBills(options.quick ? 200 : 5'000));
        return figures;
    });
}
