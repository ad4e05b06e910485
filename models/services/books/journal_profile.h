// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace keshikomi {

// How an accounting program wants its journal: a data file (resources/profiles/*.json, or a house's
// own). A row has one debit and one credit; a posting of several lines has several rows.
//   schema 1, profile, title, source (where the columns are published)
//   encoding: "utf-8-bom", "utf-8", "cp932"; header: titles in the first row
//   quote: "needed" or "texts" (all but whole numbers); date: as QDate::toString
//   empty_amount: of the side a row does not have
//   flags: first field of the only, first, middle and last row of a posting
//   accounts, kinds: words for the books' stable names; tax: by account, then by tax kind;
//   tax_none: everything else; subs: by account
//   longest: {"note": N} cuts the text
//   columns: [{"h": title, "v": "{posting} {debit.account} …"}]
// Names of values: flag, posting, row, date, late_for, note texts kind, bill, payment, agreement;
// debit.* and credit.*: account, sub, tax, amount.
struct JournalProfile final
{
    struct Column final
    {
        QString title, value;
    };
    enum class Quote { Needed, Texts };

    QString name, title, source, encoding, date, emptyAmount, taxNone;
    bool header = true;
    Quote quote = Quote::Needed;
    int longestNote = 0; // 0: no limit
    QHash<QString, QString> flags, accounts, kinds, subs;
    QHash<QString, QHash<QString, QString>> taxes;
    std::vector<Column> columns;
};

// ColumnMapWrong {profile, place, what is wrong}.
Result<JournalProfile> journalProfile(const QByteArray &json, const QString &name);
// "utf-8-bom", "utf-8", "cp932".
const QStringList &journalEncodings();
// Names of the profiles that come with the program.
QStringList ownProfileNames();
// NoSuchProfile.
Result<QByteArray> ownProfile(const QString &name);

} // namespace keshikomi
