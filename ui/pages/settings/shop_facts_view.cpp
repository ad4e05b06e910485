// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shop_facts_view.h"

#include "models/services/settings.h"
#include "models/services/stores.h"
#include "models/wording/words.h"
#include "ui/pages/answer.h"
#include "ui/pages/settings/shop_fields.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

constexpr int formWidth = 388; // at 100 %

int shopsOf(const std::vector<House> &shops, LegalEntityId company)
{
    return int(std::count_if(shops.begin(), shops.end(), [company](const House &each) {
        return each.legalEntity == company;
    }));
}

QLabel *makeNote(const Look &look)
{
    auto *note = makeLabel(look, {}, TypeSize::Small, Ink::Muted);
    note->setWordWrap(true);
    return note;
}

} // namespace

ShopFactsView::ShopFactsView(const PageContext &context)
    : m_context(context)
    , m_heading(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_companyNote(makeNote(context.look))
    , m_company(new Form(context.look))
    , m_shop(new Form(context.look))
    , m_save(makeButton(context.look, tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
{
    auto *column = makeColumn(context.look, this, 0, 0);
    column->addWidget(makeSide());
    connect(m_save, &QPushButton::clicked, this, &ShopFactsView::save);
    connect(m_company, &Form::finished, this, [this] {
        m_shop->fields().first()->setFocus(Qt::TabFocusReason);
    });
    connect(m_shop, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    show({}, std::nullopt);
}

QWidget *ShopFactsView::makeSide()
{
    const Look &look = m_context.look;
    m_heading->setWordWrap(true);
    ShopFields::addCompany(m_company);
    ShopFields::addShop(m_shop);
    ShopFields::addBank(m_shop);
    auto *shopNote = makeNote(look);
    shopNote->setText(tr("Of this shop alone."));
    return makeFormSide(look,
                        tr("Chosen shop"),
                        {m_heading,
                         makeLabel(look, tr("Company"), TypeSize::Strong),
                         m_companyNote,
                         m_company,
                         makeLabel(look, tr("Shop"), TypeSize::Strong),
                         shopNote,
                         m_shop},
                        m_save,
                        formWidth);
}

QLineEdit *ShopFactsView::field(const QString &name) const
{
    QLineEdit *line = ShopFields::field(m_company, name);
    return line ? line : ShopFields::field(m_shop, name);
}

bool ShopFactsView::mayChange() const
{
    return allows(m_context.actor.role, Permission::ManageStore);
}

void ShopFactsView::show(const std::vector<House> &shops, const std::optional<StoreId> &chosen)
{
    m_shops = shops;
    const auto shop = std::find_if(shops.begin(), shops.end(), [&chosen](const House &each) {
        return chosen && each.storeId == *chosen;
    });
    if (shop != shops.end()) {
        fill(*shop);
    } else {
        m_shown = std::nullopt;
        m_heading->setText(tr("Choose a shop in the list."));
        m_companyNote->clear();
    }
    showRights();
}

void ShopFactsView::fill(const House &shop)
{
    const bool same = m_shown && m_shown->storeId == shop.storeId;
    for (Form *form : {m_company, m_shop}) {
        const auto before =
            same ? ShopFields::said(form, *m_shown) : std::vector<ShopFields::Said>();
        const auto now = ShopFields::said(form, shop);
        for (std::size_t at = 0; at < now.size(); ++at) {
            if (same && now[at].line->text().trimmed() != before[at].fact)
                continue; // somebody is typing here
            if (now[at].line->text() != now[at].fact)
                now[at].line->setText(now[at].fact);
        }
        for (QWidget *each : same ? QList<QWidget *>() : form->fields())
            form->setProblem(each, {});
    }
    m_shown = shop;
    m_heading->setText(tr("%1 of %2").arg(shop.store.name, shop.entity.name));
    const int sharing = shopsOf(m_shops, shop.legalEntity);
    m_companyNote->setText(
        sharing > 1
            ? tr("A change here is one for all %n shop(s) of the company.", nullptr, sharing)
            : tr("The company has no other shop."));
}

void ShopFactsView::showRights()
{
    const bool able = m_shown && mayChange();
    m_company->setEnabled(able);
    m_shop->setEnabled(able);
    m_save->setEnabled(able && !m_busy);
}

House ShopFactsView::typed() const
{
    House typed = *m_shown;
    typed.entity = ShopFields::company(m_company, typed.entity);
    typed.store = ShopFields::store(m_shop, typed.store);
    return typed;
}

// The books are read once more: what somebody else changed meanwhile stays where nothing is typed.
void ShopFactsView::save()
{
    if (!m_save->isEnabled() || !m_shown)
        return;
    for (Form *form : {m_company, m_shop}) {
        for (QWidget *each : form->fields())
            form->setProblem(each, {});
    }
    m_busy = true;
    showRights();
    onAnswer(StoreListService(m_context.services).list(m_context.actor),
             this,
             [this, shop = m_shown->storeId](const Result<std::vector<House>> &shops) {
                 if (!shops)
                     return refused(shops.error());
                 if (m_shown && m_shown->storeId == shop) {
                     show(*shops, shop);
                     return write();
                 }
                 m_busy = false; // another one was chosen meanwhile
                 showRights();
             });
}

void ShopFactsView::write()
{
    if (!m_shown || isOthersName(typed())) {
        m_busy = false;
        return showRights();
    }
    const House changed = typed();
    const bool ofAll =
        changed.entity != m_shown->entity && shopsOf(m_shops, changed.legalEntity) > 1;
    const QString wish = QStringList{QString::number(changed.storeId.value()),
                                     changed.entity.name,
                                     changed.entity.registrationNumber,
                                     changed.entity.nameEn}
                             .join(QChar::LineFeed);
    const bool dryRun = ofAll && std::exchange(m_asked, wish) != wish;
    onAnswer(SettingService(m_context.services)
                 .setHouse(m_context.actor, changed.entity, changed.store, dryRun, changed.storeId),
             this,
             [this, dryRun](const Result<House> &house) { told(house, dryRun); });
}

// Two companies of one name could not be told apart afterwards.
bool ShopFactsView::isOthersName(const House &changed)
{
    const QString &wanted = changed.entity.name;
    const bool taken = wanted != m_shown->entity.name
        && std::any_of(m_shops.begin(), m_shops.end(), [&changed, &wanted](const House &each) {
                           return each.legalEntity != changed.legalEntity
                               && each.entity.name.compare(wanted, Qt::CaseInsensitive) == 0;
                       });
    if (taken) {
        QLineEdit *name = field(QStringLiteral("name"));
        m_company->setProblem(name, tr("Another company has this name."));
        name->setFocus(Qt::OtherFocusReason);
    }
    return taken;
}

// What its shops share is not changed at the first press.
void ShopFactsView::sayShared(const House &changed)
{
    Q_EMIT said(Tone::Warn,
                tr("This changes the company for all its %n shop(s). Press again to save it.",
                   nullptr,
                   shopsOf(m_shops, changed.legalEntity)),
                tr("What was handed out already stays as it is."));
}

void ShopFactsView::told(const Result<House> &changed, bool dryRun)
{
    if (!changed)
        return refused(changed.error());
    m_busy = false;
    showRights();
    if (dryRun)
        return sayShared(*changed);
    m_asked.clear();
    QString warning;
    if (m_shown && m_shown->storeId == changed->storeId) {
        const QString &number = changed->entity.registrationNumber;
        if (number != m_shown->entity.registrationNumber)
            warning = ShopFields::warningOn(number);
        m_shown = std::nullopt; // the lines say what was taken, not what was typed
        fill(*changed);
    }
    Q_EMIT said(warning.isEmpty() ? Tone::Good : Tone::Warn,
                tr("The facts of %1 are saved.").arg(changed->store.name),
                warning);
    m_context.watch.tell();
}

// At the line it is about; the service names it first.
void ShopFactsView::refused(const Error &error)
{
    m_busy = false;
    m_asked.clear();
    showRights();
    for (Form *form : {m_company, m_shop}) {
        QLineEdit *line = ShopFields::lineOf(form, error);
        if (!line)
            continue;
        form->setProblem(line, faultTextInWindow(error));
        return line->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT failed(error);
}

} // namespace keshikomi
