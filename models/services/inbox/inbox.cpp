// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/inbox.h"

#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/settings.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/inbox_lists.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keshikomi {

namespace {

const QString rhythmSetting = QStringLiteral("inbox_rhythm");

QDate dayOf(const QDateTime &at)
{
    return at.isValid() ? at.toOffsetFromUtc(9 * 3600).date() : QDate();
}

// Files of agencies are CP932 or UTF-8, those of banks JIS X 0201, which CP932 contains.
QString readable(const QByteArray &raw)
{
    const DecodedText utf8 = decodeUtf8(raw);
    if (utf8.isGood())
        return utf8.text;
    const DecodedText cp932 = decodeCp932(raw);
    return cp932.isGood() ? cp932.text : QString::fromLatin1(raw.toHex(' '));
}

Result<QJsonObject> rhythms(Session &session, QDate today)
{
    KK_TRY(const auto json, settingOn(session, rhythmSetting, today));
    return QJsonDocument::fromJson(json.value_or(QByteArray())).object();
}

Rhythm rhythmOf(const LastTold &told, const QJsonObject &rhythms)
{
    return rhythmFromName(rhythms.value(told.agreement.key).toString())
        .value_or(usualRhythm(told.agreement));
}

Result<SourceFreshness> freshnessOf(const LastTold &told,
                                    const QJsonObject &rhythms,
                                    const BankCalendar &calendar,
                                    QDate today)
{
    const Rhythm rhythm = rhythmOf(told, rhythms);
    KK_TRY(const QDate missing,
           missingSince(rhythm, dayOf(told.at), told.validFrom, today, calendar));
    return SourceFreshness{
        told.agreement, told.at, told.what, told.import, told.newestOn, rhythm, missing};
}

} // namespace

Later<std::vector<ArrivalRow>> InboxService::arrivals(const Actor &actor, int limit) const
{
    return m_context.read(actor,
                          [limit](Session &session) { return listArrivals(session, limit); });
}

Later<std::vector<ArrivedLine>>
InboxService::lines(const Actor &actor, ImportId import, int limit) const
{
    return m_context.read(
        actor, [import, limit](Session &session) -> Result<std::vector<ArrivedLine>> {
            KK_TRY(const ImportStanding standing, importStanding(session, import));
            if (standing == ImportStanding::Unknown)
                return failure(
                    ErrorCode::NotFound, Fault::NoSuchImport, {QString::number(import.value())});
            KK_TRY(auto lines, linesOfImport(session, import, limit));
            for (ArrivedLine &line : lines)
                line.text = readable(line.raw);
            return lines;
        });
}

Later<std::vector<SourceFreshness>> InboxService::freshness(const Actor &actor) const
{
    return m_context.read(actor,
                          [today = m_context.clock.today()](
                              Session &session) -> Result<std::vector<SourceFreshness>> {
                              KK_TRY(const auto told, lastTold(session));
                              KK_TRY(const QJsonObject wished, rhythms(session, today));
                              KK_TRY(const BankCalendar calendar, bankCalendar(session));
                              std::vector<SourceFreshness> all;
                              for (const LastTold &each : told) {
                                  KK_TRY(SourceFreshness fresh,
                                         freshnessOf(each, wished, calendar, today));
                                  all.push_back(std::move(fresh));
                              }
                              return all;
                          });
}

Later<std::monostate>
InboxService::setRhythm(const Actor &actor, const QString &key, Rhythm rhythm, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.rhythm",
                        rehearsal,
                        [key, rhythm](Session &session, const Stamp &stamp) -> Done {
                            KK_TRY(const auto agreement, findAgreement(session, key));
                            if (!agreement)
                                return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
                            KK_TRY(QJsonObject wished, rhythms(session, stamp.today));
                            wished.insert(key, rhythmName(rhythm));
                            return putSetting(session,
                                              rhythmSetting,
                                              QDate(),
                                              QJsonDocument(wished).toJson(QJsonDocument::Compact));
                        });
}

Result<QDate> toldUntil(Session &session, QDate today)
{
    KK_TRY(const auto told, lastTold(session));
    KK_TRY(const QJsonObject wished, rhythms(session, today));
    QDate until = today.addDays(-1);
    for (const LastTold &each : told) {
        if (rhythmOf(each, wished) == Rhythm::None || !each.at.isValid())
            continue;
        const QDate dayBefore = dayOf(each.at).addDays(-1); // of its own day a file may tell a part
        until = std::min(until,
                         each.newestOn.isValid() ? std::max(each.newestOn, dayBefore) : dayBefore);
    }
    return until;
}

} // namespace keshikomi
