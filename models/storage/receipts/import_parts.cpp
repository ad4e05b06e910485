// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/import_parts.h"

#include "models/domain/try.h"

namespace keshikomi {

Done insertImportParts(Session &session, ImportId import, const ImportParts &parts)
{
    for (const auto &[of, part] : parts) {
        KK_CHECK(session.exec(
            "INSERT INTO import_part (import, agreement, kind, kept, again, repeated, amount, "
            "again_amount, newest_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {bind::of(import),
             bind::of(of.first),
             bind::of(of.second),
             part.kept,
             part.again,
             part.repeated,
             bind::of(part.amount),
             bind::of(part.againAmount),
             bind::of(part.newestOn)}));
    }
    return done();
}

Done insertImportRepeats(Session &session,
                         ImportId import,
                         const std::vector<RepeatedFrom> &repeats)
{
    for (const RepeatedFrom &each : repeats) {
        KK_CHECK(
            session.exec("INSERT INTO import_repeat (import, earlier, notices) VALUES (?, ?, ?)",
                         {bind::of(import), bind::of(each.import), each.notices}));
    }
    return done();
}

} // namespace keshikomi
