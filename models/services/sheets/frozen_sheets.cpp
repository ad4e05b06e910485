// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/frozen_sheets.h"

#include "models/services/sheets/part_walks.h"

#include <QJsonDocument>

namespace keshikomi {

namespace json_walk {

constexpr std::array<std::pair<TransferFee, QLatin1String>, 3> transferFeeNames{
    {{TransferFee::NotTold, QLatin1String("not_told")},
     {TransferFee::Payer, QLatin1String("payer")},
     {TransferFee::Payee, QLatin1String("payee")}}};
constexpr std::array<std::pair<ReceiptMedium, QLatin1String>, 2> mediumNames{
    {{ReceiptMedium::Paper, QLatin1String("paper")},
     {ReceiptMedium::Electronic, QLatin1String("electronic")}}};

void walk(auto &way, Of<InvoiceContent> auto &content)
{
    way.text("number", content.number);
    walk(way, content.job);
    way.day("issued", content.issued);
    way.day("due", content.due);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.text("subject", content.subject);
    walk(way, content.figures);
    way.part("bank", content.bank);
    way.choice("transfer_fee", content.transferFee, transferFeeNames);
}

void walk(auto &way, Of<InvoiceGroup> auto &group)
{
    way.text("wip", group.wip);
    way.text("title", group.title);
    way.day("done", group.done);
    way.parts("lines", group.lines);
}

void walk(auto &way, Of<GroupedInvoiceContent> auto &content)
{
    way.text("number", content.number);
    way.text("replaces", content.replaces);
    way.day("closing", content.closing);
    way.day("issued", content.issued);
    way.day("due", content.due);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.parts("groups", content.groups);
    way.yen("previous", content.carry.previous);
    way.yen("paid", content.carry.paid);
    way.parts("totals", content.totals.lines);
    way.choice("rounding", content.rounding, roundingNames);
    way.yen("total", content.total);
    way.yen("billed", content.billed);
    way.yen("to_pay", content.toPay);
    way.part("bank", content.bank);
    way.choice("transfer_fee", content.transferFee, transferFeeNames);
}

void walk(auto &way, Of<ReceiptContent> auto &content)
{
    way.text("number", content.number);
    way.day("received", content.received);
    way.day("issued", content.issued);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.text("purpose", content.purpose);
    way.texts("bills", content.billNumbers);
    walk(way, content.job);
    way.yen("amount", content.amount);
    way.parts("totals", content.totals.lines);
    way.partsIfAny("moved", content.moved);
    way.channel("channel", content.channel);
    way.choice("medium", content.medium, mediumNames);
    way.part("stamp", content.stamp);
    way.number("issue", content.issue);
    way.text("clerk", content.clerk);
}

void walk(auto &way, Of<ReminderBill> auto &bill)
{
    way.text("number", bill.number);
    way.text("wip", bill.wip);
    way.text("subject", bill.subject);
    way.day("issued", bill.issued);
    way.day("due", bill.due);
    way.yen("amount", bill.amount);
    way.yen("open", bill.open);
}

void walk(auto &way, Of<ReminderContent> auto &content)
{
    way.number("level", content.level);
    way.text("number", content.number);
    way.day("issued", content.issued);
    way.day("as_of", content.asOf);
    way.day("new_due", content.newDue);
    way.day("previous", content.previous);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.parts("bills", content.bills);
    way.yen("open", content.open);
    way.text("contact", content.contact);
    way.part("link", content.link);
    way.part("bank", content.bank);
}

constexpr std::array<std::pair<SurplusKind, QLatin1String>, 3> surplusNames{
    {{SurplusKind::Refund, QLatin1String("refund")},
     {SurplusKind::CarryOver, QLatin1String("carry")},
     {SurplusKind::Credit, QLatin1String("credit")}}};
constexpr std::array<std::pair<RefundMethod, QLatin1String>, 3> refundMethodNames{
    {{RefundMethod::Transfer, QLatin1String("transfer")},
     {RefundMethod::Cash, QLatin1String("cash")},
     {RefundMethod::Card, QLatin1String("card")}}};

void walk(auto &way, Of<SheetPayment> auto &item)
{
    way.day("on", item.on);
    way.channel("channel", item.channel);
    way.yen("amount", item.amount);
}

void walk(auto &way, Of<MaskedAccount> auto &account)
{
    way.text("bank", account.bank);
    way.text("branch", account.branch);
    way.text("type", account.type);
    way.text("number", account.number);
}

void walk(auto &way, Of<SurplusUse> auto &use)
{
    way.choice("kind", use.kind, surplusNames);
    way.yen("amount", use.amount);
    way.choice("method", use.method, refundMethodNames);
    way.part("account", use.account);
    way.day("sent_on", use.sentOn);
    way.text("bill", use.billNumber);
    way.text("subject", use.subject);
    way.yen("left", use.left);
    way.yen("balance", use.balance);
}

void walk(auto &way, Of<DoublePaymentContent> auto &content)
{
    way.text("number", content.number);
    way.day("issued", content.issued);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.text("bill", content.billNumber);
    way.text("subject", content.subject);
    way.parts("earlier", content.earlier);
    way.part("again", content.again);
    way.parts("uses", content.uses);
    way.yen("surplus", content.surplus);
    way.text("contact", content.contact);
}

} // namespace json_walk

namespace {

template<typename Content>
QByteArray written(const Content &content)
{
    json_walk::Writer writer;
    walk(writer, content);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

template<typename Content>
Result<Content> read(const QByteArray &json)
{
    json_walk::Reader reader(QJsonDocument::fromJson(json).object());
    Content content;
    walk(reader, content);
    if (!reader.isGood())
        return failure(ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("sheet_content")});
    return content;
}

} // namespace

QByteArray invoiceToJson(const InvoiceContent &content)
{
    return written(content);
}

QByteArray groupedInvoiceToJson(const GroupedInvoiceContent &content)
{
    return written(content);
}

QByteArray receiptToJson(const ReceiptContent &content)
{
    return written(content);
}

QByteArray reminderToJson(const ReminderContent &content)
{
    return written(content);
}

QByteArray doublePaymentToJson(const DoublePaymentContent &content)
{
    return written(content);
}

Result<InvoiceContent> invoiceFromJson(const QByteArray &json)
{
    return read<InvoiceContent>(json);
}

Result<GroupedInvoiceContent> groupedInvoiceFromJson(const QByteArray &json)
{
    return read<GroupedInvoiceContent>(json);
}

Result<ReceiptContent> receiptFromJson(const QByteArray &json)
{
    return read<ReceiptContent>(json);
}

Result<ReminderContent> reminderFromJson(const QByteArray &json)
{
    return read<ReminderContent>(json);
}

Result<DoublePaymentContent> doublePaymentFromJson(const QByteArray &json)
{
    return read<DoublePaymentContent>(json);
}

} // namespace keshikomi
