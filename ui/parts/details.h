// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace keshikomi {

struct FactLine
{
    QString name, value;
};

struct HistoryLine
{
    QString when, what;
    Tone tone = Tone::Neutral;
};

// What happened, newest first, on a thread. One accessible list.
QWidget *makeHistory(const Look &look, const QList<HistoryLine> &happenings);

// The right pane: head, then sections parted by space, not by boxes. clear() before the next
// record.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPane(const Look &look);

    void clear();
    void head(const QString &kind, const QString &title, const QString &amount, QWidget *chip);
    void section(const QString &title);
    void facts(const QList<FactLine> &facts);
    void amounts(const QList<FactLine> &parts, const FactLine &total = {}); // no name: no total
    void history(const QList<HistoryLine> &happenings);
    void documents(const QStringList &names); // pressed: documentChosen(index)
    void words(const QString &text);
    void add(QLayout *layout);
    void add(QWidget *widget);
    void finish();

Q_SIGNALS:
    void documentChosen(int index);

private:
    const Look &m_look;
    QVBoxLayout *m_column = nullptr;
};

} // namespace keshikomi
