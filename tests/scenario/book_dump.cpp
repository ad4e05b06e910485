// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/book_dump.h"

#include "models/domain/try.h"

#include <array>

namespace keshikomi::test {

namespace {

// A table and its columns: "name", "name#" for bytes, "name>table" for the number of a row of it.
constexpr std::array<const char *, 20> tables{
    "import_file id>import_file layout records fresh repeated bad",
    "import_undo import>import_file",
    "notice id>notice agreement identity# occurrence import>import_file kind channel received_on "
    "received_at amount slip_key reissue chain shop payout_on remitter_code payer_key request "
    "record",
    "notice_raw notice>notice raw# payer_name bank_name branch_name edi",
    "transfer_number notice>notice agreement received_on number content#",
    "payment id>payment agreement channel amount received_on received_at shop slip_key reissue "
    "remitter_code payer_key request state unapplied receipt>posting",
    "payment_notice id>payment_notice payment>payment notice>notice role import>import_file",
    "payment_notice_end payment_notice>payment_notice",
    "held_notice id>held_notice notice>notice import>import_file",
    "held_notice_end held_notice>held_notice",
    "reservation id>reservation payment>payment bill amount",
    "reservation_end reservation>reservation reason",
    "posting id>posting kind legal_entity store recorded_at effective_on late_for reason "
    "cause_kind reverses>posting",
    "posting_line posting>posting position account bill payment>payment agreement tax_kind amount",
    "allocation id>allocation payment>payment bill amount discount posting>posting "
    "run>clearing_run reasons",
    "allocation_undo allocation>allocation posting>posting",
    "open_bill bill open reserved",
    "open_payment payment>payment open",
    "task id>task kind notice>notice payment>payment",
    "task_end task>task",
};

struct Column
{
    QByteArray name;
    QByteArray of; // the table whose row it names
    bool isBytes = false;
};
struct Table
{
    QByteArray name;
    std::vector<Column> columns;
};

Table tableOf(const char *text)
{
    Table table;
    for (const QByteArray &word : QByteArray(text).split(' ')) {
        const QByteArrayList parts = word.split('>');
        if (table.name.isEmpty())
            table.name = word;
        else if (word.endsWith('#'))
            table.columns.push_back({word.chopped(1), {}, true});
        else
            table.columns.push_back({parts.first(), parts.value(1), false});
    }
    return table;
}

using Places = std::map<QByteArray, std::map<qint64, int>>;

Result<Places> placesOf(Session &session)
{
    constexpr std::array<const char *, 10> numbered{"import_file",
                                                    "notice",
                                                    "payment",
                                                    "payment_notice",
                                                    "held_notice",
                                                    "reservation",
                                                    "posting",
                                                    "allocation",
                                                    "clearing_run",
                                                    "task"};
    Places places;
    for (const char *table : numbered) {
        const QByteArray sql = QByteArray("SELECT id FROM ") + table + " ORDER BY id";
        KK_TRY(const auto ids,
               session.all(sql.constData(), {}, [](const Row &row) { return row.integer(0); }));
        for (const qint64 id : ids)
            places[table].emplace(id, int(places[table].size()) + 1);
    }
    return places;
}

QByteArray selectOf(const Table &table)
{
    QByteArrayList columns;
    for (const Column &column : table.columns) {
        const bool isPlain = column.of.isEmpty() && !column.isBytes;
        columns.append(isPlain ? QByteArray("CAST(" + column.name + " AS TEXT)") : column.name);
    }
    return "SELECT " + columns.join(", ") + " FROM " + table.name;
}

QString shown(const Row &row, int place, const Column &column, const Places &places)
{
    if (row.isNull(place))
        return QStringLiteral("-");
    if (column.isBytes)
        return QString::fromLatin1(row.bytes(place).toHex());
    if (column.of.isEmpty())
        return row.text(place);
    return QString::number(places.at(column.of).at(row.integer(place)));
}

Result<QStringList> linesOf(Session &session, const Table &table, const Places &places)
{
    KK_TRY(const auto rows, session.all(selectOf(table).constData(), {}, [&](const Row &row) {
        QStringList parts{QString::fromUtf8(table.name)};
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            parts += shown(row, int(i), table.columns[i], places);
        return parts.join(QLatin1Char('|'));
    }));
    QStringList lines(rows.begin(), rows.end());
    lines.sort();
    return lines;
}

} // namespace

QStringList bookDump(BookStore &store)
{
    return must(store.desk().context().store.read([](Session &session) -> Result<QStringList> {
        KK_TRY(const Places places, placesOf(session));
        QStringList lines;
        for (const char *text : tables) {
            KK_TRY(const QStringList some, linesOf(session, tableOf(text), places));
            lines += some;
        }
        return lines;
    }));
}

} // namespace keshikomi::test
