// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/links_window.h"

#include "ui/pages/plain_table.h"
#include "ui/parts/chips.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr int senderWidth = 380; // at 100 %

} // namespace

LinksWindow::LinksWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Payment links and SMS"), {840, 480}, parent)
    , m_service(context.services)
    , m_hosts(context.services)
    , m_lines(new PlainTable({{CellKind::Text, 0, 0, tr("Host")}}, this))
    , m_table(new LedgerTable(context.look, tr("Hosts of payment pages")))
    , m_new(new QLineEdit)
    , m_add(makeButton(context.look, tr("Allow"), {}, Rank::Plain, Icon::Plus))
    , m_remove(makeKeyButton(tr("Remove the host …"), QStringLiteral("F4"), Rank::Danger))
    , m_form(new Form(context.look))
    , m_sender(new QLineEdit)
    , m_host(new QComboBox)
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeHosts(), 1);
    row->addWidget(makeSender(), 0, Qt::AlignTop);
    body()->addLayout(row, 1);
    connect(m_table, &LedgerTable::currentRowChanged, this, [this](int at) {
        m_remove->setEnabled(at >= 0);
    });
    connect(m_new, &QLineEdit::returnPressed, this, &LinksWindow::addHost);
    connect(m_add, &QPushButton::clicked, this, &LinksWindow::addHost);
    connect(m_remove, &QPushButton::clicked, this, &LinksWindow::removeHost);
    connect(m_save, &QPushButton::clicked, this, &LinksWindow::saveSender);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    m_remove->setEnabled(false);
    refresh();
}

QWidget *LinksWindow::makeHosts()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    column->addWidget(makeLabel(look(), tr("Hosts of payment pages"), TypeSize::Section));
    auto *words = makeLabel(look(),
                            tr("Only links to these hosts are printed or shown as QR. Connecting "
                               "to the collection service adds its own."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("No host is allowed: nothing with a payment link can be printed."));
    column->addWidget(m_table, 1);
    auto *row = makeRow(look(), 8);
    m_new->setPlaceholderText(QStringLiteral("pay.example.jp"));
    m_new->setAccessibleName(tr("Another host"));
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return side;
}

QWidget *LinksWindow::makeSender()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    column->addWidget(makeLabel(look(), tr("SMS that ask for money"), TypeSize::Section));
    auto *words = makeLabel(look(),
                            tr("The notice to customers (Sheets …, SMS notice) names both, so that "
                               "they can tell a true SMS from a false one."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_form->addField(tr("Sender"), m_sender, tr("Number or name they come from."));
    m_form->addField(tr("Leads to"), m_host);
    column->addWidget(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(senderWidth)); });
    return panel;
}

void LinksWindow::refresh()
{
    onAnswer(m_hosts.hosts(context().actor), this, [this](const Result<QStringList> &hosts) {
        if (!hosts)
            return sayError(hosts.error());
        takeHosts(*hosts);
        onAnswer(
            m_service.smsSender(context().actor), this, [this](const Result<SmsSender> &sender) {
                if (!sender)
                    return sayError(sender.error());
                takeSender(*sender);
            });
    });
}

QString LinksWindow::chosenHost() const
{
    return m_listed.value(m_table->currentIndex().row());
}

// What is chosen stays chosen.
void LinksWindow::takeHosts(const QStringList &hosts)
{
    m_save->setEnabled(!hosts.isEmpty());
    if (hosts == m_listed)
        return;
    const QString chosen = chosenHost();
    const QString leadsTo = m_host->currentText();
    m_listed = hosts;
    std::vector<PlainTable::Line> lines;
    for (const QString &host : hosts)
        lines.push_back({{host}});
    m_lines->setLines(std::move(lines));
    m_table->setCurrentIndex(m_lines->index(int(hosts.indexOf(chosen)), 0));
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_host->clear();
    m_host->addItems(hosts);
    m_host->setCurrentText(leadsTo);
}

void LinksWindow::takeSender(const SmsSender &sender)
{
    if (m_sender->isModified())
        return;
    m_sender->setText(sender.sender);
    if (!sender.host.isEmpty())
        m_host->setCurrentText(sender.host);
}

void LinksWindow::told(const Error &error)
{
    messages()->clear();
    sayError(error);
}

void LinksWindow::hostsChanged(const Result<QStringList> &now, const QString &happened)
{
    if (!now)
        return told(now.error());
    takeHosts(*now);
    messages()->clear();
    say(Tone::Good, happened);
    context().watch.tell();
}

void LinksWindow::addHost()
{
    const QString host = m_new->text().trimmed();
    if (host.isEmpty())
        return m_new->setFocus();
    onAnswer(m_hosts.allow(context().actor, host, false),
             this,
             [this, host](const Result<QStringList> &now) {
                 if (now)
                     m_new->clear();
                 hostsChanged(now, tr("%1 is allowed.").arg(host));
             });
}

void LinksWindow::removeHost()
{
    const QString host = chosenHost();
    if (host.isEmpty())
        return;
    if (!isConfirmed(host)) {
        return say(Tone::Warn,
                   tr("Press again to remove %1.").arg(host),
                   tr("Slips and QR with its links are not made any more."));
    }
    forgetAsked();
    onAnswer(m_hosts.remove(context().actor, host, false),
             this,
             [this, host](const Result<QStringList> &now) {
                 hostsChanged(now, tr("%1 is removed.").arg(host));
             });
}

void LinksWindow::saveSender()
{
    const SmsSender sender{m_sender->text().trimmed(), m_host->currentText()};
    onAnswer(m_service.setSmsSender(context().actor, sender),
             this,
             [this](const Result<std::monostate> &stored) {
                 if (!stored)
                     return told(stored.error());
                 m_sender->setModified(false);
                 messages()->clear();
                 say(Tone::Good, tr("The sender is saved."));
                 context().watch.tell();
             });
}

} // namespace keshikomi
