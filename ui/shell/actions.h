// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/places.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace keshikomi {

enum class ActionId {
    Help,
    Search,
    Refresh,
    ToggleDetails,
    Print,
    PrintMany,
    Export,
    CopyRows,
    Columns,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    DarkMode,
    GoDesk,
    GoAccounting,
    GoManagement,
    GoSettings,
    Quit,
    NewOrder,
    OrderSlip,
    OrderPay,
    SaveOrder,
    OrderReport,
    NewCustomer,
    SaveCustomer,
    PaySlip,
    PayQr,
    CustomerScreen,
    CancelRequest,
    HandOver,
    TodayHandOver,
    TodayPay,
    ImportFiles,
    FetchFiles,
    UndoImport,
    ColumnMaps,
    ClearLine,
    PickLine,
    FindBill,
    HoldLine,
    OtherReceipt,
    Difference,
    SplitLine,
    UndoClearing,
    ClearingHistory,
    AutoClear,
    ClearingRules,
    FinishTask,
    NewSettlement,
    ConfirmSettlement,
    NewDebitBatch,
    WriteDebitFile,
    ReadDebitResult,
    CountCash,
    CloseDay,
    RefundTwice,
    KeepAsPrepaid,
    RefundAccountForm,
    DropRefund,
    WriteRefundFile,
    RefundPaid,
    ApproveRefund,
    UnpaidBills,
    WriteReminders,
    PauseReminder,
    SendReminders,
    RunReport,
    SaveStaff,
    SaveSettings,
    CloseReport,
    CloseMonth,
    ExplainPoint,
    Evidence,
    Count
};

// Who answers to the key: the window wherever the focus is, or the page's own list, where Enter and
// Space belong to what has the focus.
enum class KeyOwner { Window, List };

struct ActionSpec
{
    ActionId id;
    const char *text; // source text, context "keshikomi::actions"
    const char *key; // portable text of a QKeySequence; empty if it has none
    Icon icon;
    std::optional<Place> place; // none: everywhere
    KeyOwner owner = KeyOwner::Window;
    bool inKeyBar = true;
};

// The one table. Menus, key bar, palette and help are made from it. F10 belongs to the platform's
// menus.
const QList<ActionSpec> &actionSpecs();
QString textOf(const ActionSpec &spec);
QString textOf(ActionId id);

// The live actions of one window. An action is enabled if its place is open and its page says it
// can be done.
class ActionTable final : public QObject
{
    Q_OBJECT
public:
    explicit ActionTable(QWidget *owner);

    QAction *action(ActionId id) const { return m_actions.value(id); }
    QList<QAction *> keyBarOf(Place place) const; // the page's first, then those for everywhere
    void setPlace(Place place);
    // What cannot be done says why in its tip, where the page tells.
    void setAvailable(ActionId id, bool available, const QString &why = {});
    // An action of everywhere that only some places have. Each call adds one.
    void limitTo(ActionId id, Place place);

private:
    void refresh(const ActionSpec &spec);

    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QString> m_unavailable; // why; may be empty
    QHash<ActionId, QSet<Place>> m_limits;
    Place m_place = Place::Orders;
};

} // namespace keshikomi
