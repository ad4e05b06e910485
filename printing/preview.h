// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <memory>
#include <vector>

namespace keshikomi::printing {

// A PDF to look at. Pages count from 1, places are millimetres from the page's upper left corner.
// One object belongs to one thread at a time.
class PdfPages final
{
public:
    // `name` is for the message only. Fault SlipUnreadable (name, reason).
    static Result<PdfPages> open(const QByteArray &pdf, const QString &name);
    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;
    ~PdfPages();

    int count() const;
    QSizeF sizeMm(int page) const;
    // The page, or a part of it, on white. Null if the page cannot be painted.
    QImage render(int page, double dpi, const QRectF &partMm = {}) const;
    // Where a text stands. Depends on the text layer of the file.
    std::vector<QRectF> find(int page, const QString &text) const;

private:
    class Document;
    explicit PdfPages(std::unique_ptr<Document> document);

    std::unique_ptr<Document> m_document;
};

// How often this thread has met damage in the PDFs that it read so far.
int damagesNoticed();

} // namespace keshikomi::printing
