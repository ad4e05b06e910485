// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/stores.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace keshikomi {

class ChoiceChips;
class Form;
class LedgerTable;
class PlainTable;
class ShopFactsView;

// 店舗と会社: the shops of the house and whose they are, a form for a further one, of a company
// that is there or of one that is added with it, and the facts of the one that is chosen.
class ShopsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    enum class View { New, Facts };
    ShopsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void add(); // says first what would be added; the second press does it, for good
    void showView(View view); // the facts of the first shop where none is chosen

    View view() const;
    ShopFactsView *facts() const { return m_facts; } // of the chosen shop
    LedgerTable *shops() const { return m_table; }
    QComboBox *companyField() const { return m_company; } // the last one: another company
    // Of the new shop and its company, by the name the books have for it: see ShopFields. Null:
    // none.
    QLineEdit *field(const QString &name) const;

private:
    QWidget *makeList();
    QWidget *makeForm();
    QWidget *makeSides();
    void connectViews();
    bool mayAdd() const;
    void take(const std::vector<House> &shops);
    void listShops(const std::vector<House> &shops);
    void listCompanies(const std::vector<House> &shops);
    void chooseRow(int row); // by a person
    bool isNewTyped() const;
    void showCompanyFields();
    std::optional<StoreId> beside() const; // a shop of the chosen company; none: another company
    std::optional<NewLegalEntity> company() const;
    bool isTaken(const QString &company);
    QString typed() const;
    void tell(const Error &error);
    void tellAdded(const House &added);

    const StoreListService m_service;
    PlainTable *m_lines;
    LedgerTable *m_table;
    Form *m_form;
    QComboBox *m_company;
    QPushButton *m_add;
    ChoiceChips *m_choice;
    QStackedWidget *m_views;
    ShopFactsView *m_facts;
    std::vector<House> m_shops; // as the rows of the table
    std::optional<StoreId> m_chosen;
    bool m_filling = false; // the selection is put back, nobody chooses
};

} // namespace keshikomi
