// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_notes.h"

#include "models/domain/try.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/slip_papers.h"

namespace keshikomi {

Later<std::optional<SlipNote>>
slipNoteBeside(const ServiceContext &context, const Actor &actor, const IssuedSlip &slip)
{
    return context.read(actor,
                        [number = slip.billNumber, barcode = slip.barcode](
                            Session &session) -> Result<std::optional<SlipNote>> {
                            KK_TRY(const Bill bill, billByNumber(session, number));
                            KK_TRY(const std::vector<QString> out, barcodesOut(session, bill.id));
                            return slipNoteOf(barcode, out);
                        });
}

} // namespace keshikomi
