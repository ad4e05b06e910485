// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_notes.h"

#include "models/domain/try.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/slip_papers.h"
#include "models/storage/paper/grouped_invoices.h"

namespace keshikomi {

namespace {

Result<SlipNotes> notesOf(Session &session, qint64 number, const QString &barcode)
{
    KK_TRY(const Bill bill, billByNumber(session, number));
    KK_TRY(const std::vector<QString> out, barcodesOut(session, bill.id));
    KK_TRY(const std::vector<qint64> invoices, groupedInvoicesTelling(session, bill.id));
    SlipNotes notes;
    if (!invoices.empty()) {
        notes.notes.push_back(SlipNote::Grouped);
        notes.groupedInvoice = invoices.back(); // the others were replaced by it
    }
    if (const auto note = slipNoteOf(barcode, out))
        notes.notes.push_back(*note);
    return notes;
}

} // namespace

Later<SlipNotes>
slipNotesBeside(const ServiceContext &context, const Actor &actor, const IssuedSlip &slip)
{
    return context.read(actor,
                        [number = slip.billNumber, barcode = slip.barcode](Session &session) {
                            return notesOf(session, number, barcode);
                        });
}

} // namespace keshikomi
