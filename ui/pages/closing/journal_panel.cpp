// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/journal_panel.h"

#include "models/domain/try.h"
#include "models/services/books/journal_profile.h"
#include "ui/pages/closing/journal_wish_form.h"
#include "ui/pages/on_pool.h"
#include "ui/parts/build.h"
#include "ui/parts/key_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QSaveFile>

namespace keshikomi {

namespace {

constexpr int longestPart = 40;
constexpr int definitionRole = Qt::UserRole + 1;

// The name as part of a file's: signs that mean something in a path are none of it.
QString filePart(const QString &name)
{
    QString part = name.simplified().left(longestPart);
    for (QChar &sign : part) {
        if (!sign.isLetterOrNumber() && !sign.isMark())
            sign = QLatin1Char('_');
    }
    return part;
}

bool isSame(const std::optional<ExportChoice> &before, const ExportChoice &now)
{
    return before && before->profile == now.profile && before->definition == now.definition
        && before->encoding == now.encoding;
}

} // namespace

Done writeJournalFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return failure(ErrorCode::Invalid, Fault::FileNotWritten, {path, file.errorString()});
}

JournalPanel::JournalPanel(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_profile(new QComboBox)
    , m_form(new JournalWishForm(context))
{
    auto *row = makeRow(context.look, 8, this);
    m_profile->setAccessibleName(tr("Accounting program"));
    for (const QString &name : ownProfileNames()) {
        const auto profile = journalProfile(ownProfile(name).value(), name);
        m_profile->addItem(profile ? profile->title : name, name);
    }
    row->addWidget(m_profile);
    const QKeySequence key = context.actions.action(ActionId::Export)->shortcut();
    auto *button = makeButton(
        context.look, tr("Export the journal"), keyText(key), Rank::Plain, Icon::Download);
    connect(button, &QPushButton::clicked, this, &JournalPanel::askFile);
    row->addWidget(button);
    m_form->hide();
    m_form->setParent(this); // until the page gives it a place
    connect(m_form, &JournalWishForm::failed, this, &JournalPanel::failed);
    connect(m_form, &JournalWishForm::profileRead, this, &JournalPanel::addOwn);
    // An encoding was chosen for one program; the next has its own.
    connect(m_profile, &QComboBox::activated, this, [this] { m_form->setEncoding({}); });
}

void JournalPanel::refresh()
{
    onAnswer(m_service.remembered(m_context.actor),
             this,
             [this](const Result<std::optional<ExportChoice>> &choice) {
                 // What a person chose since stays, unless another journal went out meanwhile.
                 if (choice && *choice && !isSame(m_remembered, **choice))
                     takeRemembered(**choice);
             });
}

void JournalPanel::takeRemembered(const ExportChoice &choice)
{
    m_remembered = choice;
    const auto known = ownProfile(choice.profile);
    if (known && *known == choice.definition)
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(choice.profile)));
    else
        addOwn(choice.profile, choice.definition);
    m_form->setEncoding(choice.encoding);
}

void JournalPanel::addOwn(const QString &name, const QByteArray &definition)
{
    const auto profile = journalProfile(definition, name);
    if (!profile)
        return Q_EMIT failed(profile.error());
    int at = 0;
    while (at < m_profile->count()
           && (m_profile->itemData(at).toString() != name
               || m_profile->itemData(at, definitionRole).isNull()))
        ++at;
    if (at == m_profile->count())
        m_profile->addItem(QString(), name);
    m_profile->setItemText(at, tr("%1 (own)").arg(profile->title));
    m_profile->setItemData(at, definition, definitionRole);
    m_profile->setCurrentIndex(at);
    m_form->setEncoding({});
}

Result<ExportChoice> JournalPanel::choice() const
{
    ExportChoice choice{m_profile->currentData().toString(),
                        m_profile->currentData(definitionRole).toByteArray(),
                        m_form->encoding()};
    if (choice.definition.isEmpty()) {
        KK_TRY(choice.definition, ownProfile(choice.profile));
    }
    return choice;
}

// With the number of the shop: two companies may have shops of one name.
QString JournalPanel::proposedName() const
{
    QStringList parts{QStringLiteral("journal"), m_profile->currentData().toString()};
    if (m_company.shop)
        parts << filePart(m_company.shopName) << QString::number(m_company.shop->value());
    parts << m_context.today().toString(QStringLiteral("yyyyMMdd"));
    return parts.join(QLatin1Char('-')) + QStringLiteral(".csv");
}

void JournalPanel::askFile()
{
    if (!m_form->period())
        return; // it says so itself
    auto *dialog =
        new QFileDialog(this,
                        m_company.shop ? tr("Export the journal of %1").arg(m_company.name)
                                       : tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPanel::exportTo);
    dialog->open();
}

void JournalPanel::exportTo(const QString &path)
{
    const auto period = m_form->period();
    if (!period)
        return;
    const auto chosen = choice();
    if (!chosen)
        return Q_EMIT failed(chosen.error());
    ExportWish wish;
    wish.choice = *chosen;
    wish.from = period->from;
    wish.to = period->to;
    wish.shop = m_company.shop;
    wish.remember = true;
    onAnswer(m_service.exportNew(m_context.actor, wish),
             this,
             [this, path, company = m_company.name, whole = period->isWhole()](
                 const Result<Exported> &exported) {
                 if (!exported && exported.error().fault == Fault::NothingToExport)
                     return Q_EMIT nothingLeft(company, !whole);
                 if (!exported)
                     return Q_EMIT failed(exported.error());
                 write(*exported, path, company);
             });
}

// The postings count as handed on: a file that could not be written comes again from its batch.
void JournalPanel::write(const Exported &exported, const QString &path, const QString &company)
{
    onAnswer(onPool([path, file = exported.file] { return writeJournalFile(path, file); }),
             this,
             [this, path, company, postings = exported.postings](const Done &written) {
                 if (!written)
                     return Q_EMIT failed(written.error());
                 Q_EMIT this->exported(postings, path, company);
             });
}

} // namespace keshikomi
