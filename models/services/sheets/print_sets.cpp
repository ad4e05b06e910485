// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/print_sets.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/storage/asking/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 40;

QString settingName()
{
    return QStringLiteral("print_sets");
}

tl::unexpected<Error> noSuchSheet(const QString &name)
{
    return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {name});
}

Result<PrintSetItem> itemOf(const QString &sheet, const QString &copies)
{
    const auto kind = sheetKindFromName(sheet);
    if (!kind || !isOfBill(*kind))
        return noSuchSheet(sheet);
    bool number = false;
    const int count = copies.toInt(&number);
    const int most = sheetSubjectOf(*kind) == SheetSubject::BillOrPayment ? 1 : mostCopies;
    if (!number || count < 1 || count > most) {
        return failure(
            ErrorCode::Invalid,
            Fault::NumberOutOfRange,
            {QStringLiteral("copies"), copies, QStringLiteral("1"), QString::number(most)});
    }
    return PrintSetItem{*kind, count};
}

Result<std::vector<PrintSet>> readSets(Session &session)
{
    KK_TRY(const auto json, settingOn(session, settingName(), QDate(9999, 1, 1)));
    const QJsonObject all = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    std::vector<PrintSet> sets;
    for (auto set = all.begin(); set != all.end(); ++set) {
        QStringList sheets, copies;
        for (const QJsonValue item : set.value().toArray()) {
            sheets << item[QStringLiteral("sheet")].toString();
            copies << QString::number(item[QStringLiteral("copies")].toInt());
        }
        KK_TRY(auto items, printSetItems(sheets, copies));
        sets.push_back({set.key(), std::move(items)});
    }
    return sets;
}

Done writeSets(Session &session, const std::vector<PrintSet> &sets)
{
    QJsonObject all;
    for (const PrintSet &set : sets) {
        QJsonArray items;
        for (const PrintSetItem &item : set.items) {
            items.append(QJsonObject{{QStringLiteral("sheet"), sheetKindName(item.kind)},
                                     {QStringLiteral("copies"), item.copies}});
        }
        all.insert(set.name, items);
    }
    return putSetting(
        session, settingName(), QDate(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<PrintSetItem>> printSetItems(const QStringList &sheets,
                                                const QStringList &copies)
{
    const auto given = std::count_if(copies.begin(), copies.end(), [](const QString &count) {
        return !count.trimmed().isEmpty();
    });
    if (given > sheets.size()) {
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("copies.counts"),
                        QString::number(given),
                        QStringLiteral("0"),
                        QString::number(sheets.size())});
    }
    std::vector<PrintSetItem> items;
    for (qsizetype at = 0; at < sheets.size(); ++at) {
        const QString count = at < copies.size() ? copies.at(at).trimmed() : QStringLiteral("1");
        KK_TRY(const PrintSetItem item, itemOf(sheets.at(at).trimmed(), count));
        items.push_back(item);
    }
    return items;
}

Later<std::vector<PrintSet>> PrintSetService::sets(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return readSets(session); });
}

Later<PrintSet> PrintSetService::find(const Actor &actor, const QString &name) const
{
    return m_context.read(actor, [name](Session &session) -> Result<PrintSet> {
        KK_TRY(const auto sets, readSets(session));
        for (const PrintSet &set : sets) {
            if (set.name == name)
                return set;
        }
        QStringList names;
        for (const PrintSet &set : sets)
            names << set.name;
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchSheet,
                       {name,
                        names.isEmpty() ? QStringLiteral("no-set") : QStringLiteral("set"),
                        names.join(QStringLiteral(", "))});
    });
}

Later<std::monostate>
PrintSetService::put(const Actor &actor, const PrintSet &set, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ManageStore,
        "setting.print-set",
        rehearsal,
        [set](Session &session, const Stamp &) -> Done {
            KK_CHECK(checkOneLine("name", set.name, longestName, Presence::Required));
            KK_TRY(auto sets, readSets(session));
            std::erase_if(sets, [&set](const PrintSet &one) { return one.name == set.name; });
            if (!set.items.empty())
                sets.push_back(set);
            return writeSets(session, sets);
        });
}

} // namespace keshikomi
