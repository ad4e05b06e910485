// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

namespace keshikomi::test {

// Whether every yen is somewhere, once: what came in is what bills were paid with, what is open,
// what is kept for customers, what is to go back and what went back. By SQL of its own over
// ledger, projections and facts. Empty, or the first sum that differs. All bills are delivered.
QString wrongSums(const ServiceContext &context);

} // namespace keshikomi::test
