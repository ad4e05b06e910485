// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/number_sheet_making.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/messages.h"
#include "models/storage/paper/pay_numbers.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

namespace {

Result<BillNumber>
registeredNumber(Session &session, const BillPapers &papers, Channel channel, QDate today)
{
    KK_CHECK(checkStillOwed(papers.bill));
    KK_TRY(const auto number, billNumberOf(session, papers.bill.id, channel));
    if (!number)
        return lacking(channel == Channel::PayEasy ? "payeasy" : "smartpit");
    if (number->dueOn < today) // no terminal takes it any more
        return dueDateRefused(number->dueOn, today, number->dueOn.addYears(1));
    if (number->amount != papers.bill.open) {
        return failure(ErrorCode::Conflict,
                       Fault::SlipFiguresDisagree,
                       {QStringLiteral("topay"),
                        QString::number(number->amount.amount()),
                        QString::number(papers.bill.open.amount())});
    }
    return *number;
}

template<typename Content>
void addBill(Content &content, const BillPapers &papers)
{
    content.number = billNumberText(papers.bill.number);
    content.job = jobOf(papers.bill, papers.orders);
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.figures = figuresOf(papers);
}

} // namespace

Result<SmartPitContent>
smartPitContent(Session &session, const BillPapers &papers, const SheetForm &form, QDate today)
{
    KK_TRY(const BillNumber number, registeredNumber(session, papers, Channel::SmartPit, today));
    SmartPitContent content;
    addBill(content, papers);
    content.smartPit = number.smartPit;
    content.issued = number.registeredOn;
    content.due = number.dueOn;
    KK_TRY(content.message,
           messageFor(session,
                      sheetKindName(sheetKindOf(content, form)),
                      papers.customer.id,
                      billNumberText(papers.bill.number),
                      messageValues(papers, number.dueOn, form.language),
                      today));
    KK_TRY(content.reprint, printsOf(session, papers.bill.id, sheetKindName(SheetKind::SmartPit)));
    return content;
}

Result<PayEasyContent> payEasyContent(Session &session, const BillPapers &papers, QDate today)
{
    KK_TRY(const BillNumber number, registeredNumber(session, papers, Channel::PayEasy, today));
    PayEasyContent content;
    addBill(content, papers);
    content.institution = number.payEasy.institution;
    content.customerNumber = number.payEasy.customer;
    content.confirmation = number.payEasy.confirmation;
    content.category = number.payEasy.category;
    content.issued = today;
    content.due = number.dueOn;
    return content;
}

} // namespace keshikomi
