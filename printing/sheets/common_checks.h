// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/sheets/sheet_parts.h"

#include <utility>
#include <vector>

namespace keshikomi::printing {

// Checks several sheets share. Fields are named as in the templates.
using NamedText = std::pair<QLatin1String, QString>;

QString figureText(Yen amount); // "119546"
// FieldEmpty for the first text that is blank.
Done requireTexts(const std::vector<NamedText> &texts);
QString required(QDate day); // empty, and so refused by requireTexts, if it is no date
// SlipFiguresDisagree (field, found, expected)
Done requireSame(QLatin1String field, const QString &found, const QString &expected);
Done requireSame(QLatin1String field, Yen found, Yen expected);
// NumberOutOfRange (field, found, least, most)
Done requireWithin(QLatin1String field, Yen found, Yen least, Yen most);
// DueDateRefused (date, first day, last day)
Done requireBetween(QDate day, QDate first, QDate last);

// Over three job numbers the head names only the first: the lines' headings must name all.
Done checkJob(const SheetJob &job, const SheetFigures &figures);
// BillHasNoLines; totals and total as the lines make them; toPay from 1 to total.
Done checkFigures(const SheetFigures &figures);
// All that checkFigures says but toPay.
Done checkSums(const SheetFigures &figures);
// The totals of `lines`, rounded once per rate.
Done checkTotals(const TaxTotals &totals, const std::vector<SheetLine> &lines, Rounding rounding);
// Empty, or T and 13 digits as registrationNumber() writes them: RegistrationNumberWrong.
Done checkRegistration(const SheetPayee &payee);
// The code must lead where the sheet says: https, no user name and no port in the address, a host
// that was agreed, and the same host in plain text beside it. SlipHostNotAllowed.
Done checkLink(const std::optional<SheetLink> &link, const QStringList &allowedHosts);

} // namespace keshikomi::printing
