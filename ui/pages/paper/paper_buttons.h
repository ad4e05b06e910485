// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"

class QLayout;

namespace keshikomi {

class DetailsPane;

// In the details of a bill or a customer: what its sheets go by, each opened in a window of its own
// over the pane. Without a bill (0) only the customer's.
QLayout *
makePaperButtons(const PageContext &context, DetailsPane &pane, qint64 customer, qint64 bill);

} // namespace keshikomi
