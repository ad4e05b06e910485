// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answer.h"
#include "ui/pages/page_context.h"
#include "ui/pages/service_rows.h"
#include "ui/shell/work_page.h"

#include <functional>
#include <vector>

namespace keshikomi {

class LedgerTable;
class PagedTable;

// A page over the books. It asks for nothing before it is first shown, never waits, and reads again
// when the books changed: at once if it is on the screen, else when it is shown next.
class DataPage : public WorkPage
{
    Q_OBJECT
public:
    DataPage(const PageContext &context, const QString &title);

    // Reads again what is shown; the selection and the place in the list stay.
    virtual void refresh() = 0;
    // What was typed into the search of the window; a page without a search ignores it.
    virtual void search(const QString &text);
    // The numbers of the bills chosen in the page's list, in its order, for what is made of
    // several; a page without bills gives none.
    virtual void askChosenBills(const std::function<void(const std::vector<qint64> &)> &then);

protected:
    void showEvent(QShowEvent *event) override;

    const PageContext &context() const { return m_context; }
    const Look &look() const { return m_context.look; }
    QAction *action(ActionId id) const { return m_context.actions.action(id); }
    void say(Tone tone, const QString &happened, const QString &meaning = {}, QAction *act = {});
    void sayError(const Error &error);
    // Opens what prints many sheets, over what is chosen here; narrow: by a picture alone.
    QPushButton *makePrintMany(bool narrow);
    // A source of rows that says on this page what went wrong.
    template<typename Row>
    std::shared_ptr<PageSource<Row>> rows(typename ServiceRows<Row>::Ask ask)
    {
        return std::make_shared<ServiceRows<Row>>(std::move(ask),
                                                  [this](const Error &error) { sayError(error); });
    }

private:
    PageContext m_context;
    bool m_stale = true;
};

// Selects the row of that record; the first one if it is not there and `orFirst`.
void selectRecord(LedgerTable *table, const PagedTable &model, qint64 id, bool orFirst = true);
qint64 currentRecord(const LedgerTable *table);
// All that are selected, in the order of the list.
std::vector<qint64> selectedRecords(const LedgerTable *table, const PagedTable &model);

} // namespace keshikomi
