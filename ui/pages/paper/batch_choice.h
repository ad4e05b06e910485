// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/print_list.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace keshikomi {

class DateField;

// Which bills a batch is made of, and how they are packed; no parcels, or one for each bill.
struct BatchBills final
{
    std::vector<qint64> bills;
    std::vector<Parcel> parcels;
    std::vector<int> lines{};
    std::vector<LeftOutLine> leftOut{};
};

// One of three ways to say it: all that are due before a day, those chosen in the list of a page, a
// list file.
class BatchChoice final : public QWidget
{
    Q_OBJECT
public:
    enum class Way { Due, Chosen, File };
    explicit BatchChoice(const PageContext &context);

    void setDueBefore(QDate day);
    // What is chosen in a list. Several are meant to be printed; of one nobody knows.
    void offer(const std::vector<qint64> &bills);
    void setFile(const QString &path);
    void choose(Way way);
    Way way() const;
    // Ends in found() or failed(). False: the day is none, or no file is chosen; it gets the
    // cursor.
    bool ask();

Q_SIGNALS:
    void found(const BatchBills &bills);
    void failed(const Error &error);

private:
    void showWay();
    void askFile();
    bool askDue();
    bool readList();
    void findBills(const PrintList &list);

    const PageContext m_context;
    QComboBox *m_way;
    DateField *m_due;
    QLabel *m_name;
    QPushButton *m_choose;
    std::vector<qint64> m_chosen;
    QString m_path;
};

} // namespace keshikomi
