// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_maker.h"

#include "models/services/paper/printers.h"
#include "models/services/settings.h"
#include "ui/pages/on_pool.h"

#include <QFileInfo>
#include <QSaveFile>

namespace keshikomi {

namespace {

using Pages = std::shared_ptr<OpenPdf>;
constexpr int usualDpi = 600;

Done written(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return done();
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, file.errorString()});
}

QString nameOf(const SheetDraft &draft)
{
    return sheetKindName(sheetKindOf(draft.contents.front(), draft.form));
}

} // namespace

SheetMaker::SheetMaker(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Then>
void SheetMaker::step(const QFuture<Result<T>> &later, Then then)
{
    m_busy = true;
    onAnswer(later, this, [this, then = std::move(then)](const Result<T> &result) {
        m_busy = false;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
    });
}

template<typename Then>
void SheetMaker::draw(const SheetDraft &draft, int dpi, Then then)
{
    const SettingService settings(m_context.services);
    step(settings.paymentHosts(m_context.actor),
         [this, draft, dpi, then = std::move(then)](const QStringList &hosts) {
             SheetOptions options;
             options.dpi = dpi;
             options.allowedHosts = hosts;
             options.form = draft.form;
             const SheetRenderer &sheets = m_context.sheets;
             step(onPool([&sheets, draft, options] {
                      return sheets.renderAll(draft.contents, options);
                  }),
                  [options, then](const RenderedSheet &sheet) { then(sheet, options); });
         });
}

void SheetMaker::look(const SheetWish &wish)
{
    if (m_busy)
        return;
    step(SheetService(m_context.services).look(m_context.actor, wish),
         [this](const SheetDraft &draft) {
             draw(draft,
                  usualDpi,
                  [this, name = nameOf(draft)](const RenderedSheet &sheet, const SheetOptions &) {
                      step(onPool([pdf = sheet.pdf, name] { return OpenPdf::open(pdf, name); }),
                           [this](const Pages &pages) { Q_EMIT made(pages); });
                  });
         });
}

void SheetMaker::save(const SheetWish &wish, const QString &path)
{
    if (m_busy)
        return;
    step(SheetService(m_context.services).handOut(m_context.actor, wish),
         [this, path](const SheetDraft &draft) {
             draw(draft,
                  usualDpi,
                  [this, draft, path](const RenderedSheet &sheet, const SheetOptions &) {
                      write(draft, sheet, path);
                  });
         });
}

void SheetMaker::write(const SheetDraft &draft, const RenderedSheet &sheet, const QString &path)
{
    const NewSheetPrint print{draft.bill,
                              draft.customer,
                              nameOf(draft),
                              QFileInfo(path).fileName(),
                              sheet.sha256,
                              sheet.pages};
    const auto recorded = [this, path, pdf = sheet.pdf, name = print.sheet](std::monostate) {
        step(onPool([pdf, name] { return OpenPdf::open(pdf, name); }),
             [this, path](const Pages &pages) { Q_EMIT saved(pages, path); });
    };
    step(onPool([path, pdf = sheet.pdf] { return written(path, pdf); }),
         [this, print, recorded](std::monostate) {
             step(SheetService(m_context.services).recordPrint(m_context.actor, print), recorded);
         });
}

void SheetMaker::print(const SheetWish &wish)
{
    if (m_busy)
        return;
    const PrinterService printers(m_context.services, m_context.printers);
    step(printers.profiles(m_context.actor),
         [this, wish](const std::vector<PrinterProfile> &profiles) {
             const PrinterProfile *chosen = nullptr;
             for (const PrinterProfile &profile : profiles) {
                 const bool own = profile.sheet == sheetKindName(wish.kind);
                 if (own || (chosen == nullptr && profile.sheet == slipSheet()))
                     chosen = &profile;
             }
             if (chosen != nullptr)
                 handTo(*chosen, wish);
             else
                 Q_EMIT noPrinter();
         });
}

void SheetMaker::handTo(const PrinterProfile &profile, const SheetWish &wish)
{
    step(SheetService(m_context.services).handOut(m_context.actor, wish),
         [this, profile](const SheetDraft &draft) {
             draw(draft,
                  profile.dpi,
                  [this, profile, draft](const RenderedSheet &sheet, const SheetOptions &options) {
                      hand(profile, draft, options, sheet);
                  });
         });
}

void SheetMaker::hand(const PrinterProfile &profile,
                      const SheetDraft &draft,
                      const SheetOptions &options,
                      const RenderedSheet &sheet)
{
    const SheetPrinter &printers = m_context.printers;
    const QString title = sheetIdentityOf(draft.contents.front()).number;
    const NewSheetPrint print{draft.bill,
                              draft.customer,
                              nameOf(draft),
                              QString(),
                              sheet.sha256,
                              sheet.pages,
                              profile.printer};
    step(onPool([&printers, draft, options, profile, title]() -> Done {
             return printers.print(draft.contents, options, profile, title);
         }),
         [this, print](std::monostate) {
             step(SheetService(m_context.services).recordPrint(m_context.actor, print),
                  [this, name = print.printer](std::monostate) { Q_EMIT printed(name); });
         });
}

} // namespace keshikomi
