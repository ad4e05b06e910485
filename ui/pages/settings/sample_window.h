// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"
#include "ui/pages/paper/open_pdf.h"
#include "ui/pages/tool_window.h"

namespace keshikomi {

class PreviewPanel;

// 見本: the invented sheets of a kind by the template of the folder, to look at while the template
// is written. It can be neither saved nor printed.
class SampleWindow final : public ToolWindow
{
    Q_OBJECT
public:
    SampleWindow(const PageContext &context, QString folder, SheetKind kind, QWidget *parent);

    void refresh() override; // as the template is now; a wrong one leaves the last that was right
    bool hasSample() const { return m_pdf != nullptr; }
    SheetKind kind() const { return m_kind; }
    const PreviewPanel *preview() const { return m_preview; }

Q_SIGNALS:
    void shown();

private:
    void take(const std::shared_ptr<OpenPdf> &pdf);

    const QString m_folder;
    const SheetKind m_kind;
    PreviewPanel *m_preview;
    std::shared_ptr<OpenPdf> m_pdf;
};

} // namespace keshikomi
