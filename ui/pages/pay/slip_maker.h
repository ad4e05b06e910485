// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/slips.h"
#include "ui/pages/page_context.h"
#include "ui/pages/paper/open_pdf.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace keshikomi {

// A slip that was issued, drawn and read back.
struct MadeSlip final
{
    IssuedSlip issued;
    RenderedSheet sheet;
    QImage picture; // its first page, to look at
    std::shared_ptr<OpenPdf> pdf; // all of it, for the preview
};

// Makes a bill's payment slip beside the window's thread, and saves it.
class SlipMaker final : public QObject
{
    Q_OBJECT
public:
    SlipMaker(const PageContext &context, QObject *parent);
    // A bill whose slip says otherwise now gets another issue only by `reissue`; else it fails
    // (SlipSaysOtherwise).
    void make(qint64 billNumber, bool reissue = false);
    void save(const MadeSlip &slip, const QString &path);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const std::shared_ptr<const MadeSlip> &slip);
    void saved(const QString &path);
    void failed(const Error &error);

private:
    void draw(const IssuedSlip &issued, const QStringList &hosts, const SheetForm &form);
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);

    const PageContext m_context;
    bool m_busy = false;
};

} // namespace keshikomi
