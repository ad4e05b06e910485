// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/slip_files.h"
#include "app/cli/output.h"

namespace keshikomi::cli {

namespace {

QString digitsOnly(const QString &typed)
{
    QString digits;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

// A shell splits "(91)919999-… 000000 …" at its blanks. Words that together have the 44 digits of
// one code are one; else every word is a code.
QStringList codesOf(const QStringList &words)
{
    const QString joined = words.join(QLatin1Char(' '));
    const bool allWhole = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return digitsOnly(word).size() >= 44;
    });
    return allWhole ? words : QStringList{joined};
}

Result<Outcome> check(Call &call)
{
    Outcome outcome;
    Records records;
    for (const QString &typed : codesOf(call.arguments())) {
        const Result<KonbiniBarcode> barcode = parseBarcode(typed);
        outcome.wrong = outcome.wrong || !barcode;
        Record record;
        record.add("typed", typed)
            .add("valid", barcode.has_value())
            .add("barcode", barcode ? Inner{{barcodeRecord(*barcode)}} : Inner{})
            .add("problem", barcode ? Inner{} : Inner{{errorRecord(barcode.error())}});
        records.push_back(std::move(record));
    }
    outcome.document.add("barcodes", std::move(records));
    return outcome;
}

} // namespace

std::vector<Command> barcodeCommands()
{
    return {{"barcode check",
             "DIGITS…",
             1,
             -1,
             QT_TRANSLATE_NOOP("Cli", "Says each field of a konbini barcode, or what is wrong."),
             {},
             Needs::Nothing,
             check}};
}

} // namespace keshikomi::cli
