// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill.h"
#include "models/domain/grouped_invoice_number.h"
#include "models/wording/slip_note_words.h"
#include "models/wording/tr.h"

namespace keshikomi {

using wording::Words;

QString slipNoteText(SlipNote note, qint64 groupedInvoice)
{
    switch (note) {
    case SlipNote::LastDigit:
        return Words::tr("The last reissue of this slip number, its digit is 9. Another one would "
                         "get a slip number of its own, and all papers before it could still be "
                         "paid. Rather cancel the bill and issue it anew.");
    case SlipNote::NewNumber:
        return Words::tr("It has a slip number of its own: the one before has no reissue digit "
                         "left, or is of another agreement. The papers with that number can still "
                         "be paid: take them back.");
    case SlipNote::Grouped:
        return Words::tr("Grouped invoice %1 asks for this bill, too: the customer could pay it "
                         "twice. Whoever gets the slip must know that only one of the two is to "
                         "be paid.")
            .arg(groupedInvoiceNumberText(groupedInvoice));
    }
    Q_UNREACHABLE();
}

QString slipsOutText(const std::vector<qint64> &bills)
{
    constexpr std::size_t most = 5; // enough to begin with
    QStringList numbers;
    for (std::size_t at = 0; at < std::min(most, bills.size()); ++at)
        numbers << billNumberText(bills[at]);
    if (bills.size() > most)
        numbers << QString(QChar(0x2026)); // …
    return Words::tr(
               "Slips of %n bill(s) of this invoice are out (%1): the customer could pay them "
               "twice. Take the slips back, or say that only one of the two is to be paid.",
               nullptr,
               int(bills.size()))
        .arg(numbers.join(QStringLiteral(", ")));
}

QString slipNotesText(const SlipNotes &notes)
{
    QStringList sentences;
    for (const SlipNote note : notes.notes)
        sentences << slipNoteText(note, notes.groupedInvoice);
    return sentences.join(QLatin1Char(' '));
}

} // namespace keshikomi
