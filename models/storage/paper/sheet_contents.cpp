// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/sheet_contents.h"

#include "models/domain/try.h"
#include "models/storage/asking/salt.h"

#include <QCryptographicHash>

namespace keshikomi {

Result<std::optional<StoredSheetContent>> sheetContentOf(Session &session, const SheetAbout &about)
{
    return session.one("SELECT issue, content FROM sheet_content WHERE sheet = ? AND about = ? "
                       "ORDER BY issue DESC",
                       {bind::of(about.sheet), about.row},
                       [](const Row &row) {
                           StoredSheetContent stored{int(row.integer(0)), std::nullopt};
                           if (!row.isNull(1))
                               stored.json = row.text(1).toUtf8();
                           return stored;
                       });
}

Done insertSheetContent(Session &session,
                        const SheetAbout &about,
                        int issue,
                        const QByteArray &json,
                        const Stamp &stamp)
{
    const QByteArray salt = newSalt();
    const QByteArray salted = salt + json;
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    KK_CHECK(session.exec("INSERT INTO sheet_content (sheet, about, issue, content, salt, digest, "
                          "operation) VALUES (?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(about.sheet),
                           about.row,
                           issue,
                           QString::fromUtf8(json),
                           bind::of(salt),
                           bind::of(digest),
                           bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
