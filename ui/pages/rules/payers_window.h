// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payers.h"
#include "ui/pages/tool_window.h"

#include <QPointer>

class QAction;
class QLineEdit;
class QTimer;

namespace keshikomi {

class CustomerPayersWindow;
class LedgerTable;
class PlainTable;

// 学習した名義: which payer's name stands for which customer, as clearing by hand taught it, and
// away with what is wrong. All of it goes into a file and comes from one.
class PayersWindow final : public ToolWindow
{
    Q_OBJECT
public:
    PayersWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void forget(); // the chosen ones; asks first, the second press does it
    // Of the chosen payer's customer, or of none; one window, asked for again it comes to the
    // front.
    CustomerPayersWindow *openCustomer();
    void exportTo(const QString &path);
    void lookAt(const QString &path); // tells what the file would bring; takes nothing
    void takeOver(); // the file that was looked at last
    QAction *takeAction() const { return m_take; }
    LedgerTable *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }

private:
    void build();
    void makeTable();
    QLayout *makeButtons();
    void askExportFile();
    void askImportFile();
    void importFile(bool rehearsal);
    void sayImported(const PayerImport &report, bool rehearsal);
    void showPayers(const std::vector<LearnedPayer> &payers);
    std::vector<PayerNameId> chosen() const;
    void forgetNext(std::vector<PayerNameId> ids, int done);

    const PayerService m_service;
    QLineEdit *m_search;
    QTimer *m_pause;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QPushButton *m_forget;
    QAction *m_take;
    QPointer<CustomerPayersWindow> m_customer;
    QString m_fileName;
    QByteArray m_file; // that was looked at
    std::vector<LearnedPayer> m_payers;
    int m_question = 0;
};

} // namespace keshikomi
