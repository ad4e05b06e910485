// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/notice.h"
#include "models/domain/row_problem.h"
#include "models/formats/era_date.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace keshikomi {

// Layouts of notices the program knows by itself; any other table is read by a saved column map.
enum class NoticeLayout {
    AgencyCsv,
    Agency120,
    Agency120Shifted,
    Agency97,
    SmartTradeCsv,
    PayEasyForm,
    Zengin01A,
    Zengin01B,
    Zengin03,
    Camt052,
    Camt054,
    Count
};

// Stable ids, as kept with each import: "agency-csv", "zengin-01-a", ...
QString layoutId(NoticeLayout layout);
std::optional<NoticeLayout> layoutFromId(QStringView id);

struct ReadOptions final
{
    QDate today; // day in Japan; must be valid
    std::optional<NoticeLayout> layout; // a setting of the agreement; none: recognise
    YearRule years = YearRule::Guess;
    // What the Pay-easy agency and the store both know; kept in the secret store only. Empty: no
    // such notice can be believed, and each is refused.
    QByteArray payEasySecret{};
    QDate latest{}; // no receipt may be of a later day; invalid: of any
};

// One notice and the key by which its agreement is found. Konbini: biller code and company code,
// digits 3-8 and 9-13 of the barcode, as "999999-12345". Bank: "0009-227-1-1234567" (bank, branch,
// type of account, number).
struct ReadRecord final
{
    NoticeRecord notice;
    QString senderKey;
    // No transfer, but cash, paper or an internal entry (取引区分 other than 11), in ZEDI a debit
    // that was taken back: only statements tell it as such, notices of transfers do not.
    bool isOtherInflow = false;

    friend bool operator==(const ReadRecord &, const ReadRecord &) = default;
};

struct KindTotal final
{
    int count = 0;
    Yen sum;

    friend bool operator==(KindTotal, KindTotal) = default;
};

// What a file says. A file is whole only if no problem is other than a warning: a row with such a
// problem is not among the records, and the totals are those of the records.
struct FileReading final
{
    QString layout;
    QDate latest; // set before reading: rows of a later day are refused; invalid: none is
    int layoutVersion = 1;
    QString senderKey; // of the first record, or of the header; empty in an empty konbini file
    QString accountName; // bank files: name of the credited account
    std::vector<ReadRecord> records;
    std::vector<RowProblem> problems; // in the order of the file
    int dataRows = 0; // rows that are notices, refused ones included
    int otherRows = 0; // rows of a bank statement that bring no money in: only added up
    std::array<KindTotal, 6> totals; // by NoticeKind
    QByteArray sha256; // of the bytes of the file

    const KindTotal &total(NoticeKind kind) const { return totals[static_cast<std::size_t>(kind)]; }
    bool hasRefusedRows() const; // at least one problem that is no warning
};

} // namespace keshikomi
