// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paper/sheet_maker.h"

#include <QWidget>

class QPushButton;

namespace keshikomi {

class MessageArea;
class PreviewPanel;

// One sheet of a bill before it leaves: page by page, and as a file. What is only looked at is not
// counted.
class SheetWindow final : public QWidget
{
    Q_OBJECT
public:
    SheetWindow(const PageContext &context, const SheetWish &wish, QWidget *parent);

    void askFile();
    void saveTo(const QString &path);
    void print();
    bool hasSheet() const { return m_pdf != nullptr; }
    const PreviewPanel *preview() const { return m_preview; }

Q_SIGNALS:
    void made();
    void saved(const QString &path);
    void printed(const QString &printer);
    void noPrinter();
    void failed(const Error &error);

private:
    void connectPrinting();
    void showPages(const std::shared_ptr<OpenPdf> &pdf);
    QString fileName() const;

    const PageContext m_context;
    const SheetWish m_wish;
    SheetMaker *m_maker;
    MessageArea *m_messages;
    PreviewPanel *m_preview;
    QPushButton *m_save, *m_print;
    std::shared_ptr<OpenPdf> m_pdf;
};

} // namespace keshikomi
