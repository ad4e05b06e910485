// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/stores.h"

#include "models/domain/try.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

QString bankText(const NewStore &store)
{
    const QJsonObject text{{QStringLiteral("name"), store.bankName},
                           {QStringLiteral("account"), store.bankAccount},
                           {QStringLiteral("holder"), store.bankHolder}};
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

#define KK_HOUSES                                                                                  \
    "SELECT e.id, e.name, e.registration_number, s.id, s.name, s.short_name, s.zip, s.address, "   \
    "s.phone, s.hours, s.bank_text, e.name_en, s.name_en, s.address_en, s.hours_en "               \
    "FROM store s JOIN legal_entity e ON e.id = s.legal_entity "

House houseOf(const Row &row)
{
    const QJsonObject bank = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
    return House{row.id<LegalEntityId>(0),
                 NewLegalEntity{row.text(1), row.text(2), row.text(11)},
                 row.id<StoreId>(3),
                 NewStore{row.text(4),
                          row.text(5),
                          row.text(6),
                          row.text(7),
                          row.text(8),
                          row.text(9),
                          bank.value(QStringLiteral("name")).toString(),
                          bank.value(QStringLiteral("account")).toString(),
                          bank.value(QStringLiteral("holder")).toString(),
                          row.text(12),
                          row.text(13),
                          row.text(14)}};
}

} // namespace

Result<LegalEntityId> insertLegalEntity(Session &session, const NewLegalEntity &entity)
{
    KK_TRY(
        const qint64 id,
        session.insert(
            "INSERT INTO legal_entity (name, registration_number, name_en) VALUES (?, ?, ?) "
            "RETURNING id",
            {bind::of(entity.name), bind::of(entity.registrationNumber), bind::of(entity.nameEn)}));
    return LegalEntityId(id);
}

Result<StoreId> insertStore(Session &session, LegalEntityId entity, const NewStore &store)
{
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO store (legal_entity, name, short_name, zip, address, phone, hours, "
               "bank_text, name_en, address_en, hours_en) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
               {bind::of(entity),
                bind::of(store.name),
                bind::of(store.shortName),
                bind::of(store.zip),
                bind::of(store.address),
                bind::of(store.phone),
                bind::of(store.hours),
                bankText(store),
                bind::of(store.nameEn),
                bind::of(store.addressEn),
                bind::of(store.hoursEn)}));
    return StoreId(id);
}

Done updateLegalEntity(Session &session, LegalEntityId id, const NewLegalEntity &entity)
{
    return session.execOne(
        "UPDATE legal_entity SET name = ?, registration_number = ?, name_en = ? WHERE id = ?",
        {bind::of(entity.name),
         bind::of(entity.registrationNumber),
         bind::of(entity.nameEn),
         bind::of(id)},
        QStringLiteral("legal_entity"));
}

Done updateStore(Session &session, StoreId id, const NewStore &store)
{
    return session.execOne(
        "UPDATE store SET name = ?, short_name = ?, zip = ?, address = ?, phone = ?, "
        "hours = ?, bank_text = ?, name_en = ?, address_en = ?, hours_en = ? WHERE id = ?",
        {bind::of(store.name),
         bind::of(store.shortName),
         bind::of(store.zip),
         bind::of(store.address),
         bind::of(store.phone),
         bind::of(store.hours),
         bankText(store),
         bind::of(store.nameEn),
         bind::of(store.addressEn),
         bind::of(store.hoursEn),
         bind::of(id)},
        QStringLiteral("store"));
}

Result<std::optional<House>> findHouse(Session &session)
{
    return session.one(KK_HOUSES "ORDER BY s.id LIMIT 1", {}, houseOf);
}

Result<House> requireHouse(Session &session)
{
    KK_TRY(const auto house, findHouse(session));
    if (!house)
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("no_house")});
    return *house;
}

Result<std::vector<House>> allStores(Session &session)
{
    return session.all(KK_HOUSES "ORDER BY s.id", {}, houseOf);
}

Result<House> houseOfCompany(Session &session, LegalEntityId company)
{
    KK_TRY(const auto house,
           session.one(
               KK_HOUSES "WHERE e.id = ? ORDER BY s.id LIMIT 1", {bind::of(company)}, houseOf));
    if (!house)
        qFatal("a legal entity without a store");
    return *house;
}

Result<House> houseOfStore(Session &session, const std::optional<StoreId> &store)
{
    if (!store)
        return requireHouse(session);
    KK_TRY(const auto house, session.one(KK_HOUSES "WHERE s.id = ?", {bind::of(*store)}, houseOf));
    if (house)
        return *house;
    KK_TRY(const qint64 last, session.number("SELECT MAX(id) FROM store"));
    return failure(ErrorCode::NotFound,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("shop"),
                    QString::number(store->value()),
                    QStringLiteral("1"),
                    QString::number(last)});
}

} // namespace keshikomi
