// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answer.h"
#include "ui/pages/page_context.h"
#include "ui/pages/paper/open_pdf.h"

#include <QByteArray>
#include <QWidget>

class QPushButton;

namespace keshikomi {

class MessageArea;
class PreviewPanel;

// A paper of the office that is looked at and saved as it stands: nothing is counted by it.
class PaperWindow final : public QWidget
{
    Q_OBJECT
public:
    PaperWindow(const PageContext &context,
                const QString &title,
                QString fileName,
                const QFuture<Result<SheetContent>> &content,
                QWidget *parent);

    void askFile();
    void saveTo(const QString &path);
    bool hasPaper() const { return m_opened != nullptr; }
    const PreviewPanel *preview() const { return m_preview; }

Q_SIGNALS:
    void made();
    void saved(const QString &path);
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw(const SheetContent &content);
    void take(const QByteArray &pdf);
    void sayError(const Error &error);

    const PageContext m_context;
    const QString m_fileName;
    MessageArea *m_messages;
    PreviewPanel *m_preview;
    QPushButton *m_save;
    QByteArray m_pdf;
    std::shared_ptr<OpenPdf> m_opened;
};

} // namespace keshikomi
