// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/bulk_insert.h"

#include "models/domain/try.h"
#include "models/storage/engine/bulk_sinks.h"

#include <sqlite3.h>

namespace keshikomi {

namespace {

// The slow way, for a driver whose library is not ours.
class QuerySink final : public BulkInsert::Sink
{
public:
    using Add = std::function<Done(const Binds &)>;
    explicit QuerySink(Add add)
        : m_add(std::move(add))
    {
    }
    void whole(std::size_t, qint64 number) override { m_row.append(number); }
    void text(std::size_t, const char *utf8, qsizetype length) override
    {
        m_row.append(bind::of(QString::fromUtf8(utf8, length)));
    }
    void bytes(std::size_t, const QByteArray &bytes) override { m_row.append(bind::of(bytes)); }
    void null(std::size_t) override { m_row.append(QVariant()); }
    Done endRow() override
    {
        if (m_state)
            m_state = m_add(m_row);
        m_row.clear();
        return m_state;
    }
    Done finish() override { return m_state; }

private:
    Add m_add;
    Binds m_row;
    Done m_state = done();
};

void putDigits(char *at, int number, int count)
{
    while (count > 0) {
        at[--count] = char('0' + number % 10);
        number /= 10;
    }
}

QByteArray tableText(const char *table, const std::vector<const char *> &columns)
{
    QByteArray names;
    for (const char *column : columns)
        names += names.isEmpty() ? QByteArray(column) : QByteArray(", ") + column;
    return QByteArray(table) + " (" + names + ')';
}

} // namespace

BulkInsert::BulkInsert(Session &session,
                       const char *table,
                       const std::vector<const char *> &columns,
                       Triggers triggers)
    : m_session(session)
    , m_table(table)
    , m_names(columns)
    , m_columns(columns.size())
    , m_open(true)
{
    const QByteArray place = tableText(table, columns);
    const InsertText insert{"INSERT INTO " + place, columns.size()};
    const auto refuse = [&session, sql = insert.into](const QString &code, const QString &message) {
        return session.note(code, message, QString::fromUtf8(sql));
    };
    if (triggers == Triggers::ProvenAfter)
        letTriggers(false);
    if (session.m_unusable)
        m_sink = nullptr;
    else if (session.dialect() == Dialect::Sqlite)
        m_sink = makeSqliteSink(session.ownSqlite(), insert, refuse);
    else
        m_sink = makeCopySink(static_cast<pg_conn *>(session.nativeHandle()),
                              QString::fromUtf8("COPY " + place + " FROM STDIN"),
                              refuse);
    if (!m_sink)
        m_sink = std::make_unique<QuerySink>([&session, sql = insert.forRows(1)](const Binds &row) {
            const Result<qint64> added = session.exec(sql.constData(), row);
            return added ? done() : Done(tl::unexpected(added.error()));
        });
}

BulkInsert::~BulkInsert()
{
    if (m_open)
        m_session.note(
            {}, QStringLiteral("rows were added and not finished"), QStringLiteral("bulk"));
    letTriggers(true);
}

void BulkInsert::proveReferencesAfter()
{
    sqlite3 *const connection = m_session.m_unusable ? nullptr : m_session.ownSqlite();
    if (!connection)
        return;
    if (const auto proof = ReferenceProof::forRows(m_session, connection, m_table, m_names))
        m_sink->proveAfter(*proof);
}

bool BulkInsert::canLeaveTriggers(Session &session)
{
    return session.ownSqlite() != nullptr;
}

// Statements that are prepared already are made anew by the engine when this changes.
void BulkInsert::letTriggers(bool run)
{
    if (run != m_triggersRest)
        return;
    sqlite3 *const connection = m_session.ownSqlite();
    if (!connection)
        qFatal("the triggers of this engine do not rest");
    int now = -1;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, run ? 1 : 0, &now);
    if (now != (run ? 1 : 0))
        qFatal("the engine does not say whether its triggers run");
    m_triggersRest = !run;
}

void BulkInsert::whole(qint64 number)
{
    m_sink->whole(m_filled++, number);
}

// Most texts of the books are short ASCII words and need no conversion.
void BulkInsert::text(const QString &text)
{
    const auto length = std::size_t(text.size());
    if (length <= m_ascii.size()) {
        const char16_t *const signs = QStringView(text).utf16();
        char16_t all = 0;
        for (std::size_t i = 0; i < length; ++i) {
            all |= signs[i];
            m_ascii[i] = char(signs[i]);
        }
        if (all < 0x80)
            return ascii(m_ascii.data(), text.size());
    }
    const QByteArray utf8 = text.toUtf8();
    m_sink->text(m_filled++, utf8.constData(), utf8.size());
}

void BulkInsert::ascii(const char *text, qsizetype length)
{
    m_sink->text(m_filled++, text, length);
}

void BulkInsert::bytes(const QByteArray &bytes)
{
    m_sink->bytes(m_filled++, bytes);
}

void BulkInsert::day(QDate day)
{
    if (!day.isValid())
        return null();
    if (day.year() < 1 || day.year() > 9'999)
        return text(bind::of(day).toString());
    putDigits(&m_ascii[0], day.year(), 4);
    m_ascii[4] = '-';
    putDigits(&m_ascii[5], day.month(), 2);
    m_ascii[7] = '-';
    putDigits(&m_ascii[8], day.day(), 2);
    ascii(m_ascii.data(), 10);
}

void BulkInsert::timeOfDay(QTime time)
{
    if (!time.isValid())
        return ascii("", 0);
    putDigits(&m_ascii[0], time.hour(), 2);
    m_ascii[2] = ':';
    putDigits(&m_ascii[3], time.minute(), 2);
    ascii(m_ascii.data(), 5);
}

void BulkInsert::instant(const QDateTime &instant)
{
    const QVariant bound = bind::of(instant);
    bound.isValid() ? text(bound.toString()) : null();
}

void BulkInsert::null()
{
    m_sink->null(m_filled++);
}

Done BulkInsert::endRow()
{
    if (m_filled != m_columns)
        qFatal("a row of %zu values for %zu columns", m_filled, m_columns);
    m_filled = 0;
    return m_sink->endRow();
}

Done BulkInsert::add(const QVariantList &row)
{
    for (const QVariant &value : row) {
        if (!value.isValid() || value.isNull())
            null();
        else if (value.typeId() == QMetaType::QByteArray)
            bytes(value.toByteArray());
        else if (value.typeId() == QMetaType::QString)
            text(value.toString());
        else if (value.canConvert<qint64>() && value.typeId() != QMetaType::Double
                 && value.typeId() != QMetaType::Float)
            whole(value.toLongLong());
        else
            qFatal("%s cannot be bound", value.typeName());
    }
    return endRow();
}

Done BulkInsert::finish()
{
    m_open = false;
    const Done finished = m_sink->finish();
    letTriggers(true);
    return finished;
}

} // namespace keshikomi
