// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/list_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

constexpr qint64 firstCustomerNumber = 1'001;

// Stores it under the next number of the series, with the key its bank transfers are compared by.
Result<Customer> insertCustomer(Session &session,
                                const NewCustomer &customer,
                                const Stamp &stamp,
                                GramBatch *grams = nullptr);
// The same under a number that was taken from the series before.
Result<Customer> insertCustomerAs(Session &session,
                                  qint64 number,
                                  const NewCustomer &customer,
                                  const Stamp &stamp,
                                  GramBatch *grams = nullptr);

Result<Customer> customerById(Session &session, CustomerId id); // NoSuchCustomer
Result<Customer> customerByNumber(Session &session, qint64 number); // NoSuchCustomer

Result<qint64> countCustomers(Session &session);
Result<std::vector<qint64>> customerIds(Session &session, const QString &search);
Result<std::vector<CustomerRow>> customerRows(Session &session, const std::vector<qint64> &ids);

} // namespace keshikomi
