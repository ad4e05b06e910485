// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/list_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

struct NewImport final
{
    QString fileName, layout;
    QByteArray sha256;
    int records = 0, fresh = 0, repeated = 0, bad = 0;
};

// The number an import will have; its row is written last, when the counts are known.
Result<ImportId> nextImportId(Session &session);
Done insertImport(Session &session, ImportId id, const NewImport &import, const Stamp &stamp);
Result<std::vector<ImportRow>> listImports(Session &session, int limit);

enum class ImportStanding { Unknown, Live, Undone };
Result<ImportStanding> importStanding(Session &session, ImportId id);
Done recordImportUndo(Session &session, ImportId id, const Stamp &stamp);
Result<QString> importFileName(Session &session, ImportId id);
Result<QByteArray> importSha256(Session &session, ImportId id); // empty: no such import

Result<std::optional<Agreement>> findAgreement(Session &session, const QString &key);

// What only a person can decide.
Done raiseTask(Session &session,
               const char *kind,
               const QStringList &args,
               std::optional<NoticeId> notice,
               std::optional<PaymentId> payment,
               const Stamp &stamp);

} // namespace keshikomi
