// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/two_layouts.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"

#include <QCryptographicHash>

#include <algorithm>

namespace keshikomi {

namespace {

// Of any notice that is booked: all of an account are of one family.
Result<std::optional<QString>> bookedLayout(Session &session, AgreementId agreement)
{
    return session.one("SELECT f.layout FROM notice n JOIN import_file f ON f.id = n.import "
                       "JOIN payment_notice l ON l.notice = n.id WHERE n.agreement = ? "
                       "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e "
                       "WHERE e.payment_notice = l.id) LIMIT 1",
                       {bind::of(agreement)},
                       [](const Row &row) { return row.text(0); });
}

} // namespace

QString layoutFamily(const QString &layout)
{
    static const QString type01 = QStringLiteral("zengin-01");
    return layout.startsWith(type01) ? type01 : layout;
}

QByteArray comparedIdentity(const QByteArray &identity, const QString &layout)
{
    const QByteArray text = identity + "file:" + layoutFamily(layout).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

Result<bool> isOnlyCompared(Session &session, const Agreement &agreement, const QString &layout)
{
    if (agreement.channel != Channel::BankTransfer)
        return false;
    if (!agreement.layout.isEmpty())
        return layoutFamily(agreement.layout) != layoutFamily(layout);
    KK_TRY(const auto booked, bookedLayout(session, agreement.id));
    return booked && layoutFamily(*booked) != layoutFamily(layout);
}

Result<bool>
isToldByOtherLayout(Session &session, const Agreement &agreement, const NoticeRecord &record)
{
    KK_TRY(const auto booked,
           session.all("SELECT CASE WHEN EXISTS (SELECT 1 FROM payment_notice l "
                       "WHERE l.notice = n.id AND NOT EXISTS (SELECT 1 FROM payment_notice_end e "
                       "WHERE e.payment_notice = l.id)) THEN 1 "
                       "WHEN EXISTS (SELECT 1 FROM held_notice h WHERE h.notice = n.id "
                       "AND NOT EXISTS (SELECT 1 FROM held_notice_end e "
                       "WHERE e.held_notice = h.id)) THEN 2 ELSE 0 END FROM notice n "
                       "WHERE n.agreement = ? AND n.kind = ? AND n.received_on = ? "
                       "AND n.amount = ? AND n.payer_key = ?",
                       {bind::of(agreement.id),
                        noticeKindName(record.kind),
                        bind::of(record.receivedOn),
                        bind::of(record.amount),
                        bind::of(nameKey(record.payerName))},
                       [](const Row &row) { return row.integer(0); }));
    return std::count(booked.begin(), booked.end(), 2)
        <= std::count(booked.begin(), booked.end(), 1);
}

} // namespace keshikomi
