// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/fee_plan_json.h"

#include "models/domain/try.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace keshikomi {

namespace {

constexpr qint64 mostFee = 10'000'000;
constexpr int lastDay = 31;
constexpr int mostDays = 366;

// One object of the file, with its place in words of the file: "versions[0].items[2]".
class Place final
{
public:
    Place(const QString &plan, QString path, QJsonObject object)
        : m_plan(plan)
        , m_path(std::move(path))
        , m_object(std::move(object))
    {
    }
    tl::unexpected<Error> wrong(const QString &key, const QString &what) const
    {
        const QString told = what.isEmpty() ? QStringLiteral("-") : what;
        return failure(ErrorCode::Invalid, Fault::FeePlanWrong, {m_plan, pathTo(key), told});
    }
    QString text(const char *key) const { return m_object.value(QLatin1String(key)).toString(); }
    // 0 where it is not given.
    Result<qint64> number(const char *key, qint64 least, qint64 most) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        constexpr qint64 none = -1;
        const qint64 found = value.isUndefined() ? 0 : value.toInteger(none);
        if (found < least || found > most)
            return wrong(QString::fromLatin1(key), shown(value));
        return found;
    }
    Result<Yen> yen(const char *key) const
    {
        KK_TRY(const qint64 amount, number(key, 0, mostFee));
        return Yen(amount);
    }
    Result<std::vector<Place>> list(const char *key, bool mayBeEmpty) const
    {
        const QJsonArray array = m_object.value(QLatin1String(key)).toArray();
        if (array.isEmpty() && !mayBeEmpty)
            return wrong(QString::fromLatin1(key), QStringLiteral("-"));
        std::vector<Place> places;
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString path = pathTo(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(at));
            places.emplace_back(m_plan, path, array.at(at).toObject());
        }
        return places;
    }
    Place inner(const char *key) const
    {
        return {m_plan,
                pathTo(QString::fromLatin1(key)),
                m_object.value(QLatin1String(key)).toObject()};
    }
    const QJsonObject &object() const { return m_object; }

    static QString shown(const QJsonValue &value)
    {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    }

private:
    QString pathTo(const QString &key) const
    {
        return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
    }
    const QString m_plan, m_path;
    const QJsonObject m_object;
};

Result<std::vector<FeeBand>> bandsOf(const Place &place, const char *key)
{
    KK_TRY(const auto places, place.list(key, true));
    std::vector<FeeBand> bands;
    for (const Place &each : places) {
        FeeBand band;
        KK_TRY(band.from, each.yen("from"));
        KK_TRY(band.fee, each.yen("fee"));
        if (!bands.empty() && band.from <= bands.back().from)
            return each.wrong(QStringLiteral("from"), QString::number(band.from.amount()));
        bands.push_back(band);
    }
    return bands;
}

Result<FeeTax> taxOf(const Place &place)
{
    const QString name = place.text("tax");
    if (name == QLatin1String("before"))
        return FeeTax::Before;
    if (name == QLatin1String("inside"))
        return FeeTax::Inside;
    if (name == QLatin1String("none"))
        return FeeTax::None;
    return place.wrong(QStringLiteral("tax"), name);
}

Result<Rounding> roundingOf(const Place &place)
{
    const QString name = place.text("rounding");
    if (name == QLatin1String("down"))
        return Rounding::Down;
    if (name == QLatin1String("half_up"))
        return Rounding::HalfUp;
    if (name == QLatin1String("up"))
        return Rounding::Up;
    return place.wrong(QStringLiteral("rounding"), name);
}

Result<Dated<FeeTerms>::Entry> versionOf(const Place &place)
{
    Dated<FeeTerms>::Entry entry;
    entry.from = QDate::fromString(place.text("from"), Qt::ISODate);
    if (!entry.from.isValid())
        return place.wrong(QStringLiteral("from"), place.text("from"));
    FeeTerms &terms = entry.value;
    KK_TRY(terms.items, bandsOf(place, "items"));
    KK_TRY(terms.unpaid, place.yen("unpaid"));
    KK_TRY(terms.payout, place.yen("payout"));
    KK_TRY(terms.fax, place.yen("fax"));
    KK_TRY(terms.monthly, place.yen("monthly"));
    KK_TRY(terms.stamp, bandsOf(place, "stamp"));
    KK_TRY(terms.tax, taxOf(place));
    KK_TRY(terms.rounding, roundingOf(place));
    return entry;
}

Result<std::vector<int>> closingDays(const Place &place)
{
    std::vector<int> days;
    const QJsonArray array = place.object().value(QLatin1String("closing")).toArray();
    for (const QJsonValue each : array) {
        const int day = int(each.toInteger(0));
        if (day < 1 || day > lastDay || (!days.empty() && day <= days.back()))
            return place.wrong(QStringLiteral("closing"), Place::shown(each));
        days.push_back(day);
    }
    if (days.empty())
        return place.wrong(QStringLiteral("closing"), QStringLiteral("-"));
    return days;
}

Result<PayoutRule> payoutRule(const Place &place)
{
    PayoutRule rule;
    constexpr int mostMonths = 12;
    KK_TRY(const qint64 months, place.number("months_after", 0, mostMonths));
    KK_TRY(const qint64 payDay, place.number("pay_day", 0, lastDay));
    KK_TRY(const qint64 days, place.number("days_after", 0, mostDays));
    KK_TRY(const qint64 bankDays, place.number("bank_days", 0, mostDays));
    rule.monthsAfter = int(months);
    rule.payDay = int(payDay);
    rule.daysAfter = int(days);
    rule.bankDays = int(bankDays);
    rule.backward = place.object().value(QLatin1String("backward")).toBool();
    if (rule.payDay > 0 && (rule.daysAfter > 0 || rule.bankDays > 0))
        return place.wrong(QStringLiteral("pay_day"), QString::number(payDay));
    if (rule.payDay == 0 && rule.monthsAfter > 0)
        return place.wrong(QStringLiteral("months_after"), QString::number(months));
    return rule;
}

Result<CycleRule> cycleOf(const Place &place)
{
    CycleRule rule;
    rule.name = place.text("cycle");
    rule.title = place.text("title");
    if (rule.name.isEmpty() || rule.title.isEmpty())
        return place.wrong(QStringLiteral("cycle"), rule.name);
    KK_TRY(rule.closingDays, closingDays(place));
    KK_TRY(rule.payout, payoutRule(place.inner("payout")));
    return rule;
}

} // namespace

Result<FeePlan> feePlanFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    const Place place(name, QString(), document.object());
    if (parsed.error != QJsonParseError::NoError)
        return place.wrong(QString::number(parsed.offset), parsed.errorString());
    if (place.object().value(QLatin1String("schema")).toInteger() != 1)
        return place.wrong(QStringLiteral("schema"), QStringLiteral("1"));
    FeePlan plan{place.text("plan"), place.text("title"), place.text("source"), {}, {}};
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9-]{1,40}$"));
    if (!shape.match(plan.name).hasMatch())
        return place.wrong(QStringLiteral("plan"), plan.name);
    KK_TRY(const auto cycles, place.list("cycles", false));
    for (const Place &each : cycles) {
        KK_TRY(CycleRule rule, cycleOf(each));
        if (plan.cycle(rule.name))
            return each.wrong(QStringLiteral("cycle"), rule.name);
        plan.cycles.push_back(std::move(rule));
    }
    KK_TRY(const auto versions, place.list("versions", false));
    std::vector<Dated<FeeTerms>::Entry> entries;
    for (const Place &each : versions) {
        KK_TRY(auto entry, versionOf(each));
        entries.push_back(std::move(entry));
    }
    plan.terms = Dated<FeeTerms>(std::move(entries));
    return plan;
}

} // namespace keshikomi
