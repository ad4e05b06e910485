// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"
#include "models/services/context.h"

#include <QStringList>

namespace keshikomi {

constexpr int mostCopies = 20;

struct PrintSetItem final
{
    SheetKind kind = SheetKind::Invoice;
    int copies = 1; // 1 to mostCopies; a receipt is handed out once at a time

    friend bool operator==(const PrintSetItem &, const PrintSetItem &) = default;
};

// Sheets of one bill that are made in one job, in their order.
struct PrintSet final
{
    QString name;
    std::vector<PrintSetItem> items;

    friend bool operator==(const PrintSet &, const PrintSet &) = default;
};

// Names of kinds with copies beside them; fewer copies than kinds: the rest once. NoSuchSheet also
// for kinds that are not of a bill, NumberOutOfRange.
Result<std::vector<PrintSetItem>> printSetItems(const QStringList &sheets,
                                                const QStringList &copies);

// The store's own sets, by name.
class PrintSetService final
{
public:
    explicit PrintSetService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<PrintSet>> sets(const Actor &actor) const;
    Later<PrintSet> find(const Actor &actor, const QString &name) const; // NoSuchSheet
    // Replaces the set of that name; without items there is none any more.
    Later<std::monostate>
    put(const Actor &actor, const PrintSet &set, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
