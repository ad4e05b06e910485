// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/data_page.h"

class QStackedWidget;

namespace keshikomi {

class BatchesView;
class ChoiceChips;
class MandatesView;

// 口座振替: the requests and their results, and the accounts that may be debited.
class DebitPage final : public DataPage
{
    Q_OBJECT
public:
    explicit DebitPage(const PageContext &context);

    void refresh() override;
    void showMandates(bool mandates);
    BatchesView *batches() const { return m_batches; }
    MandatesView *mandates() const { return m_mandates; }

private:
    void connectActions();

    BatchesView *m_batches;
    MandatesView *m_mandates;
    ChoiceChips *m_choice;
    QStackedWidget *m_views;
};

} // namespace keshikomi
