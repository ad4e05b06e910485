// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/slip_papers.h"

namespace keshikomi {

Result<std::vector<QString>> barcodesOut(Session &session, BillId bill)
{
    return session.all("SELECT DISTINCT s.barcode FROM slip_print p JOIN slip s ON s.id = p.slip "
                       "WHERE s.bill = ? AND s.barcode <> ''",
                       {bind::of(bill)},
                       [](const Row &row) { return row.text(0); });
}

} // namespace keshikomi
