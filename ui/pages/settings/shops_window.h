// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/stores.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;

namespace keshikomi {

class Form;
class LedgerTable;
class PlainTable;

// 店舗と会社: the shops of the house and whose they are, and a form for a further one, of a company
// that is there or of one that is added with it.
class ShopsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    ShopsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void add(); // says first what would be added; the second press does it, for good

    LedgerTable *shops() const { return m_table; }
    QComboBox *companyField() const { return m_company; } // the last one: another company
    // By the name the books have for it: "store", "short_name", "zip", "address", "phone", "hours",
    // "store_en", "address_en", "hours_en"; of another company "name", "registration_number",
    // "name_en". Null: none.
    QLineEdit *field(const QString &name) const;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void addLine(const char *name, const QString &label, const QString &note = {});
    bool mayAdd() const;
    void take(const std::vector<House> &shops);
    void showCompanyFields();
    std::optional<StoreId> beside() const; // a shop of the chosen company; none: another company
    NewStore store() const;
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
};

} // namespace keshikomi
