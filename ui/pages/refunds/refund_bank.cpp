// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/refund_bank.h"

#include "models/services/agreements.h"
#include "ui/pages/answer.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/key_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int ordererDigits = 10;

} // namespace

RefundBank::RefundBank(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_agreement(new QComboBox)
    , m_transferOn(new DateField(context.today()))
    , m_paidOn(new DateField(context.today()))
    , m_orderer(new QLineEdit)
    , m_again(makeButton(context.look, tr("The same file again …"), {}, Rank::Quiet))
    , m_paid(nullptr)
    , m_otherwise(makeButton(context.look, tr("Paid otherwise …"), {}, Rank::Quiet))
{
    auto *column = makeColumn(context.look, this, 0, 16);
    column->addWidget(makeFile());
    column->addWidget(makePaid());
    connect(m_agreement, &QComboBox::currentIndexChanged, this, [this] {
        if (m_context.memory)
            m_orderer->setText(m_context.memory->value(ordererKey()).toString());
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        askPath([this](const QString &path) { writeAgain(path); });
    });
    setPayable(false);
    setExport(std::nullopt);
}

QWidget *RefundBank::makeFile()
{
    const Look &look = m_context.look;
    auto *panel = new Panel(look);
    auto *column = makeColumn(look, panel, 16, 12);
    column->addWidget(makeLabel(look, tr("File for the bank"), TypeSize::Section));
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    onAnswer(m_service.nextTransferDay(m_context.actor), this, [this](const Result<QDate> &day) {
        if (day && !m_transferOn->day())
            m_transferOn->setDay(*day);
    });
    m_orderer->setMaxLength(ordererDigits);
    m_orderer->setInputMethodHints(Qt::ImhDigitsOnly);
    m_form->addField(tr("Account"), m_agreement);
    m_form->addField(tr("Transfer on"), m_transferOn);
    m_form->addField(
        tr("Orderer code"), m_orderer, tr("The 10 digits by which the bank knows the house."));
    column->addWidget(m_form);
    QAction *act = m_context.actions.action(ActionId::WriteRefundFile);
    auto *write = makeButton(
        look, tr("Write the file …"), keyText(act->shortcut()), Rank::Primary, Icon::Download);
    connect(write, &QPushButton::clicked, act, &QAction::trigger);
    column->addWidget(write);
    column->addWidget(m_again);
    return panel;
}

QWidget *RefundBank::makePaid()
{
    const Look &look = m_context.look;
    auto *panel = new Panel(look);
    auto *column = makeColumn(look, panel, 16, 12);
    column->addWidget(makeLabel(look, tr("Paid by the bank"), TypeSize::Section));
    auto *form = new Form(look);
    m_paidOn->setDay(m_context.today());
    form->addField(tr("Left on"), m_paidOn);
    column->addWidget(form);
    QAction *act = m_context.actions.action(ActionId::RefundPaid);
    m_paid =
        makeButton(look, tr("Record as paid"), keyText(act->shortcut()), Rank::Plain, Icon::Check);
    connect(m_paid, &QPushButton::clicked, this, &RefundBank::paidRequested);
    column->addWidget(m_paid);
    connect(m_otherwise, &QPushButton::clicked, this, &RefundBank::otherwiseRequested);
    column->addWidget(m_otherwise);
    return panel;
}

void RefundBank::setPayable(bool payable)
{
    m_paid->setEnabled(payable);
}

void RefundBank::setExport(std::optional<qint64> number)
{
    m_export = number;
    m_again->setVisible(number.has_value());
}

void RefundBank::refresh()
{
    onAnswer(AgreementService(m_context.services).list(m_context.actor),
             this,
             [this](const Result<std::vector<Agreement>> &agreements) {
                 if (!agreements)
                     return Q_EMIT failed(agreements.error());
                 takeAgreements(*agreements);
             });
}

void RefundBank::takeAgreements(const std::vector<Agreement> &agreements)
{
    const QVariant before = m_agreement->currentData();
    std::vector<Agreement> banks;
    for (const Agreement &agreement : agreements) {
        if (agreement.channel == Channel::BankTransfer)
            banks.push_back(agreement);
    }
    if (int(banks.size()) == m_agreement->count())
        return; // what is typed beside it stays
    m_agreement->clear();
    for (const Agreement &bank : banks)
        m_agreement->addItem(QStringLiteral("%1  %2").arg(bank.name, bank.key), bank.key);
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(before)));
}

QString RefundBank::ordererKey() const
{
    return QStringLiteral("refunds/orderer/") + m_agreement->currentData().toString();
}

std::optional<RefundBank::Payment> RefundBank::payment()
{
    const auto on = m_paidOn->day();
    if (m_agreement->currentIndex() < 0) {
        Q_EMIT incomplete(tr("There is no agreement with a bank yet."));
        return std::nullopt;
    }
    if (!on) {
        Q_EMIT incomplete(whyNoDay(*m_paidOn));
        return std::nullopt;
    }
    return Payment{m_agreement->currentData().toString(), *on};
}

bool RefundBank::isComplete()
{
    static const QRegularExpression code(QStringLiteral("^[0-9]{10}$"));
    QString missing;
    if (m_agreement->currentIndex() < 0)
        missing = tr("There is no agreement with a bank yet.");
    else if (!m_transferOn->day())
        missing = whyNoDay(*m_transferOn);
    else if (!code.match(m_orderer->text().trimmed()).hasMatch())
        missing = tr("Type the orderer code: 10 digits, from the contract with the bank.");
    if (missing.isEmpty())
        return true;
    Q_EMIT incomplete(missing);
    if (m_transferOn->day())
        m_orderer->setFocus();
    return false;
}

// First it is made without being booked: what a bank could not take is said before.
void RefundBank::askFile()
{
    if (!isComplete())
        return;
    onAnswer(m_service.exportApproved(m_context.actor, wish({}), true),
             this,
             [this](const Result<RefundExport> &would) {
                 if (!would)
                     return Q_EMIT failed(would.error());
                 askPath([this](const QString &path) { exportTo(path); });
             });
}

void RefundBank::askPath(const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, tr("File for the bank"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("refunds-%1.txt")
                           .arg(m_context.today().toString(QStringLiteral("yyyyMMdd"))));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void RefundBank::exportTo(const QString &path)
{
    if (!isComplete())
        return;
    if (m_context.memory)
        m_context.memory->setValue(ordererKey(), m_orderer->text().trimmed());
    onAnswer(m_service.exportApproved(m_context.actor, wish(path), false),
             this,
             [this, path](const Result<RefundExport> &made) { tell(made, path); });
}

void RefundBank::writeAgain(const QString &path)
{
    if (!m_export || !isComplete())
        return;
    onAnswer(m_service.exported(m_context.actor, *m_export, m_orderer->text().trimmed(), path),
             this,
             [this, path](const Result<RefundExport> &made) { tell(made, path); });
}

RefundWish RefundBank::wish(const QString &path) const
{
    return {m_agreement->currentData().toString(),
            *m_transferOn->day(),
            m_orderer->text().trimmed(),
            path};
}

void RefundBank::tell(const Result<RefundExport> &made, const QString &path)
{
    if (made)
        return Q_EMIT written(made->file, path);
    Q_EMIT failed(made.error());
    m_context.watch.tell();
}

} // namespace keshikomi
