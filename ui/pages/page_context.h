// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "models/domain/ports/sheet_renderer.h"
#include "models/services/context.h"
#include "ui/pages/data_watch.h"
#include "ui/shell/actions.h"
#include "ui/theme/look.h"

class QSettings;

namespace keshikomi {

class Jobs;

// What every page works with. All of it outlives the pages.
struct PageContext final
{
    const Look &look;
    ServiceContext services;
    Actor actor;
    DataWatch &watch;
    ActionTable &actions;
    const SheetRenderer &sheets; // called on pool threads
    const SheetPrinter &printers; // the same
    Jobs *jobs = nullptr; // none: long work is done unseen
    QSettings *memory = nullptr; // how this person left the lists; none: nothing is remembered

    QDate today() const { return services.clock.today(); }
};

} // namespace keshikomi
