// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/stamp_duty.h"
#include "models/matching/passes.h"
#include "models/services/context.h"
#include "models/services/sheets/sms_sender.h"

#include <QStringList>

#include <optional>

namespace keshikomi {

// The house and its rules; its people are in staff.h.
class SettingService final
{
public:
    explicit SettingService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::optional<House>> house(const Actor &actor) const; // nothing before set-up
    // Sets the house up, or replaces its facts (`of`: those of this store and its legal entity).
    // The first time its maker is named admin. RegistrationNumberWrong, FieldEmpty, FieldTooLong,
    // CardNumberRefused.
    Later<House> setHouse(const Actor &actor,
                          const NewLegalEntity &entity,
                          const NewStore &store,
                          bool rehearsal = false,
                          std::optional<StoreId> of = std::nullopt) const;

    Later<StampRule> stampRule(const Actor &actor, QDate on) const;
    Later<std::monostate> setStampRule(const Actor &actor, QDate from, const StampRule &rule) const;
    Later<KonbiniLimits> konbiniLimits(const Actor &actor, QDate on) const;
    Later<std::monostate>
    setKonbiniLimits(const Actor &actor, QDate from, const KonbiniLimits &limits) const;

    // Hosts payment links may lead to, lower case, for SheetOptions.
    Later<QStringList> paymentHosts(const Actor &actor) const;
    Later<std::monostate> setPaymentHosts(const Actor &actor, const QStringList &hosts) const;
    // "https://host/v1"; empty: none is set.
    Later<QString> backendUrl(const Actor &actor) const;
    Later<std::monostate> setBackendUrl(const Actor &actor, const QString &url) const;
    // The passes of the clearing, in their order.
    Later<PassOrder> passes(const Actor &actor) const;
    Later<std::monostate>
    setPasses(const Actor &actor, const PassOrder &passes, bool rehearsal = false) const;
    // Where this seat has the store's own templates of sheets; empty: none.
    Later<QString> templateFolder(const Actor &actor) const;
    Later<std::monostate>
    setTemplateFolder(const Actor &actor, const QString &folder, bool rehearsal = false) const;
    // Who sends the SMS that ask for money. FieldEmpty; SlipHostNotAllowed: the host is none of the
    // payment hosts.
    Later<SmsSender> smsSender(const Actor &actor) const;
    Later<std::monostate>
    setSmsSender(const Actor &actor, const SmsSender &sender, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
