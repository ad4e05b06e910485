// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/journal.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/csv_field.h"
#include "models/storage/asking/stores.h"

namespace keshikomi {

Later<std::vector<JournalRow>>
JournalService::lines(const Actor &actor, QDate from, QDate to, std::optional<StoreId> shop) const
{
    if (const Done may = require(actor, Permission::ExportBooks); !may)
        return at<std::vector<JournalRow>>(tl::unexpected(may.error()));
    return m_context.read(actor,
                          [from, to, shop](Session &session) -> Result<std::vector<JournalRow>> {
                              if (!shop)
                                  return journalRows(session, from, to);
                              KK_TRY(const House house, houseOfStore(session, shop));
                              return journalRows(session, from, to, house.legalEntity);
                          });
}

QByteArray journalCsv(const std::vector<JournalRow> &rows, const JournalWords &words)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    QStringList titles;
    for (const QString &title : words.titles)
        titles << csvField(title);
    csv += titles.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const JournalRow &row : rows) {
        const qint64 amount = row.amount.amount();
        const QStringList fields{QString::number(row.posting),
                                 QString::number(row.position),
                                 row.effectiveOn.toString(Qt::ISODate),
                                 csvField(words.kind(row.kind)),
                                 csvField(words.account(row.account)),
                                 csvField(words.taxKind(row.taxKind)),
                                 amount > 0 ? QString::number(amount) : QString(),
                                 amount < 0 ? QString::number(-amount) : QString(),
                                 row.billNumber > 0 ? billNumberText(row.billNumber) : QString(),
                                 row.payment > 0 ? QString::number(row.payment) : QString(),
                                 csvField(row.agreement),
                                 csvField(row.actor),
                                 row.recordedAt.toString(Qt::ISODateWithMs),
                                 csvField(row.note),
                                 csvField(row.company)};
        csv += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace keshikomi
