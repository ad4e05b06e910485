// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QWidget>

namespace keshikomi {

namespace {

// A member's QT_TR_NOOP has the context of its class.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::actions)

public:
    static QList<ActionSpec> everywhere();
    static QList<ActionSpec> ofTheDesk();
    static QList<ActionSpec> ofAccounting();
    static QList<ActionSpec> ofManagement();
};

using Id = ActionId;
using At = Place;
constexpr bool hidden = false;
constexpr const char *notHere =
    QT_TRANSLATE_NOOP("keshikomi::actions", "Not on the page that is open.");
constexpr auto window = KeyOwner::Window;
constexpr auto list = KeyOwner::List;

QList<ActionSpec> Tr::everywhere()
{
    return {
        {Id::Help, QT_TR_NOOP("Help"), "F1", Icon::Help, {}},
        {Id::Refresh, QT_TR_NOOP("Refresh"), "F5", Icon::Refresh, {}},
        {Id::ToggleDetails, QT_TR_NOOP("Details"), "Ctrl+I", Icon::Info, {}},
        {Id::Search, QT_TR_NOOP("Search"), "Ctrl+K", Icon::Search, {}, window, hidden},
        {Id::Print, QT_TR_NOOP("Print the list"), "Ctrl+P", Icon::Print, {}, window, hidden},
        {Id::PrintMany,
         QT_TR_NOOP("Print many slips"),
         "Ctrl+Shift+P",
         Icon::Print,
         {},
         window,
         hidden},
        {Id::Export, QT_TR_NOOP("Export the list"), "Ctrl+E", Icon::Download, {}, window, hidden},
        {Id::Evidence, QT_TR_NOOP("Show the evidence"), "Ctrl+J", Icon::Paper, {}, window, hidden},
        {Id::CopyRows,
         QT_TR_NOOP("Copy the rows with their titles"),
         "Ctrl+C",
         Icon::None,
         {},
         list,
         hidden},
        {Id::Columns,
         QT_TR_NOOP("Choose the columns"),
         "Ctrl+L",
         Icon::Sliders,
         {},
         window,
         hidden},
        {Id::ZoomIn, QT_TR_NOOP("Larger"), "Ctrl++", Icon::Plus, {}, window, hidden},
        {Id::ZoomOut, QT_TR_NOOP("Smaller"), "Ctrl+-", Icon::None, {}, window, hidden},
        {Id::ZoomReset, QT_TR_NOOP("Usual size"), "Ctrl+0", Icon::None, {}, window, hidden},
        {Id::DarkMode, QT_TR_NOOP("Dark colours"), "Ctrl+D", Icon::None, {}, window, hidden},
        {Id::GoDesk, QT_TR_NOOP("To the front desk"), "Ctrl+1", Icon::Desk, {}, window, hidden},
        {Id::GoAccounting, QT_TR_NOOP("To accounting"), "Ctrl+2", Icon::Ledger, {}, window, hidden},
        {Id::GoManagement, QT_TR_NOOP("To management"), "Ctrl+3", Icon::Chart, {}, window, hidden},
        {Id::GoSettings,
         QT_TR_NOOP("To the settings"),
         "Ctrl+,",
         Icon::Sliders,
         {},
         window,
         hidden},
        {Id::Quit, QT_TR_NOOP("Quit"), "Ctrl+Q", Icon::None, {}, window, hidden},
    };
}

QList<ActionSpec> Tr::ofTheDesk()
{
    return {
        {Id::NewOrder, QT_TR_NOOP("New work order"), "F2", Icon::Plus, At::Orders},
        {Id::OrderSlip, QT_TR_NOOP("Print slip"), "F8", Icon::Paper, At::Orders},
        {Id::OrderPay, QT_TR_NOOP("Take payment"), "F9", Icon::Qr, At::Orders},
        {Id::SaveOrder, QT_TR_NOOP("Save and bill"), "F12", Icon::Save, At::Orders},
        {Id::OrderReport, QT_TR_NOOP("Completion report …"), "F7", Icon::File, At::Orders},
        {Id::NewCustomer, QT_TR_NOOP("New customer"), "F2", Icon::Plus, At::Customers},
        {Id::SaveCustomer, QT_TR_NOOP("Save"), "F12", Icon::Save, At::Customers},
        {Id::PaySlip, QT_TR_NOOP("Print slip"), "F8", Icon::Paper, At::Pay},
        {Id::PayQr, QT_TR_NOOP("Show QR"), "F9", Icon::Qr, At::Pay},
        {Id::CustomerScreen, QT_TR_NOOP("Customer screen"), "F11", Icon::Screen, At::Pay},
        {Id::CancelRequest, QT_TR_NOOP("Cancel the request …"), "F4", Icon::Cross, At::Pay},
        {Id::HandOver, QT_TR_NOOP("Record the hand-over"), "F12", Icon::Car, At::Pay},
        {Id::TodayHandOver, QT_TR_NOOP("Hand over"), "F8", Icon::Car, At::Today},
        {Id::TodayPay, QT_TR_NOOP("Take payment"), "F9", Icon::Qr, At::Today},
    };
}

QList<ActionSpec> Tr::ofAccounting()
{
    return {
        {Id::ImportFiles, QT_TR_NOOP("Choose files"), "F2", Icon::Upload, At::Import},
        {Id::FetchFiles, QT_TR_NOOP("Fetch now"), "F9", Icon::Download, At::Import},
        {Id::UndoImport, QT_TR_NOOP("Undo the import …"), "F4", Icon::Undo, At::Import},
        {Id::ColumnMaps, QT_TR_NOOP("Column maps …"), "F8", Icon::Sliders, At::Import},
        {Id::ClearLine, QT_TR_NOOP("Clear and next"), "Return", Icon::Check, At::Clear, list},
        {Id::PickLine, QT_TR_NOOP("Pick"), "Space", Icon::None, At::Clear, list},
        {Id::FindBill, QT_TR_NOOP("Find another bill"), "F3", Icon::Search, At::Clear},
        {Id::HoldLine, QT_TR_NOOP("Hold"), "F4", Icon::Pause, At::Clear},
        {Id::OtherReceipt, QT_TR_NOOP("Not from a customer …"), "F9", Icon::Bank, At::Clear},
        {Id::Difference, QT_TR_NOOP("Difference"), "F6", Icon::None, At::Clear},
        {Id::SplitLine, QT_TR_NOOP("Split"), "F7", Icon::Split, At::Clear},
        {Id::UndoClearing, QT_TR_NOOP("Undo the last"), "Ctrl+Z", Icon::Undo, At::Clear, list},
        {Id::ClearingHistory, QT_TR_NOOP("Cleared before …"), "F2", Icon::Clock, At::Clear},
        {Id::AutoClear, QT_TR_NOOP("Clear automatically"), "Ctrl+Return", Icon::Check, At::Clear},
        {Id::ClearingRules, QT_TR_NOOP("Rules and payers"), "F8", Icon::Sliders, At::Clear},
        {Id::FinishTask, QT_TR_NOOP("Done"), "F12", Icon::Check, At::Tasks},
        {Id::NewSettlement, QT_TR_NOOP("Take a report in …"), "F2", Icon::Upload, At::Settle},
        {Id::ConfirmSettlement, QT_TR_NOOP("Book the payout"), "F12", Icon::Check, At::Settle},
        {Id::NewDebitBatch, QT_TR_NOOP("New request"), "F2", Icon::Plus, At::Debit},
        {Id::WriteDebitFile, QT_TR_NOOP("Write the request file"), "F8", Icon::Download, At::Debit},
        {Id::ReadDebitResult, QT_TR_NOOP("Read the result file"), "F9", Icon::Upload, At::Debit},
        {Id::CountCash, QT_TR_NOOP("Count the cash"), "F2", Icon::Cash, At::CloseDay},
        {Id::CloseDay, QT_TR_NOOP("Close the day …"), "F12", Icon::Lock, At::CloseDay},
        {Id::ExplainPoint, QT_TR_NOOP("Explain the point"), "F4", Icon::Speak, At::CloseDay},
        {Id::CloseReport, QT_TR_NOOP("Show the report"), "F8", Icon::Paper, At::CloseDay},
        {Id::CloseMonth, QT_TR_NOOP("Close the month …"), "F9", Icon::Lock, At::CloseDay},
        {Id::RefundTwice, QT_TR_NOOP("Refund …"), "F8", Icon::Undo, At::Twice},
        {Id::KeepAsPrepaid, QT_TR_NOOP("Keep as credit"), "F9", Icon::Check, At::Twice},
        {Id::RefundAccountForm, QT_TR_NOOP("Account …"), "F2", Icon::Bank, At::Refunds},
        {Id::DropRefund, QT_TR_NOOP("Cancel the refund …"), "F4", Icon::Cross, At::Refunds},
        {Id::WriteRefundFile,
         QT_TR_NOOP("Write the bank's file"),
         "F8",
         Icon::Download,
         At::Refunds},
        {Id::RefundPaid, QT_TR_NOOP("Record as paid"), "F9", Icon::Check, At::Refunds},
        {Id::ApproveRefund, QT_TR_NOOP("Approve"), "F12", Icon::Check, At::Refunds},
    };
}

QList<ActionSpec> Tr::ofManagement()
{
    return {
        {Id::UnpaidBills, QT_TR_NOOP("Show the bills"), "F9", Icon::Paper, At::Receivables},
        {Id::WriteReminders, QT_TR_NOOP("Write reminders"), "F2", Icon::Plus, At::Reminders},
        {Id::PauseReminder, QT_TR_NOOP("Pause"), "F4", Icon::Pause, At::Reminders},
        {Id::SendReminders, QT_TR_NOOP("Send …"), "F12", Icon::Sms, At::Reminders},
        {Id::RunReport, QT_TR_NOOP("Make the report"), "F9", Icon::Paper, At::Reports},
        {Id::SaveStaff, QT_TR_NOOP("Save"), "F12", Icon::Save, At::Staff},
        {Id::SaveSettings, QT_TR_NOOP("Save"), "F12", Icon::Save, At::Settings},
    };
}

} // namespace

const QList<ActionSpec> &actionSpecs()
{
    static const QList<ActionSpec> specs =
        Tr::ofTheDesk() + Tr::ofAccounting() + Tr::ofManagement() + Tr::everywhere();
    return specs;
}

QString textOf(const ActionSpec &spec)
{
    return QCoreApplication::translate("keshikomi::actions", spec.text);
}

QString textOf(ActionId id)
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.id == id)
            return textOf(spec);
    }
    return {};
}

ActionTable::ActionTable(QWidget *owner)
    : QObject(owner)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(textOf(spec), this);
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(spec.key)));
        // An own list handles its key itself; the action is there to be clicked.
        action->setShortcutContext(spec.owner == KeyOwner::Window ? Qt::WindowShortcut
                                                                  : Qt::WidgetShortcut);
        if (spec.owner == KeyOwner::Window)
            owner->addAction(action);
        m_actions.insert(spec.id, action);
        refresh(spec);
    }
    // The plus of the digits' row needs Shift on many keyboards: Ctrl+= and Ctrl+; (Japanese) serve
    // too.
    action(ActionId::ZoomIn)
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")),
                        QKeySequence(QStringLiteral("Ctrl+=")),
                        QKeySequence(QStringLiteral("Ctrl+;"))});
}

QList<QAction *> ActionTable::keyBarOf(Place place) const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.inKeyBar && (!spec.place || spec.place == place))
            actions << m_actions.value(spec.id);
    }
    return actions;
}

void ActionTable::setPlace(Place place)
{
    m_place = place;
    for (const ActionSpec &spec : actionSpecs())
        refresh(spec);
}

void ActionTable::setAvailable(ActionId id, bool available, const QString &why)
{
    if (available)
        m_unavailable.remove(id);
    else
        m_unavailable.insert(id, why);
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.id == id)
            refresh(spec);
    }
}

void ActionTable::limitTo(ActionId id, Place place)
{
    m_limits[id].insert(place);
    setAvailable(id, true);
}

void ActionTable::refresh(const ActionSpec &spec)
{
    const auto limit = m_limits.constFind(spec.id);
    const bool here = (!spec.place || spec.place == m_place)
        && (limit == m_limits.constEnd() || limit->contains(m_place));
    QAction *action = m_actions.value(spec.id);
    action->setEnabled(here && !m_unavailable.contains(spec.id));
    const QString why = here ? m_unavailable.value(spec.id)
                             : QCoreApplication::translate("keshikomi::actions", notHere);
    const bool says = !action->isEnabled() && !why.isEmpty();
    const QString tip = says ? QStringLiteral("%1  %2").arg(textOf(spec), why) : textOf(spec);
    action->setToolTip(tip);
    action->setStatusTip(says ? why : QString());
}

} // namespace keshikomi
