// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/agreements.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT id, legal_entity, key, channel, name, slip_key_at, slip_key_length, "
    "booking_source, layout FROM agreement ";

QString sourceName(BookingSource source)
{
    return source == BookingSource::Feed ? QStringLiteral("feed") : QStringLiteral("file");
}

Agreement agreementOf(const Row &row)
{
    const auto channel = channelFromName(row.text(3));
    if (!channel)
        qFatal("an agreement has a channel this program does not know");
    return Agreement{row.id<AgreementId>(0),
                     row.id<LegalEntityId>(1),
                     row.text(2),
                     *channel,
                     row.text(4),
                     int(row.integer(5)),
                     int(row.integer(6)),
                     row.text(7) == QLatin1String("feed") ? BookingSource::Feed
                                                          : BookingSource::File,
                     row.text(8)};
}

} // namespace

Result<Agreement> putAgreement(Session &session,
                               LegalEntityId legalEntity,
                               const NewAgreement &agreement,
                               QDate validFrom)
{
    KK_CHECK(session.insert(
        "INSERT INTO agreement (legal_entity, key, channel, name, slip_key_at, slip_key_length, "
        "booking_source, layout, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET channel = excluded.channel, name = excluded.name, "
        "slip_key_at = excluded.slip_key_at, slip_key_length = excluded.slip_key_length, "
        "booking_source = excluded.booking_source, layout = excluded.layout RETURNING id",
        {bind::of(legalEntity),
         bind::of(agreement.key),
         channelName(agreement.channel),
         bind::of(agreement.name),
         agreement.slipKeyAt,
         agreement.slipKeyLength,
         sourceName(agreement.source),
         bind::of(agreement.layout),
         bind::of(validFrom)}));
    static const std::string sql = std::string(columns) + "WHERE key = ?";
    KK_TRY(const auto stored, session.one(sql.c_str(), {bind::of(agreement.key)}, agreementOf));
    if (!stored)
        qFatal("an agreement that was stored is not there");
    return *stored;
}

Result<std::vector<Agreement>> agreements(Session &session)
{
    static const std::string sql = std::string(columns) + "ORDER BY id";
    return session.all(sql.c_str(), {}, agreementOf);
}

Result<std::optional<Agreement>> slipAgreement(Session &session, LegalEntityId legalEntity)
{
    static const std::string sql = std::string(columns)
        + "WHERE legal_entity = ? AND channel = 'konbini_barcode' AND slip_key_at > 0 "
          "AND key LIKE '______-_____' ORDER BY id"; // biller and company code: it has barcodes
    return session.one(sql.c_str(), {bind::of(legalEntity)}, agreementOf);
}

} // namespace keshikomi
