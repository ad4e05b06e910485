// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/tables/row_table.h"

#include <functional>

namespace keshikomi {

// What the matching said of an open payment, in words.
struct PaymentNote final
{
    QString words;
    Tone tone = Tone::Neutral;
};

// Titles in the order of PaymentTable::Column.
struct PaymentWords final
{
    QStringList titles;
    std::function<QString(Channel)> channel;
    std::function<PaymentNote(const PaymentRow &)> state; // as long as there is no note
};

// 入金: the payments that wait to be cleared.
class PaymentTable final : public RowTable<PaymentRow>
{
public:
    enum Column { Received, How, Who, Amount, Open, State, Count };

    PaymentTable(std::shared_ptr<PageSource<PaymentRow>> source,
                 PaymentWords words,
                 QObject *parent = nullptr);

    static PaymentSorting sortingBy(int column, bool descending); // none: no such column

    // By payment id; replaces all that were there.
    void setNotes(QHash<qint64, PaymentNote> notes);

protected:
    TableCell cell(const PaymentRow &row, int column) const override;

private:
    PaymentWords m_words;
    QHash<qint64, PaymentNote> m_notes;
};

} // namespace keshikomi
