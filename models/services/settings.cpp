// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settings.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/house_rules.h"
#include "models/services/house_writing.h"
#include "models/services/match_rules.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

constexpr int longestFolder = 1'024;
constexpr int longestSender = 20;

// A folder is one of a computer, so each seat has its own.
QString templateSetting(const QString &seat)
{
    return QStringLiteral("sheet_templates:") + seat;
}

} // namespace

Later<std::optional<House>> SettingService::house(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return findHouse(session); });
}

Later<House> SettingService::setHouse(const Actor &actor,
                                      const NewLegalEntity &entity,
                                      const NewStore &store,
                                      bool rehearsal,
                                      std::optional<StoreId> of) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.house",
                        rehearsal,
                        [entity, store, of](Session &session, const Stamp &stamp) {
                            return writeHouse(session, entity, store, stamp, of);
                        });
}

Later<StampRule> SettingService::stampRule(const Actor &actor, QDate on) const
{
    return m_context.read(actor, [on](Session &session) { return stampRuleOn(session, on); });
}

Later<std::monostate>
SettingService::setStampRule(const Actor &actor, QDate from, const StampRule &rule) const
{
    return m_context.write(
        actor,
        Permission::ManageStore,
        "setting.stamp",
        [from, json = stampRuleJson(rule)](Session &session, const Stamp &) -> Done {
            KK_CHECK(checkDay("from", from));
            KK_CHECK(stampRuleFromJson(json));
            return putSetting(session, QStringLiteral("stamp_rules"), from, json);
        });
}

Later<KonbiniLimits> SettingService::konbiniLimits(const Actor &actor, QDate on) const
{
    return m_context.read(actor, [on](Session &session) { return konbiniLimitsOn(session, on); });
}

Later<std::monostate>
SettingService::setKonbiniLimits(const Actor &actor, QDate from, const KonbiniLimits &limits) const
{
    return m_context.write(
        actor,
        Permission::ManageStore,
        "setting.konbini",
        [from, json = konbiniLimitsJson(limits)](Session &session, const Stamp &) -> Done {
            KK_CHECK(checkDay("from", from));
            KK_CHECK(konbiniLimitsFromJson(json));
            return putSetting(session, QStringLiteral("konbini_limits"), from, json);
        });
}

Later<QStringList> SettingService::paymentHosts(const Actor &actor) const
{
    return m_context.read(actor, [today = m_context.clock.today()](Session &session) {
        return paymentHostsOn(session, today);
    });
}

Later<std::monostate> SettingService::setPaymentHosts(const Actor &actor,
                                                      const QStringList &hosts) const
{
    return m_context.write(
        actor, Permission::ManageStore, "setting.hosts", [hosts](Session &session, const Stamp &) {
            return writePaymentHosts(session, hosts);
        });
}

Later<QString> SettingService::backendUrl(const Actor &actor) const
{
    return m_context.read(
        actor, [today = m_context.clock.today()](Session &session) -> Result<QString> {
            KK_TRY(const auto json, settingOn(session, QStringLiteral("backend"), today));
            const QJsonObject object =
                QJsonDocument::fromJson(json.value_or(QByteArray())).object();
            return object.value(QStringLiteral("url")).toString();
        });
}

Later<std::monostate> SettingService::setBackendUrl(const Actor &actor, const QString &url) const
{
    return m_context.write(
        actor, Permission::ManageStore, "setting.backend", [url](Session &session, const Stamp &) {
            return writeBackendUrl(session, url);
        });
}

Later<PassOrder> SettingService::passes(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<PassOrder> {
        KK_TRY(const MatchRules rules, matchRules(session));
        return rules.passes;
    });
}

Later<std::monostate>
SettingService::setPasses(const Actor &actor, const PassOrder &passes, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.passes",
                        rehearsal,
                        [passes](Session &session, const Stamp &) -> Done {
                            KK_CHECK(readPasses(passNames(passes)));
                            return writePasses(session, passes);
                        });
}

Later<QString> SettingService::templateFolder(const Actor &actor) const
{
    return m_context.read(
        actor,
        [seat = actor.seat, today = m_context.clock.today()](Session &session) -> Result<QString> {
            KK_TRY(const auto json, settingOn(session, templateSetting(seat), today));
            const QJsonObject object =
                QJsonDocument::fromJson(json.value_or(QByteArray())).object();
            return object.value(QStringLiteral("folder")).toString();
        });
}

Later<std::monostate>
SettingService::setTemplateFolder(const Actor &actor, const QString &folder, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.templates",
                        rehearsal,
                        [seat = actor.seat, folder](Session &session, const Stamp &) -> Done {
                            KK_CHECK(
                                checkText("folder", folder, longestFolder, Presence::Optional));
                            const QJsonObject object{{QStringLiteral("folder"), folder}};
                            return putSetting(session,
                                              templateSetting(seat),
                                              QDate(),
                                              QJsonDocument(object).toJson(QJsonDocument::Compact));
                        });
}

Later<SmsSender> SettingService::smsSender(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return readSmsSender(session); });
}

Later<std::monostate>
SettingService::setSmsSender(const Actor &actor, const SmsSender &sender, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ManageStore,
        "setting.sms",
        rehearsal,
        [sender](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(checkText("sender", sender.sender, longestSender, Presence::Required));
            KK_TRY(const QStringList hosts, paymentHostsOn(session, stamp.today));
            if (!hosts.contains(sender.host)) {
                return failure(ErrorCode::Forbidden, Fault::SlipHostNotAllowed, {sender.host});
            }
            return writeSmsSender(session, sender);
        });
}

} // namespace keshikomi
