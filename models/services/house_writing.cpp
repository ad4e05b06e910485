// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/house_writing.h"

#include "models/domain/registration_number.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/staff_writing.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

constexpr int longestName = 100;
constexpr int longestAddress = 200;
constexpr int longestShort = 40;

Done checkHouse(const NewLegalEntity &entity, const NewStore &store)
{
    KK_CHECK(checkOneLine("name", entity.name, longestName, Presence::Required));
    if (!entity.registrationNumber.isEmpty())
        KK_CHECK(registrationNumber(entity.registrationNumber));
    KK_CHECK(checkOneLine("store", store.name, longestName, Presence::Required));
    KK_CHECK(checkOneLine("short_name", store.shortName, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("zip", store.zip, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("address", store.address, longestAddress, Presence::Optional));
    KK_CHECK(checkOneLine("phone", store.phone, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("hours", store.hours, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("name_en", entity.nameEn, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("store_en", store.nameEn, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("address_en", store.addressEn, longestAddress, Presence::Optional));
    KK_CHECK(checkOneLine("hours_en", store.hoursEn, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("bank", store.bankName, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("account", store.bankAccount, longestName, Presence::Optional));
    return checkOneLine("holder", store.bankHolder, longestName, Presence::Optional);
}

} // namespace

Result<House> writeHouse(Session &session,
                         const NewLegalEntity &entity,
                         const NewStore &store,
                         const Stamp &stamp,
                         const std::optional<StoreId> &of)
{
    KK_CHECK(checkHouse(entity, store));
    KK_TRY(auto found, findHouse(session));
    if (of) {
        KK_TRY(found, houseOfStore(session, of));
    }
    if (found) {
        KK_CHECK(updateLegalEntity(session, found->legalEntity, entity));
        KK_CHECK(updateStore(session, found->storeId, store));
        return House{found->legalEntity, entity, found->storeId, store};
    }
    KK_TRY(const LegalEntityId entityId, insertLegalEntity(session, entity));
    KK_TRY(const StoreId storeId, insertStore(session, entityId, store));
    KK_TRY(const auto named, staffOf(session));
    if (named.empty())
        KK_CHECK(writeRole(session, stamp.actor.name, stamp.actor.role, stamp.actor));
    return House{entityId, entity, storeId, store};
}

Result<House> writeStore(Session &session,
                         const NewStore &store,
                         const std::optional<NewLegalEntity> &entity,
                         const std::optional<StoreId> &beside)
{
    KK_TRY(House house, houseOfStore(session, beside));
    KK_CHECK(checkHouse(entity.value_or(house.entity), store));
    if (entity) {
        KK_TRY(house.legalEntity, insertLegalEntity(session, *entity));
        house.entity = *entity;
    }
    KK_TRY(house.storeId, insertStore(session, house.legalEntity, store));
    house.store = store;
    return house;
}

Result<QStringList> paymentHostsOn(Session &session, QDate day)
{
    KK_TRY(const auto json, settingOn(session, QStringLiteral("payment_hosts"), day));
    QStringList hosts;
    for (const QJsonValue host : QJsonDocument::fromJson(json.value_or(QByteArray())).array())
        hosts << host.toString();
    return hosts;
}

Done writePaymentHosts(Session &session, const QStringList &hosts)
{
    QJsonArray array;
    for (const QString &host : hosts) {
        KK_CHECK(checkText("host", host, longestAddress, Presence::Required));
        array.append(host.trimmed().toLower());
    }
    return putSetting(session,
                      QStringLiteral("payment_hosts"),
                      QDate(),
                      QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Done writeBackendUrl(Session &session, const QString &url)
{
    KK_CHECK(checkText("backend_url", url, longestAddress, Presence::Optional));
    const QJsonObject object{{QStringLiteral("url"), url.trimmed()}};
    return putSetting(session,
                      QStringLiteral("backend"),
                      QDate(),
                      QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace keshikomi
