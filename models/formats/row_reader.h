// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_problem.h"
#include "models/formats/era_date.h"
#include "models/formats/framing.h"
#include "models/formats/layout.h"

#include <QTime>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace keshikomi {

// One value of a row: a field of a fixed record or a column of a line, cut out but not yet read.
struct Cell final
{
    const char *name;
    int byte; // 1-based place in the row
    QByteArrayView bytes;
    QStringView text{}; // of a fixed record without refused bytes: decoded with the whole of it
};

// Bytes as a person can read them: printable ones as they are, the others as \xHH.
QString shownBytes(QByteArrayView bytes);
QString fieldName(const char *utf8);
bool allDigits(QByteArrayView bytes);
// Spaces or zeros only: a date or number that is not told.
bool isBlank(QByteArrayView bytes);
qint64 digitsValue(QByteArrayView digits); // at most 18 digits, all digits
QString withoutZeros(QByteArrayView digits, QLatin1String whenZero = QLatin1String());
QByteArrayView rightTrimmed(QByteArrayView bytes);

// Reads the cells of one row and collects what is wrong with them. After a problem that is no
// warning isGood() is false and the row must not be used; the getters then return empty values.
class RowReader final
{
public:
    RowReader(int record, std::vector<RowProblem> &problems)
        : m_record(record)
        , m_problems(&problems)
    {
    }

    bool isGood() const { return m_good; }
    void refuse(const Cell &cell, RowIssue issue, QStringList args = {});
    void warn(const Cell &cell, RowIssue issue, QStringList args = {});

    // False, and a problem, unless the bytes fit the kind of the field.
    bool check(const Cell &cell, FieldKind kind);
    qint64 number(const Cell &cell); // digits
    QDate date8(const Cell &cell); // a real day
    QDate date8OrNone(const Cell &cell); // blank or zeros: invalid date
    QDate eraDate(const Cell &cell, QDate today, YearRule rule);
    QDate eraDateOrNone(const Cell &cell, QDate today, YearRule rule);
    QTime time4(const Cell &cell); // HHMM; blank: invalid time
    QString text(const Cell &cell); // JIS X 0201, right-trimmed; warns of split kana

private:
    void add(const Cell &cell, RowIssue issue, QStringList args, bool warning);

    int m_record;
    std::vector<RowProblem> *m_problems;
    bool m_good = true;
};

// A record of fixed length with its field table. A shorter record is read as if filled with spaces,
// with a warning; a longer one is refused.
class FixedRow final
{
public:
    FixedRow(const Frame &frame, int recordLength);
    Q_DISABLE_COPY_MOVE(FixedRow) // m_bytes may look into m_padded, cells look into m_text

    QByteArrayView bytes() const { return m_bytes; }
    Cell cell(const Field &field) const
    {
        const int from = field.pos - 1;
        return {field.name,
                field.pos,
                m_bytes.sliced(from, field.len),
                m_badAt < 0 ? QStringView(m_text).sliced(from, field.len) : QStringView()};
    }
    // Bytes that were there; the rest of bytes() is blanks.
    qsizetype found() const { return m_found; }
    int expected() const { return m_expected; }
    // Length, bytes outside JIS X 0201, and every field of the table by its kind.
    void check(RowReader &reader, std::span<const Field> fields) const;

private:
    void checkLength(RowReader &reader) const;

    std::array<char, 200> m_padded;
    QByteArrayView m_bytes;
    QString m_text;
    qsizetype m_badAt = -1;
    qsizetype m_found;
    int m_expected;
};

} // namespace keshikomi
