// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/receipts/named_numbers.h"
#include "models/storage/receipts/open_items.h"

// The columns of what the clearing reads, and the rows made of them: the same for what is open
// today and for what was open once.

// After "SELECT p.id, a.key, p.channel, <amount>, ", and after a FROM that names the payment p.
#define KK_PAYMENT_COLUMNS                                                                         \
    "p.slip_key, p.reissue, p.remitter_code, COALESCE(r.payer_name, ''), COALESCE(r.edi, ''), "    \
    "p.received_on, COALESCE(q.remote_id, ''), q.bill, b.number, b.state, ob.open, "               \
    "COALESCE(r.bank_name, ''), COALESCE(r.branch_name, ''), p.payer_key, a.legal_entity "
#define KK_PAYMENT_JOINS                                                                           \
    "JOIN agreement a ON a.id = p.agreement "                                                      \
    "LEFT JOIN notice_raw r ON r.notice = "                                                        \
    "(SELECT MIN(l.notice) FROM payment_notice l WHERE l.payment = p.id) "                         \
    "LEFT JOIN payment_request q ON q.id = p.request "                                             \
    "LEFT JOIN bill b ON b.id = q.bill LEFT JOIN open_bill ob ON ob.bill = b.id "

#define KK_SLIP_COLUMNS                                                                            \
    "SELECT s.id, s.bill, b.number, b.state, o.open, a.key, s.slip_key, s.reissue, s.amount "
// After a FROM that names the slip s.
#define KK_SLIP_JOINS                                                                              \
    "JOIN bill b ON b.id = s.bill JOIN open_bill o ON o.bill = b.id "                              \
    "JOIN agreement a ON a.id = s.agreement "

// The same of numbers that were registered for a bill, each as it was registered last, after a FROM
// that names the payment p: no slip, so none of its own.
#define KK_NUMBER_COLUMNS                                                                          \
    "SELECT DISTINCT NULL, n.bill, b.number, b.state, o.open, a.key, p.slip_key, p.reissue, "      \
    "n.amount "
#define KK_NUMBER_JOINS                                                                            \
    "JOIN bill_number n ON " KK_NAMES_NUMBER                                                       \
    "AND n.id = (SELECT MAX(m.id) FROM bill_number m WHERE m.bill = n.bill "                       \
    "AND m.channel = n.channel AND m.number = n.number) "                                          \
    "JOIN bill b ON b.id = n.bill JOIN open_bill o ON o.bill = b.id "                              \
    "JOIN agreement a ON a.id = p.agreement "

#define KK_DEBIT_FACTS                                                                             \
    "SELECT a.key, i.slip_key, s.bill, s.amount, b.number, b.state, o.open FROM debit_item i "     \
    "JOIN debit_batch t ON t.id = i.batch JOIN agreement a ON a.id = t.agreement "                 \
    "JOIN debit_item_bill s ON s.item = i.id JOIN bill b ON b.id = s.bill "                        \
    "JOIN open_bill o ON o.bill = b.id "

namespace keshikomi {

DebitFacts debitFactsOf(const Row &row);
OpenPaymentFacts openPaymentFactsOf(const Row &row);
SlipFacts slipFactsOf(const Row &row);
// Columns as openBills() selects them.
OpenBillFacts openBillFactsOf(const Row &row);
Channel channelOf(const QString &name); // fatal for what the program does not know

} // namespace keshikomi
