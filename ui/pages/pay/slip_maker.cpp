// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/slip_maker.h"

#include "models/services/settings.h"
#include "models/services/sheets/sheets.h"
#include "ui/pages/on_pool.h"

#include <QFileInfo>
#include <QSaveFile>

namespace keshikomi {

namespace {

constexpr double pictureDpi = 110;

using Drawn = std::shared_ptr<const MadeSlip>;

Result<Drawn>
drawn(const SheetRenderer &sheets, const IssuedSlip &issued, const SheetOptions &options)
{
    const auto sheet = sheets.render(issued.content, options);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto pages = OpenPdf::open(sheet->pdf, issued.content.number);
    if (!pages)
        return tl::unexpected(pages.error());
    return std::make_shared<const MadeSlip>(
        MadeSlip{issued, *sheet, (*pages)->render(1, pictureDpi), *pages});
}

// Wholly or not at all.
Done written(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return done();
    return failure(
        ErrorCode::Storage, Fault::StoreFailed, {QFileInfo(path).fileName(), file.errorString()});
}

} // namespace

SlipMaker::SlipMaker(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Then>
void SlipMaker::step(const QFuture<Result<T>> &later, Then then)
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

void SlipMaker::make(qint64 billNumber, bool reissue)
{
    if (m_busy)
        return;
    const SettingService settings(m_context.services);
    SlipWish wish;
    wish.reissue = reissue;
    wish.asksFirst = true;
    step(settings.paymentHosts(m_context.actor),
         [this, billNumber, wish](const QStringList &hosts) {
             const SlipService slips(m_context.services);
             step(slips.issue(m_context.actor, billNumber, wish),
                  [this, hosts](const IssuedSlip &issued) {
                      const SheetService service(m_context.services);
                      step(service.formFor(m_context.actor, issued.billNumber),
                           [this, hosts, issued](const SheetForm &form) {
                               draw(issued, hosts, form);
                           });
                  });
         });
}

void SlipMaker::draw(const IssuedSlip &issued, const QStringList &hosts, const SheetForm &form)
{
    SheetOptions options;
    options.allowedHosts = hosts;
    options.form = form;
    const SheetRenderer &sheets = m_context.sheets;
    step(onPool([&sheets, issued, options] { return drawn(sheets, issued, options); }),
         [this](const Drawn &slip) { Q_EMIT made(slip); });
}

void SlipMaker::save(const MadeSlip &slip, const QString &path)
{
    if (m_busy)
        return;
    const auto recorded = [this, path](std::monostate) { Q_EMIT saved(path); };
    step(onPool([path, pdf = slip.sheet.pdf] { return written(path, pdf); }),
         [this,
          recorded,
          path,
          id = slip.issued.id,
          sha = slip.sheet.sha256,
          pages = slip.sheet.pages](std::monostate) {
             const SlipService slips(m_context.services);
             step(slips.recordPrint(m_context.actor, id, QFileInfo(path).fileName(), sha, pages),
                  recorded);
         });
}

} // namespace keshikomi
