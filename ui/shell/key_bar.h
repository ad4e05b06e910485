// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QPushButton>

class QAction;
class QHBoxLayout;

namespace keshikomi {

class IconButton;
class ThinProgress;

// One key and what it does; pressed it does it. Not in the order of tabbing: its key is faster.
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(const Look &look, QAction *action);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString key() const;

    const Look &m_look;
    QAction *m_action;
};

// Long work that runs beside: of == 0 while its length is not known.
struct RunningJob
{
    qint64 id = 0;
    QString words;
    qint64 done = 0, of = 0;
    bool cancellable = true;
};

// The first running job, how far it is, and a cross to stop it.
class JobLine final : public QWidget
{
    Q_OBJECT
public:
    explicit JobLine(const Look &look);
    void setJobs(const QList<RunningJob> &jobs); // none hides it

Q_SIGNALS:
    void cancelRequested(qint64 job);
    void listRequested();

private:
    qint64 m_job = 0;
    ThinProgress *m_progress;
    QPushButton *m_words;
    IconButton *m_cancel;
};

// The keys of the page, and the running job at the right end. Keys that have no room are left out.
class KeyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyBar(const Look &look);
    void setActions(const QList<QAction *> &actions);
    JobLine *jobLine() const { return m_jobs; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    const Look &m_look;
    QHBoxLayout *m_row;
    QWidget *m_keyRoom;
    QList<KeyButton *> m_keys;
    JobLine *m_jobs;
};

} // namespace keshikomi
