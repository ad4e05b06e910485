// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/books/journal_file.h"

#include "models/domain/bill.h"
#include "models/formats/cp932.h"
#include "models/services/csv_field.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

using Values = QHash<QString, QString>;
using Lines = std::vector<const JournalRow *>;

QString billText(const JournalRow &row)
{
    return row.billNumber > 0 ? billNumberText(row.billNumber) : QString();
}

QString paymentText(const JournalRow &row)
{
    return row.payment > 0 ? QString::number(row.payment) : QString();
}

QString filled(const QString &pattern, const Values &values)
{
    static const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto match = place.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += pattern.mid(from, found.capturedStart() - from);
        text += values.value(found.captured(1));
        from = found.capturedEnd();
    }
    return text + pattern.mid(from);
}

// One posting with its lines side by side.
class PostingRowsMaker final
{
public:
    PostingRowsMaker(const JournalProfile &profile, const Lines &lines)
        : m_profile(profile)
        , m_first(*lines.front())
    {
        for (const JournalRow *line : lines)
            (line->amount > Yen(0) ? m_debits : m_credits).push_back(line);
        for (const JournalRow *line : lines) {
            m_bill = m_bill.isEmpty() ? billText(*line) : m_bill;
            m_payment = m_payment.isEmpty() ? paymentText(*line) : m_payment;
            m_agreement = m_agreement.isEmpty() ? line->agreement : m_agreement;
        }
    }
    std::vector<Values> rows() const
    {
        const std::size_t count = std::max(m_debits.size(), m_credits.size());
        std::vector<Values> rows;
        for (std::size_t at = 0; at < count; ++at) {
            Values values = common();
            values.insert(QStringLiteral("row"), QString::number(at + 1));
            values.insert(QStringLiteral("flag"), flag(at, count));
            addSide(
                values, QStringLiteral("debit."), at < m_debits.size() ? m_debits[at] : nullptr);
            addSide(
                values, QStringLiteral("credit."), at < m_credits.size() ? m_credits[at] : nullptr);
            rows.push_back(std::move(values));
        }
        return rows;
    }

private:
    QString flag(std::size_t at, std::size_t count) const
    {
        const bool last = at + 1 == count;
        const char *const place = at == 0 ? (last ? "only" : "first") : (last ? "last" : "middle");
        return m_profile.flags.value(QLatin1String(place));
    }
    Values common() const
    {
        Values values;
        values.insert(QStringLiteral("posting"), QString::number(m_first.posting));
        values.insert(QStringLiteral("date"), m_first.effectiveOn.toString(m_profile.date));
        values.insert(QStringLiteral("late_for"), m_first.lateFor.toString(m_profile.date));
        values.insert(QStringLiteral("kind"), kindText());
        values.insert(QStringLiteral("bill"), m_bill);
        values.insert(QStringLiteral("payment"), m_payment);
        values.insert(QStringLiteral("agreement"), m_agreement);
        values.insert(QStringLiteral("note"), m_first.note);
        return values;
    }
    // What a difference is may have a word of its own: "difference-settled:other_receipt".
    QString kindText() const
    {
        const QString usual = m_profile.kinds.value(m_first.kind, m_first.kind);
        return m_profile.kinds.value(m_first.kind + QLatin1Char(':') + m_first.reason, usual);
    }
    void addSide(Values &values, const QString &side, const JournalRow *line) const
    {
        if (!line) {
            values.insert(side + QLatin1String("amount"), m_profile.emptyAmount);
            return;
        }
        const QString account = accountName(line->account);
        const Values own{{QStringLiteral("bill"), billText(*line)},
                         {QStringLiteral("payment"), paymentText(*line)},
                         {QStringLiteral("agreement"), line->agreement}};
        const qint64 amount = line->amount.amount();
        values.insert(side + QLatin1String("account"), m_profile.accounts.value(account));
        values.insert(side + QLatin1String("sub"), filled(m_profile.subs.value(account), own));
        values.insert(side + QLatin1String("tax"),
                      m_profile.taxes.value(account).value(line->taxKind, m_profile.taxNone));
        values.insert(side + QLatin1String("amount"),
                      QString::number(amount < 0 ? -amount : amount));
    }

    const JournalProfile &m_profile;
    const JournalRow &m_first;
    Lines m_debits, m_credits;
    QString m_bill, m_payment, m_agreement;
};

bool isWhole(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
}

QString field(const JournalProfile &profile, const QString &text)
{
    const QString guarded = csvField(text);
    if (profile.quote == JournalProfile::Quote::Needed || isWhole(text)
        || guarded.startsWith(QLatin1Char('"')))
        return guarded;
    return QLatin1Char('"') + guarded + QLatin1Char('"');
}

QString rowText(const JournalProfile &profile, const Values &values)
{
    QStringList fields;
    for (const JournalProfile::Column &column : profile.columns) {
        QString text = filled(column.value, values).simplified();
        const bool isNote = column.value.contains(QLatin1String("{kind}"));
        if (isNote && profile.longestNote > 0)
            text.truncate(profile.longestNote);
        fields << field(profile, text);
    }
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString titleRow(const JournalProfile &profile)
{
    QStringList titles;
    for (const JournalProfile::Column &column : profile.columns)
        titles << field(profile, column.title);
    return titles.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QByteArray inCp932(const QString &text)
{
    if (const auto whole = encodeCp932(text))
        return *whole;
    static const QByteArray missing = encodeCp932(u"〓").value();
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        bytes += encodeCp932(QStringView(text).mid(at, pair ? 2 : 1)).value_or(missing);
        at += pair ? 1 : 0;
    }
    return bytes;
}

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding != QLatin1String("cp932"))
        return text.toUtf8();
    QByteArray bytes;
    for (const QString &line : text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        bytes += inCp932(line) + "\r\n";
    return bytes;
}

} // namespace

QByteArray journalFile(const JournalProfile &profile,
                       const QString &encoding,
                       const std::vector<JournalRow> &rows)
{
    QByteArray bytes =
        encoding == QLatin1String("utf-8-bom") ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    if (profile.header)
        bytes += encoded(titleRow(profile), encoding);
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(
            from, rows.end(), [&](const JournalRow &row) { return row.posting != from->posting; });
        Lines lines;
        for (auto each = from; each != to; ++each)
            lines.push_back(&*each);
        for (const Values &values : PostingRowsMaker(profile, lines).rows())
            bytes += encoded(rowText(profile, values), encoding);
        from = to;
    }
    return bytes;
}

} // namespace keshikomi
