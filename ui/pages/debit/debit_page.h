// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/data_page.h"

class QStackedWidget;

namespace keshikomi {

class BatchesView;
class ChoiceChips;
class DebitContractsView;
class MandatesView;

// 口座振替: the requests and their results, the accounts that may be debited, and the contracts
// under which banks and agencies do it.
class DebitPage final : public DataPage
{
    Q_OBJECT
public:
    explicit DebitPage(const PageContext &context);

    void refresh() override;
    enum class View { Requests, Accounts, Contracts };
    void showView(View view);
    BatchesView *batches() const { return m_batches; }
    MandatesView *mandates() const { return m_mandates; }
    DebitContractsView *contracts() const { return m_contracts; }

private:
    void connectActions();

    BatchesView *m_batches;
    MandatesView *m_mandates;
    DebitContractsView *m_contracts;
    ChoiceChips *m_choice;
    QStackedWidget *m_views;
};

} // namespace keshikomi
