// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/slip_maker.h"

#include "models/domain/try.h"
#include "models/services/slip_notes.h"
#include "ui/pages/on_pool.h"

namespace keshikomi {

namespace {

constexpr double pictureDpi = 110;
constexpr int usualDpi = 600;

using Drawn = std::shared_ptr<const MadeSlip>;

Result<Drawn> shown(const ServiceContext &context, const Actor &actor, MadeSheets made)
{
    IssuedSlip &slip = *made.parts.front().slip;
    KK_TRY(const SlipNotes notes, slipNotesBeside(context, actor, slip).result());
    KK_TRY(const auto pages, OpenPdf::open(made.sheet.pdf, slip.content.number));
    return std::make_shared<const MadeSlip>(MadeSlip{
        std::move(slip), std::move(made.sheet), pages->render(1, pictureDpi), pages, notes});
}

} // namespace

SheetPart slipPartOf(qint64 billNumber, bool reissue)
{
    SheetPart part;
    part.wish.kind = SheetKind::PaymentSlip;
    part.wish.number = billNumber;
    part.wish.reissue = reissue;
    return part;
}

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
    const SheetFileService files(m_context.services, m_context.sheets);
    const SheetPart part = slipPartOf(billNumber, reissue);
    step(onPool([files, context = m_context.services, actor = m_context.actor, part]()
                    -> Result<Drawn> {
             KK_TRY(MadeSheets made, files.make(actor, {part}, SheetUse::Look, usualDpi));
             return shown(context, actor, std::move(made));
         }),
         [this](const Drawn &slip) { Q_EMIT made(slip); });
}

void SlipMaker::save(qint64 billNumber, bool reissue, const QString &path)
{
    if (m_busy)
        return;
    const SheetFileService files(m_context.services, m_context.sheets);
    const SheetPart part = slipPartOf(billNumber, reissue);
    step(onPool([files, context = m_context.services, actor = m_context.actor, part, path]()
                    -> Result<Drawn> {
             const SheetPlace place{
                 [path](const MadeSheets &) { return path; }, {}, FileThere::GivesWay};
             KK_TRY(MadeSheets made, files.save(actor, {part}, usualDpi, place));
             return shown(context, actor, std::move(made));
         }),
         [this, path](const Drawn &slip) { Q_EMIT saved(slip, path); });
}

} // namespace keshikomi
