// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/reason_words.h"

#include "printing/fields.h"

#include <array>

namespace keshikomi::printing {

namespace {

// In the order of ReasonCode.
constexpr std::array names{
    QLatin1String("slip_key_matches"),
    QLatin1String("request_matches"),
    QLatin1String("virtual_account_matches"),
    QLatin1String("remitter_code_matches"),
    QLatin1String("bill_number_in_reference"),
    QLatin1String("wip_in_reference"),
    QLatin1String("customer_number_in_reference"),
    QLatin1String("name_learned"),
    QLatin1String("name_matches"),
    QLatin1String("name_cut"),
    QLatin1String("name_similar"),
    QLatin1String("name_differs"),
    QLatin1String("amount_matches"),
    QLatin1String("amount_differs"),
    QLatin1String("sum_of_bills_matches"),
    QLatin1String("fee_explains"),
    QLatin1String("within_due_date"),
    QLatin1String("past_due"),
    QLatin1String("bill_already_paid"),
    QLatin1String("bill_cancelled"),
    QLatin1String("bill_superseded"),
    QLatin1String("bill_unknown"),
    QLatin1String("slip_superseded"),
    QLatin1String("slip_unknown"),
    QLatin1String("reissue_unknown"),
    QLatin1String("request_unknown"),
    QLatin1String("several_equal"),
    QLatin1String("no_open_bill_of_that_amount"),
    QLatin1String("no_such_payer"),
    QLatin1String("nothing_to_go_by"),
    QLatin1String("only_oldest_searched"),
    QLatin1String("other_bill_named"),
    QLatin1String("customer_number_alone"),
    QLatin1String("name_learned_elsewhere"),
    QLatin1String("sum_of_payments_matches"),
    QLatin1String("fee_learned"),
    QLatin1String("within_tolerance"),
    QLatin1String("sums_not_all_counted"),
    QLatin1String("no_number_given"),
    QLatin1String("no_reference_fits"),
    QLatin1String("never_confirmed"),
    QLatin1String("no_sum_fits"),
    QLatin1String("no_payments_fit"),
    QLatin1String("no_fee_fits"),
    QLatin1String("no_similar_name"),
    QLatin1String("debit_asked"),
    QLatin1String("other_payments_mean_it"),
    QLatin1String("found_without_number"),
    QLatin1String("named_by_number"),
    QLatin1String("numbers_name_several"),
    QLatin1String("other_company"),
};
static_assert(names.size() == std::size_t(ReasonCode::Count));

// How many of its args, from the first, are amounts.
int amountsOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::AmountDiffers:
    case ReasonCode::WithinTolerance: return 2;
    case ReasonCode::FeeExplains:
    case ReasonCode::NoOpenBillOfThatAmount:
    case ReasonCode::FeeLearned: return 1;
    default: return 0;
    }
}

} // namespace

QString reasonWord(const FieldMaker &fields, const Reason &reason)
{
    FieldMap values;
    for (int i = 0; i < int(reason.args.size()); ++i) {
        const QString &arg = reason.args.at(i);
        const bool isAmount = i < amountsOf(reason.code);
        values.insert(QString::number(i + 1), isAmount ? yenText(Yen(arg.toLongLong())) : arg);
    }
    return fields.word(QLatin1String("reason.") + names[std::size_t(reason.code)], values);
}

} // namespace keshikomi::printing
