// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sample_window.h"

#include "models/domain/try.h"
#include "models/wording/sheet_words.h"
#include "printing/samples/sample_sheet.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/paper/preview_panel.h"

#include <algorithm>

namespace keshikomi {

namespace {

using Pages = std::shared_ptr<OpenPdf>;

Result<Pages> sampleOf(const QString &folder, SheetKind kind)
{
    KK_TRY(const auto made, printing::samples::sampleSheetOf(folder, kind));
    return OpenPdf::open(made.pdf, sheetKindName(kind));
}

} // namespace

SampleWindow::SampleWindow(const PageContext &context,
                           QString folder,
                           SheetKind kind,
                           QWidget *parent)
    : ToolWindow(context, tr("Sample: %1").arg(sheetKindText(kind)), {820, 900}, parent)
    , m_folder(std::move(folder))
    , m_kind(kind)
    , m_preview(new PreviewPanel(context.look))
{
    auto *words = makeLabel(look(),
                            tr("Invented sheets by this template. They follow the file whenever it "
                               "is saved."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addWidget(m_preview, 1);
    refresh();
}

void SampleWindow::refresh()
{
    onAnswer(onPool([folder = m_folder, kind = m_kind] { return sampleOf(folder, kind); }),
             this,
             [this](const Result<Pages> &pdf) {
                 if (pdf)
                     return take(*pdf);
                 m_preview->setOld(m_pdf != nullptr);
                 messages()->clear();
                 sayError(pdf.error());
             });
}

void SampleWindow::take(const Pages &pdf)
{
    const int page = std::min(m_preview->page(), pdf->count());
    const bool first = m_pdf == nullptr;
    m_pdf = pdf;
    messages()->clear();
    m_preview->setOld(false);
    m_preview->showPdf(m_pdf);
    if (first)
        m_preview->fitWidth();
    else
        m_preview->showPage(page);
    Q_EMIT shown();
}

} // namespace keshikomi
