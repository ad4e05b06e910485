// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answer.h"
#include "ui/pages/page_context.h"
#include "ui/parts/build.h"
#include "ui/parts/message_bar.h"

#include <QWidget>

namespace keshikomi {

// A window beside the pages for what is needed now and then: a list, a form, a trial. Escape
// closes it, F5 and news of the books read it again. It deletes itself.
class ToolWindow : public QWidget
{
    Q_OBJECT
public:
    // The size is at 100 %; a small screen gets less.
    ToolWindow(const PageContext &context, const QString &title, QSize size, QWidget *parent);

    virtual void refresh() { }
    MessageArea *messages() const { return m_messages; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    const PageContext &context() const { return m_context; }
    const Look &look() const { return m_context.look; }
    QVBoxLayout *body() const { return m_body; }
    void say(Tone tone, const QString &happened, const QString &meaning = {}, QAction *act = {});
    void sayError(const Error &error);
    // The button is pressed by the key as well, as long as it can be.
    QPushButton *makeKeyButton(const QString &text,
                               const QString &key,
                               Rank rank = Rank::Plain,
                               Icon icon = Icon::None);
    // True on the second press in a row for the same thing.
    bool isConfirmed(const QString &what);
    void forgetAsked() { m_asked.clear(); }

private:
    PageContext m_context;
    MessageArea *m_messages;
    QVBoxLayout *m_body;
    QString m_asked; // what the last press said would happen
};

} // namespace keshikomi
