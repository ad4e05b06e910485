// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QPushButton>
#include <QStringList>

namespace keshikomi {

// Where files may be dropped; pressed, it asks for files. Only local files count.
class DropArea final : public QPushButton
{
    Q_OBJECT
public:
    DropArea(const Look &look, const QString &sentence, const QString &note);
    // As QFileDialog wants them, already in words.
    void setNameFilters(const QStringList &filters) { m_filters = filters; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void setOver(bool over);

    const Look &m_look;
    QString m_note;
    QStringList m_filters;
    bool m_over = false;
};

} // namespace keshikomi
