// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/build.h"
#include "ui/parts/message_bar.h"

#include <QWidget>

class QMenu;

namespace keshikomi {

// The top of a page: title, a quiet word about it, buttons on the right. When the rail is narrow
// the title opens the list of the workbench's pages.
class PageHead final : public QWidget
{
    Q_OBJECT
public:
    PageHead(const Look &look, const QString &title);
    void setAbout(const QString &about);
    void addRight(QWidget *widget);
    void setTitleOpens(bool opens);

Q_SIGNALS:
    void titlePressed(const QPoint &globalAt);

private:
    QLabel *m_title;
    QLabel *m_about;
    QPushButton *m_open;
    QHBoxLayout *m_row;
};

// What every page is: head, messages, body, and beside it (owned by the shell) its details.
class WorkPage : public QWidget
{
    Q_OBJECT
public:
    WorkPage(const Look &look, const QString &title, QWidget *parent = nullptr);

    PageHead *head() const { return m_head; }
    MessageArea *messages() const { return m_messages; }
    QVBoxLayout *body() const { return m_body; }

private:
    PageHead *m_head;
    MessageArea *m_messages;
    QVBoxLayout *m_body;
};

} // namespace keshikomi
