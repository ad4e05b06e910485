// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/agreements.h"

#include "models/domain/try.h"
#include "models/formats/file_reading.h"
#include "models/services/checks.h"
#include "models/services/column_maps.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/stores.h"
#include "models/storage/receipts/imports.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestKey = 80;
constexpr int longestName = 100;
constexpr int firstKeyPlace = 14; // after prefix, biller code and company code
constexpr int lastKeyPlace = 29; // before the reissue digit

// Where barcodes come (biller and company code), nothing else says which slip they are of.
Done checkSlipKey(const NewAgreement &agreement)
{
    static const QRegularExpression ofBarcodes(QStringLiteral("^[0-9]{6}-[0-9]{5}$"));
    if (agreement.slipKeyAt == 0 && ofBarcodes.match(agreement.key).hasMatch())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("slip_key_at")});
    if (agreement.slipKeyAt == 0)
        return done();
    if (agreement.slipKeyAt < firstKeyPlace || agreement.slipKeyAt > lastKeyPlace)
        return outOfRange("slip_key_at", agreement.slipKeyAt, firstKeyPlace, lastKeyPlace);
    const int longest = lastKeyPlace - agreement.slipKeyAt + 1;
    if (agreement.slipKeyLength < 1 || agreement.slipKeyLength > longest)
        return outOfRange("slip_key_length", agreement.slipKeyLength, 1, longest);
    return done();
}

// Keys of agencies and banks have a shape of their own; an account's digits are no card number.
Done checkKey(const NewAgreement &agreement)
{
    static const QRegularExpression agency(
        QStringLiteral("^([0-9]{6}-[0-9]{5}|(consignor|company)-[0-9]{1,10})$"));
    static const QRegularExpression account(QStringLiteral("^[0-9]{4}-[0-9]{3}-[0-9]-[0-9]{7}$"));
    const bool atAgency = agreement.channel == Channel::KonbiniBarcode;
    if (!atAgency && agreement.channel != Channel::BankTransfer)
        return checkText("key", agreement.key, longestKey, Presence::Required);
    if ((atAgency ? agency : account).match(agreement.key).hasMatch())
        return done();
    return failure(
        ErrorCode::Invalid, Fault::FieldNotANumber, {QStringLiteral("key"), agreement.key});
}

Done checkAgreement(const NewAgreement &agreement)
{
    KK_CHECK(checkKey(agreement));
    KK_CHECK(checkOneLine("name", agreement.name, longestName, Presence::Required));
    KK_CHECK(checkOneLine("layout", agreement.layout, longestKey, Presence::Optional));
    return agreement.channel == Channel::KonbiniBarcode ? checkSlipKey(agreement) : done();
}

bool fits(NoticeLayout layout, Channel channel)
{
    switch (layout) {
    case NoticeLayout::AgencyCsv:
    case NoticeLayout::Agency120:
    case NoticeLayout::Agency120Shifted:
    case NoticeLayout::Agency97:
    case NoticeLayout::SmartTradeCsv:
        return channel == Channel::KonbiniBarcode || channel == Channel::SmartPit;
    case NoticeLayout::PayEasyForm: return channel == Channel::PayEasy;
    case NoticeLayout::Zengin01A:
    case NoticeLayout::Zengin01B:
    case NoticeLayout::Zengin03:
    case NoticeLayout::Camt052:
    case NoticeLayout::Camt054: return channel == Channel::BankTransfer;
    case NoticeLayout::Count: break;
    }
    Q_UNREACHABLE();
}

// Those the program knows by itself, and the column maps of the agreement.
Result<QStringList> layoutsOf(Session &session, Channel channel, const QString &key)
{
    QStringList known;
    for (int each = 0; each < int(NoticeLayout::Count); ++each) {
        if (fits(NoticeLayout(each), channel))
            known << layoutId(NoticeLayout(each));
    }
    KK_TRY(const auto maps, loadColumnMaps(session));
    for (const ColumnMap &map : maps) {
        if (map.agreementKey == key)
            known << QStringLiteral("map:") + map.name;
    }
    return known;
}

// Empty: the one that books first.
Done checkLayout(Session &session, Channel channel, const QString &key, const QString &layout)
{
    KK_TRY(const QStringList known, layoutsOf(session, channel, key));
    if (layout.isEmpty() || known.contains(layout))
        return done();
    return failure(
        ErrorCode::Invalid, Fault::LayoutUnknown, {layout, known.join(QStringLiteral(", "))});
}

Done checkChannel(Channel channel)
{
    const std::vector<Channel> known = agreementChannels();
    if (std::find(known.begin(), known.end(), channel) != known.end())
        return done();
    QStringList names;
    for (const Channel each : known)
        names << channelName(each);
    return failure(ErrorCode::Invalid,
                   Fault::UnknownOption,
                   {QStringLiteral("choice"),
                    QStringLiteral("channel"),
                    channelName(channel),
                    names.join(QStringLiteral(", "))});
}

Result<Agreement> addAgreement(Session &session, const NewAgreement &agreement, const Stamp &stamp)
{
    KK_CHECK(checkChannel(agreement.channel));
    KK_CHECK(checkAgreement(agreement));
    KK_TRY(const House house, houseOfStore(session, agreement.store));
    KK_TRY(const auto found, findAgreement(session, agreement.key));
    if (found)
        return failure(ErrorCode::Conflict,
                       Fault::ChangedMeanwhile,
                       {QStringLiteral("agreement"), agreement.key});
    KK_CHECK(checkLayout(session, agreement.channel, agreement.key, agreement.layout));
    return putAgreement(session, house.legalEntity, agreement, stamp.today);
}

Result<Agreement>
chooseBooking(Session &session, const QString &key, const BookingChoice &choice, const Stamp &stamp)
{
    KK_TRY(const auto found, findAgreement(session, key));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
    const QString layout = choice.layout.value_or(found->layout);
    if (choice.layout)
        KK_CHECK(checkLayout(session, found->channel, found->key, layout));
    const NewAgreement wanted{found->key,
                              found->channel,
                              found->name,
                              choice.slipKeyAt.value_or(found->slipKeyAt),
                              choice.slipKeyLength.value_or(found->slipKeyLength),
                              choice.source.value_or(found->source),
                              layout};
    if (choice.slipKeyAt || choice.slipKeyLength)
        KK_CHECK(checkSlipKey(wanted));
    return putAgreement(session, found->legalEntity, wanted, stamp.today);
}

} // namespace

std::vector<Channel> agreementChannels()
{
    return {Channel::KonbiniBarcode,
            Channel::SmartPit,
            Channel::PayEasy,
            Channel::BankTransfer,
            Channel::CardLink,
            Channel::CardTerminal,
            Channel::Ivr,
            Channel::SmsLink};
}

Later<std::vector<Agreement>> AgreementService::list(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return agreements(session); });
}

Later<Agreement> AgreementService::put(const Actor &actor, const NewAgreement &agreement) const
{
    return m_context.write(actor,
                           Permission::ManageStore,
                           "agreement.put",
                           [agreement](Session &session, const Stamp &stamp) -> Result<Agreement> {
                               KK_CHECK(checkAgreement(agreement));
                               KK_TRY(const House house, houseOfStore(session, agreement.store));
                               KK_TRY(const auto found, findAgreement(session, agreement.key));
                               return putAgreement(session,
                                                   found ? found->legalEntity : house.legalEntity,
                                                   agreement,
                                                   stamp.today);
                           });
}

Later<Agreement>
AgreementService::add(const Actor &actor, const NewAgreement &agreement, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "agreement.put",
                        rehearsal,
                        [agreement](Session &session, const Stamp &stamp) {
                            return addAgreement(session, agreement, stamp);
                        });
}

Later<QStringList> AgreementService::layouts(const Actor &actor, const QString &key) const
{
    return m_context.read(actor, [key](Session &session) -> Result<QStringList> {
        KK_TRY(const auto found, findAgreement(session, key));
        if (!found)
            return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
        return layoutsOf(session, found->channel, found->key);
    });
}

Later<Agreement> AgreementService::setBooking(const Actor &actor,
                                              const QString &key,
                                              const BookingChoice &choice,
                                              bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "agreement.booking",
                        rehearsal,
                        [key, choice](Session &session, const Stamp &stamp) {
                            return chooseBooking(session, key, choice, stamp);
                        });
}

} // namespace keshikomi
