// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/evidence_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"
#include "printing/sheets/reason_words.h"

#include <QSet>

namespace keshikomi::printing {

namespace {

constexpr EvidenceGroup groups[]{EvidenceGroup::Bill,
                                 EvidenceGroup::Slip,
                                 EvidenceGroup::Payment,
                                 EvidenceGroup::Notice,
                                 EvidenceGroup::File,
                                 EvidenceGroup::Settlement,
                                 EvidenceGroup::Clearing,
                                 EvidenceGroup::Posting,
                                 EvidenceGroup::Account,
                                 EvidenceGroup::Unsettled};

QString momentPattern()
{
    return QStringLiteral("yyyy/MM/dd HH:mm:ss");
}

QString dayText(const QString &kept)
{
    const QDate day = QDate::fromString(kept, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("yyyy/MM/dd")) : kept;
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toOffsetFromUtc(9 * 3600).toString(momentPattern()) : QString();
}

FieldRow note(const QString &text)
{
    return {RowKind::Note, {}, QStringLiteral("　　") + text};
}

// "借方 売掛金 B-100234 33,000"
QString lineText(const FieldMaker &fields, const EvidenceLine &line)
{
    const bool isDebit = line.amount > Yen(0);
    QStringList words{
        fields.word(isDebit ? QStringLiteral("line.debit") : QStringLiteral("line.credit")),
        accountTitle(line.account)};
    if (!line.of.isEmpty())
        words << line.of;
    words << yenText(isDebit ? line.amount : -line.amount);
    return words.join(QLatin1Char(' '));
}

// A line of an account is called as its posting.
EvidenceGroup groupOfKind(const EvidenceRow &row)
{
    const bool isLine = row.group == EvidenceGroup::Account && !isSum(row);
    return isLine ? EvidenceGroup::Posting : row.group;
}

QString kindWord(const FieldMaker &fields, const EvidenceRow &row)
{
    const QString group = evidenceGroupName(groupOfKind(row));
    const QString kind = row.kind.isEmpty()
        ? QString()
        : fields.wordOr(group + QLatin1Char('.') + row.kind, row.kind);
    return row.ended ? fields.word(QStringLiteral("ended"), {{QStringLiteral("kind"), kind}})
                     : kind;
}

QString valueText(const FieldMaker &fields, const EvidenceFact &fact)
{
    switch (kindOf(fact)) {
    case EvidenceFactKind::Amount: return yenText(Yen(fact.value.toLongLong()));
    case EvidenceFactKind::Channel:
        return fields.wordOr(QStringLiteral("channel.") + fact.value, fact.value);
    case EvidenceFactKind::Day: return dayText(fact.value);
    case EvidenceFactKind::Moment: return evidenceMomentText(fact.value, momentPattern());
    case EvidenceFactKind::Text: break;
    }
    return fact.value;
}

QString factText(const FieldMaker &fields, const EvidenceFact &fact)
{
    const QString pattern =
        fields.wordOr(QStringLiteral("fact.") + fact.name, fact.name + QStringLiteral("：{value}"));
    return QString(pattern).replace(QLatin1String("{value}"), valueText(fields, fact));
}

// What is short shares a line; fingerprints and raw text stand alone, so that they can be compared.
void addFacts(const FieldMaker &fields, const EvidenceRow &row, std::vector<FieldRow> &rows)
{
    static const QSet<QString> alone{QStringLiteral("raw"),
                                     QStringLiteral("sha256"),
                                     QStringLiteral("content"),
                                     QStringLiteral("seal"),
                                     QStringLiteral("barcode"),
                                     QStringLiteral("printed")};
    QStringList shared;
    std::vector<FieldRow> own;
    for (const EvidenceFact &fact : row.facts) {
        const QString text = factText(fields, fact);
        if (alone.contains(fact.name))
            own.push_back(note(text));
        else
            shared << text;
    }
    if (!shared.isEmpty())
        rows.push_back(note(shared.join(QStringLiteral("　／　"))));
    rows.insert(rows.end(), own.begin(), own.end());
}

QString markText(const FieldMaker &fields, const EvidenceRow &row)
{
    if (isSum(row))
        return {};
    if (row.group == EvidenceGroup::Bill)
        return QStringLiteral("B-%1").arg(row.number);
    return fields.word(QStringLiteral("mark.") + evidenceGroupName(row.group),
                       {{QStringLiteral("number"), QString::number(row.number)}});
}

void addRow(const FieldMaker &fields, const EvidenceRow &row, std::vector<FieldRow> &rows)
{
    FieldRow head;
    head.values.insert(QStringLiteral("mark"), markText(fields, row));
    head.values.insert(QStringLiteral("what"), kindWord(fields, row));
    head.values.insert(QStringLiteral("day"), row.day);
    head.values.insert(QStringLiteral("who"),
                       QStringList{row.actor, row.seat}.join(QStringLiteral("　")).trimmed());
    head.values.insert(QStringLiteral("at"), timeText(row.at));
    head.values.insert(QStringLiteral("amount"), row.amount ? yenText(*row.amount) : QString());
    rows.push_back(std::move(head));
    QStringList lines;
    for (const EvidenceLine &line : row.lines)
        lines << lineText(fields, line);
    if (!lines.isEmpty())
        rows.push_back(note(lines.join(QStringLiteral("　／　"))));
    QStringList why;
    for (const Reason &reason : row.reasons)
        why << reasonWord(fields, reason);
    if (!why.isEmpty())
        rows.push_back(
            note(fields.word(QStringLiteral("fact.reasons"),
                             {{QStringLiteral("value"), why.join(QStringLiteral("、"))}})));
    addFacts(fields, row, rows);
}

std::vector<FieldRow> evidenceRows(const FieldMaker &fields, const EvidenceChain &chain)
{
    std::vector<FieldRow> rows;
    int place = 0;
    for (const EvidenceGroup group : groups) {
        if (!asksFor(chain, group))
            continue;
        const std::vector<EvidenceRow> own = chain.of(group);
        ++place;
        const QString title = fields.word(QStringLiteral("group.") + evidenceGroupName(group));
        rows.push_back(
            {RowKind::Group, {}, QStringLiteral("%1　%2").arg(QString::number(place), title)});
        if (own.empty())
            rows.push_back(note(fields.word(QStringLiteral("none"))));
        else if (group == EvidenceGroup::Account)
            rows.push_back(note(fields.word(QStringLiteral("signs"))));
        for (const EvidenceRow &row : own)
            addRow(fields, row, rows);
    }
    return rows;
}

QString partyText(const FieldMaker &fields, const EvidenceChain &chain)
{
    if (chain.masked && namesPerson(chain.subject))
        return fields.word(QStringLiteral("masked"));
    return chain.account && chain.party.isEmpty() ? fields.word(QStringLiteral("whole"))
                                                  : chain.party;
}

Done checkPostingSum(const EvidenceRow &row)
{
    Yen sum;
    for (const EvidenceLine &line : row.lines)
        sum += line.amount;
    return requireSame(QLatin1String("rows.lines"), sum, Yen(0));
}

} // namespace

Done checkEvidence(const EvidenceContent &content, const SheetOptions &)
{
    const EvidenceChain &chain = content.chain;
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("entity"), chain.entityName},
    }));
    if (chain.rows.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("rows")});
    for (const EvidenceRow &row : chain.rows)
        KK_CHECK(checkPostingSum(row));
    return done();
}

Fields evidenceFields(const EvidenceContent &content, const SheetTemplate &sheet)
{
    const EvidenceChain &chain = content.chain;
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("subject"),
               fields.word(QStringLiteral("subject.") + evidenceSubjectName(chain.subject)));
    fields.set(QLatin1String("entity"), chain.entityName);
    fields.set(QLatin1String("store"), chain.storeName);
    fields.set(QLatin1String("party"), partyText(fields, chain));
    fields.set(QLatin1String("account"), chain.account ? accountTitle(*chain.account) : QString());
    fields.set(QLatin1String("amount"), chain.amount);
    fields.set(QLatin1String("open"), chain.open);
    fields.set(QLatin1String("time"), timeText(chain.asOf));
    fields.set(QLatin1String("by"), content.actor);
    fields.set(QLatin1String("seal.seq"), QString::number(chain.sealSeq));
    fields.set(QLatin1String("seal.hash"), QString::fromLatin1(chain.sealHash.toHex()));
    fields.set(QLatin1String("unsealed"), chain.unsealed);
    fields.setRows(QLatin1String("rows"),
                   {QStringLiteral("mark"),
                    QStringLiteral("what"),
                    QStringLiteral("day"),
                    QStringLiteral("who"),
                    QStringLiteral("at"),
                    QStringLiteral("amount")},
                   evidenceRows(fields, chain));
    return fields.take();
}

} // namespace keshikomi::printing
