// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_maker.h"

#include "models/services/settings.h"
#include "ui/pages/on_pool.h"

#include <QFileInfo>
#include <QSaveFile>

namespace keshikomi {

namespace {

using Pages = std::shared_ptr<OpenPdf>;

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
void SheetMaker::draw(const SheetDraft &draft, Then then)
{
    const SettingService settings(m_context.services);
    step(settings.paymentHosts(m_context.actor),
         [this, draft, then = std::move(then)](const QStringList &hosts) {
             SheetOptions options;
             options.allowedHosts = hosts;
             options.form = draft.form;
             const SheetRenderer &sheets = m_context.sheets;
             step(onPool([&sheets, draft, options] {
                      return sheets.renderAll(draft.contents, options);
                  }),
                  then);
         });
}

void SheetMaker::look(const SheetWish &wish)
{
    if (m_busy)
        return;
    step(SheetService(m_context.services).look(m_context.actor, wish),
         [this](const SheetDraft &draft) {
             draw(draft, [this, name = nameOf(draft)](const RenderedSheet &sheet) {
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
                  [this, draft, path](const RenderedSheet &sheet) { write(draft, sheet, path); });
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

} // namespace keshikomi
