// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class Form;

// The facts of one shop, to be changed: those of its company, which all shops of that company
// share, apart from its own.
class ShopFactsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ShopFactsView(const PageContext &context);

    // Of all shops, the one to change; none: nobody chose one. Lines that somebody typed into stay
    // while it is the same shop.
    void show(const std::vector<House> &shops, const std::optional<StoreId> &chosen);
    // What its shops share is said before it is changed: the second press does it.
    void save();

    QPushButton *saveButton() const { return m_save; }
    QLabel *companyNote() const { return m_companyNote; } // whose facts else change
    // By the name the books have for it, see ShopFields. Null: none.
    QLineEdit *field(const QString &name) const;

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeSide();
    void fill(const House &shop);
    void write();
    House typed() const;
    bool isOthersName(const House &changed);
    void sayShared(const House &changed);
    void told(const Result<House> &changed, bool dryRun);
    void refused(const Error &error);
    void showRights();
    bool mayChange() const;

    const PageContext m_context;
    QLabel *m_heading, *m_companyNote;
    Form *m_company, *m_shop;
    QPushButton *m_save;
    std::vector<House> m_shops;
    std::optional<House> m_shown; // as the books had it when it was last read
    QString m_asked; // what the last press said would happen
    bool m_busy = false;
};

} // namespace keshikomi
