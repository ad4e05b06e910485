// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/try.h"
#include "models/services/clearing.h"
#include "models/services/sheets/sheet_files.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/models/services/test_house.h"
#include "tests/printing/pdf_tools.h"

#include <QTemporaryDir>

namespace keshikomi::test {

inline LineItem work(qint64 yen, TaxKind kind = TaxKind::Standard)
{
    return demo::lump(QStringLiteral("点検"), kind, yen);
}

// Money as an import would leave it: confirmed, or only told of (速報).
inline PaymentId paid(TestHouse &house,
                      Yen amount,
                      Channel channel = Channel::KonbiniBarcode,
                      const QString &state = QStringLiteral("confirmed"))
{
    const QString day = house.clock.today().toString(Qt::ISODate);
    const Yen open = state == QLatin1String("confirmed") ? amount : Yen(0);
    return must(house.store->write([=](Session &session) -> Result<PaymentId> {
        KK_TRY(const qint64 id,
               session.insert(
                   "INSERT INTO payment (agreement, channel, amount, received_on, received_at, "
                   "shop, slip_key, reissue, remitter_code, payer_key, state, unapplied, "
                   "operation) SELECT a.id, ?, ?, ?, '', '', '', 0, '', '', ?, '', o.id "
                   "FROM agreement a, (SELECT MIN(id) AS id FROM operation) o RETURNING id",
                   {channelName(channel), bind::of(amount), day, bind::of(state)}));
        KK_CHECK(session.exec("INSERT INTO open_payment (payment, open) VALUES (?, ?)",
                              {id, bind::of(open)}));
        return PaymentId(id);
    }));
}

inline void
clear(TestHouse &house, PaymentId payment, const Bill &bill, Yen amount, Yen discount = {})
{
    must(ClearingService(house.context())
             .allocate(house.admin(), payment, {{bill.id, amount, discount}}));
}

inline SheetWish wishFor(SheetKind kind, qint64 number)
{
    SheetWish wish;
    wish.kind = kind;
    wish.number = number;
    return wish;
}

template<typename Content>
Content only(const SheetDraft &draft)
{
    if (draft.contents.size() != 1)
        qFatal("%d sheets", int(draft.contents.size()));
    return std::get<Content>(draft.contents.front());
}

inline Bill billOver(TestHouse &house, const Customer &customer, QDate delivered, qint64 yen)
{
    NewBill bill = house.newBill(customer.id, {work(yen)});
    bill.deliveredOn = delivered;
    return must(BillService(house.context()).issue(house.admin(), bill));
}

// With an address, as somebody who gets letters has.
inline Customer addressed(TestHouse &house)
{
    NewCustomer facts;
    facts.name = QStringLiteral("見本 花子");
    facts.honorific = QStringLiteral("様");
    facts.zip = QStringLiteral("000-0000");
    facts.address1 = QStringLiteral("見本県見本市緑町1-2-3");
    facts.phone = QStringLiteral("090-1234-5678");
    return must(CustomerService(house.context()).add(house.admin(), facts));
}

inline void change(TestHouse &house, const char *sql)
{
    must(house.store->write([sql](Session &session) { return session.exec(sql); }));
}

// The same one each time.
inline SheetPlace fileIn(const QTemporaryDir &folder)
{
    return {[](const MadeSheets &) { return QStringLiteral("sheet.pdf"); },
            folder.path(),
            FileThere::GivesWay};
}

// Draws what a draft says, and reads it.
class SheetReader final
{
public:
    RenderedSheet rendered(const SheetDraft &draft) const
    {
        const auto sheet = tried(draft);
        if (!sheet)
            qFatal("fault %d: %s",
                   int(sheet.error().fault),
                   qPrintable(sheet.error().args.join(u'|')));
        return *sheet;
    }
    Result<RenderedSheet> tried(const SheetDraft &draft) const
    {
        SheetOptions options;
        options.allowedHosts = QStringList{QStringLiteral("pay.kasasagi.example")};
        options.form = draft.form;
        return m_renderer.renderAll(draft.contents, options);
    }
    QString textOf(const SheetDraft &draft) const
    {
        return withoutSpaces(textOfPages(rendered(draft).pdf).join(QString()));
    }

private:
    const printing::PdfSheetRenderer m_renderer;
};

} // namespace keshikomi::test
