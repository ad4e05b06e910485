// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/build.h"
#include "ui/parts/message_bar.h"

#include <QSet>
#include <QWidget>

namespace keshikomi {

// The top of a page: title, a quiet word about it, buttons on the right. When the rail is narrow
// the title opens the list of the workbench's pages.
//
// What has no room gives way: first the quiet word, then the quiet buttons, the first of them
// first, which stand in a menu then. Title and the other buttons always stand.
class PageHead final : public QWidget
{
    Q_OBJECT
public:
    PageHead(const Look &look, const QString &title);
    void setAbout(const QString &about);
    void addRight(QWidget *widget);
    void setTitleOpens(bool opens);
    QSize minimumSizeHint() const override; // with every quiet button in the menu
    bool isFolded(const QWidget *widget) const { return m_folded.contains(widget); }

Q_SIGNALS:
    void titlePressed(const QPoint &globalAt);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void showFolded();
    int widthWith(const QSet<const QWidget *> &folded) const;

    const Look &m_look;
    QLabel *m_title;
    QLabel *m_about;
    QPushButton *m_open;
    QPushButton *m_more;
    QHBoxLayout *m_row;
    QList<QWidget *> m_right;
    QSet<const QWidget *> m_folded;
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
