// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/settlement_service.h"
#include "ui/pages/data_page.h"

class QComboBox;
class QPushButton;

namespace keshikomi {

class AgreementsWindow;
class DetailsPane;
class PlainTable;
class ReportForm;
class TenantsWindow;

// 精算: what agencies are expected to pay out cycle by cycle, what they reported, and the bank line
// that brought it.
class SettlementPage final : public DataPage
{
    Q_OBJECT
public:
    explicit SettlementPage(const PageContext &context);

    LedgerTable *cycles() const { return m_cycles; }
    DetailsPane *details() const { return m_details; }
    ReportForm *form() const { return m_form; }
    QComboBox *bankLines() const { return m_lines; }
    QPushButton *bookButton() const { return m_book; }
    QPushButton *undoButton() const { return m_undo; }

    void refresh() override;
    void takeFile(const QString &path); // of the chosen cycle
    void takeFigures();
    void book(); // the chosen report against the chosen bank line
    void makeTasks(); // for payouts that are late
    void takeBack();
    AgreementsWindow *openAgreements(); // in windows of their own
    TenantsWindow *openTenants();

private:
    void makeCycles();
    void makeHeadButtons();
    QLayout *makeSteps();
    void connectAll();
    void askFile();
    void askOwnPeriods(const std::vector<CycleRow> &agreed);
    void showCycles(const std::vector<CycleRow> &rows);
    void showChosen();
    void showView(const std::optional<SettlementView> &view);
    void showLines(const std::vector<BankLine> &lines);
    void showDetails();
    void showButtons();
    void take(SettlementWish wish);
    void finished(const Result<SettlementView> &view, const QString &happened);
    const CycleRow *chosen() const;

    const SettlementService m_service;
    LedgerTable *m_cycles;
    PlainTable *m_rowsTable;
    DetailsPane *m_details;
    ReportForm *m_form;
    QComboBox *m_lines;
    QPushButton *m_book, *m_undo;
    std::vector<CycleRow> m_rows;
    std::optional<SettlementView> m_view;
    int m_asked = 0;
    QString m_formOf; // the cycle whose report is typed
    bool m_busy = false;
};

} // namespace keshikomi
