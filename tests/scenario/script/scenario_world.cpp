// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/script/scenario_world.h"

#include "tests/support/enum_names.h"

#include <algorithm>

namespace keshikomi::test {

namespace {

Actor person(const QString &name)
{
    static const std::map<QString, Role> people{{QStringLiteral("mika"), Role::Admin},
                                                {QStringLiteral("naomi"), Role::Accountant},
                                                {QStringLiteral("ken"), Role::Clerk},
                                                {QStringLiteral("taro"), Role::Cashier},
                                                {QStringLiteral("yuki"), Role::Viewer}};
    const auto found = people.find(name);
    if (found == people.end())
        qFatal("a scenario has no person %s", qPrintable(name));
    return Actor{name, found->second, QStringLiteral("desk of ") + name};
}

} // namespace

Yen yenOf(const QString &text)
{
    bool good = false;
    const qint64 amount = text.toLongLong(&good);
    if (!good)
        qFatal("a scenario writes %s for an amount", qPrintable(text));
    return Yen(amount);
}

QDate dayOf(const QString &text, QDate today)
{
    if (text == QLatin1String("none"))
        return {};
    if (text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-')))
        return today.addDays(text.toInt());
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        qFatal("a scenario writes %s for a day", qPrintable(text));
    return day;
}

QString faultText(const Error &error)
{
    QStringList words{enumName(error.fault)};
    words += error.args;
    return words.join(QLatin1Char(' '));
}

QString reasonText(const Reason &reason)
{
    const QString name =
        (reason.speaksFor ? QLatin1Char('+') : QLatin1Char('-')) + enumName(reason.code);
    return reason.args.isEmpty()
        ? name
        : QStringLiteral("%1(%2)").arg(name, reason.args.join(QLatin1String(", ")));
}

QString reasonTexts(const std::vector<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts << reasonText(reason);
    return texts.join(QLatin1Char(' '));
}

ScenarioWorld::ScenarioWorld(const QString &engine)
    : m_store(engine)
    , m_actor(person(QStringLiteral("mika")))
{
}

void ScenarioWorld::sit(const QString &name)
{
    m_actor = person(name);
}

Bill ScenarioWorld::bill(const QString &name)
{
    const auto found = m_bills.find(name);
    if (found == m_bills.end())
        qFatal("a scenario has no bill %s", qPrintable(name));
    return must(desk().bills().find(m_actor, found->second.number));
}

QString ScenarioWorld::nameOfBill(qint64 number) const
{
    for (const auto &[name, bill] : m_bills) {
        if (bill.number == number)
            return name;
    }
    return billNumberText(number);
}

QString ScenarioWorld::nameOfBill(BillId id) const
{
    for (const auto &[name, bill] : m_bills) {
        if (bill.id == id)
            return name;
    }
    return QStringLiteral("?");
}

std::vector<QString> ScenarioWorld::billNames() const
{
    std::vector<QString> names;
    for (const auto &[name, bill] : m_bills)
        names.push_back(name);
    return names;
}

QString ScenarioWorld::barcode(const QString &issue) const
{
    const auto found = m_slips.find(issue);
    if (found != m_slips.end())
        return found->second;
    QString last;
    for (const auto &[name, digits] : m_slips) {
        if (name.section(QLatin1Char('#'), 0, 0) == issue.section(QLatin1Char('#'), 0, 0))
            last = digits;
    }
    if (last.isEmpty())
        qFatal("a scenario has no slip %s", qPrintable(issue));
    return last;
}

std::vector<qint64> ScenarioWorld::ids(const char *table)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table + " WHERE id > ? ORDER BY id";
    const auto last = m_lastRows.find(table);
    const Binds after{bind::of(last == m_lastRows.end() ? qint64(0) : last->second)};
    return must(context().store.read([&](Session &session) {
        return session.all(sql.constData(), after, [](const Row &row) { return row.integer(0); });
    }));
}

qint64 ScenarioWorld::rowId(const char *table, const QString &name)
{
    const std::vector<qint64> all = ids(table);
    const auto place = std::size_t(name.mid(1).toLongLong());
    if (place < 1 || place > all.size())
        qFatal("a scenario has no %s %s", table, qPrintable(name));
    return all[place - 1];
}

QString ScenarioWorld::nameOf(const char *table, char letter, qint64 id)
{
    const std::vector<qint64> all = ids(table);
    const auto place = std::find(all.begin(), all.end(), id) - all.begin();
    return QLatin1Char(letter) + QString::number(place + 1);
}

namespace {

const std::map<QChar, const char *> &rowLetters()
{
    static const std::map<QChar, const char *> letters{{u'p', "payment"},
                                                       {u'a', "allocation"},
                                                       {u'd', "difference"},
                                                       {u'f', "refund"},
                                                       {u'r', "clearing_run"},
                                                       {u'i', "import_file"},
                                                       {u's', "settlement"}};
    return letters;
}

} // namespace

void ScenarioWorld::turnPage()
{
    for (const auto &[letter, table] : rowLetters()) {
        const std::vector<qint64> rows = ids(table);
        if (!rows.empty())
            m_lastRows[table] = rows.back();
    }
    m_accountsBefore = m_store.accounts();
    m_customers.clear();
    m_bills.clear();
    m_orders.clear();
    m_slips.clear();
    files.clear();
    records.clear();
    debitBatches.clear();
    eventsBefore = events;
}

std::map<QString, qint64> ScenarioWorld::accounts()
{
    auto now = m_store.accounts();
    for (const auto &[account, amount] : m_accountsBefore)
        now[account] -= amount;
    std::erase_if(now, [](const auto &each) { return each.second == 0; });
    return now;
}

bool ScenarioWorld::isRow(const QString &name)
{
    const auto table = rowLetters().find(name.at(0));
    const qint64 place = name.mid(1).toLongLong();
    return table != rowLetters().end() && place >= 1 && place <= count(table->second);
}

} // namespace keshikomi::test
