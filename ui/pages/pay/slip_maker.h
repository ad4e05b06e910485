// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slip_note.h"
#include "models/services/sheets/sheet_files.h"
#include "ui/pages/page_context.h"
#include "ui/pages/paper/open_pdf.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace keshikomi {

// A slip that was drawn and read back.
struct MadeSlip final
{
    IssuedSlip issued; // not yet, as long as it is only looked at
    RenderedSheet sheet;
    QImage picture; // its first page, to look at
    std::shared_ptr<OpenPdf> pdf; // all of it, for the preview
    SlipNotes notes;
};

// The bill's slip as a part of a file.
SheetPart slipPartOf(qint64 billNumber, bool reissue);

// Makes a bill's payment slip beside the window's thread, and saves it. It is issued when it
// leaves, no sooner.
class SlipMaker final : public QObject
{
    Q_OBJECT
public:
    SlipMaker(const PageContext &context, QObject *parent);
    // To look at. A bill whose slip says otherwise now gets another issue only by `reissue`; else
    // it fails (SlipSaysOtherwise).
    void make(qint64 billNumber, bool reissue = false);
    void save(qint64 billNumber, bool reissue, const QString &path);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const std::shared_ptr<const MadeSlip> &slip);
    void saved(const std::shared_ptr<const MadeSlip> &slip, const QString &path);
    void failed(const Error &error);

private:
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);

    const PageContext m_context;
    bool m_busy = false;
};

} // namespace keshikomi
