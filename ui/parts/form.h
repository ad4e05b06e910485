// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace keshikomi {

// Fields under their labels' names. Enter goes to the next field; on the last it says finished(). A
// field is named to screen readers by its label, and what is wrong with it stands under it.
class Form final : public QWidget
{
    Q_OBJECT
public:
    explicit Form(const Look &look);

    void addField(const QString &label, QWidget *field, const QString &note = {});
    // An empty problem takes it away.
    void setProblem(QWidget *field, const QString &problem);
    QList<QWidget *> fields() const { return m_fields; }
    // With its name and what is written under it. One that is not shown is passed over.
    void setShown(QWidget *field, bool shown);
    // Goes to the field after this one. A field whose property "keepsEnter" is true has Enter for
    // itself and calls this when it is done.
    void moveOn(QWidget *from);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished();

private:
    const Look &m_look;
    QGridLayout *m_grid;
    QList<QWidget *> m_fields;
    QHash<QWidget *, QWidget *> m_problemRows;
    QHash<QWidget *, QLabel *> m_problems;
    QHash<QWidget *, QString> m_notes;
    QHash<QWidget *, QList<QWidget *>> m_beside;
};

} // namespace keshikomi
