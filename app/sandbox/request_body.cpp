// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/request_body.h"

#include "app/sandbox/card_guard.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace keshikomi::sandbox {

namespace {

// Collects what is wrong at which JSON pointer.
class Check final
{
public:
    void note(const QString &pointer, const char *code, const char *message)
    {
        m_errors.append(
            QJsonObject{{QStringLiteral("pointer"), QString(QStringLiteral("#") + pointer)},
                        {QStringLiteral("code"), QLatin1String(code)},
                        {QStringLiteral("message"), QString::fromUtf8(message)}});
    }
    void only(const QJsonObject &object, const QString &at, const QStringList &names)
    {
        for (const QString &name : object.keys()) {
            if (!names.contains(name))
                note(at + QLatin1Char('/') + name, "unknown", "この項目はありません。");
        }
    }
    bool text(const QJsonObject &object,
              const QString &at,
              const QString &name,
              int most,
              bool needed = false)
    {
        const QJsonValue value = object.value(name);
        const QString pointer = at + QLatin1Char('/') + name;
        if (value.isUndefined() && !needed)
            return false;
        if (!value.isString())
            note(pointer,
                 needed && value.isUndefined() ? "required" : "type",
                 "文字列を入れてください。");
        else if (value.toString().size() > most || (needed && value.toString().isEmpty()))
            note(pointer, "length", "文字数が範囲にありません。");
        else
            return true;
        return false;
    }
    bool whole(const QJsonObject &object,
               const QString &at,
               const QString &name,
               qint64 least,
               qint64 most)
    {
        const QJsonValue value = object.value(name);
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.isDouble() ? value.toInteger(none) : none;
        if (number >= least && number <= most)
            return true;
        note(at + QLatin1Char('/') + name,
             value.isUndefined() ? "required" : "range",
             "範囲内の整数を入れてください。");
        return false;
    }
    std::optional<BodyFault> result(Problem kind = Problem::ValidationFailed) const
    {
        if (m_errors.isEmpty())
            return std::nullopt;
        return BodyFault{kind, m_errors};
    }

private:
    QJsonArray m_errors;
};

const QStringList members{QStringLiteral("client_id"),
                          QStringLiteral("reference"),
                          QStringLiteral("receivable_ref"),
                          QStringLiteral("customer_ref"),
                          QStringLiteral("description"),
                          QStringLiteral("work_order_ref"),
                          QStringLiteral("payer"),
                          QStringLiteral("amount"),
                          QStringLiteral("description_kana"),
                          QStringLiteral("line_items"),
                          QStringLiteral("due_date"),
                          QStringLiteral("expires_at"),
                          QStringLiteral("channels"),
                          QStringLiteral("metadata")};

void checkTexts(Check &check, const QJsonObject &body)
{
    static const QRegularExpression uuid(QStringLiteral(
        "\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    if (check.text(body, {}, QStringLiteral("client_id"), 36, true)
        && !uuid.match(body.value(QLatin1String("client_id")).toString()).hasMatch())
        check.note(QStringLiteral("/client_id"), "format", "UUIDを入れてください。");
    check.text(body, {}, QStringLiteral("reference"), 27);
    for (const char *name : {"receivable_ref", "customer_ref", "work_order_ref"})
        check.text(body, {}, QLatin1String(name), 64);
    check.text(body, {}, QStringLiteral("description"), 22);
    check.text(body, {}, QStringLiteral("description_kana"), 48);
    const QJsonValue payer = body.value(QLatin1String("payer"));
    if (payer.isUndefined())
        return;
    if (!payer.isObject())
        check.note(QStringLiteral("/payer"), "type", "オブジェクトを入れてください。");
    check.only(payer.toObject(),
               QStringLiteral("/payer"),
               {QStringLiteral("name"), QStringLiteral("kana")});
    check.text(payer.toObject(), QStringLiteral("/payer"), QStringLiteral("name"), 40);
    check.text(payer.toObject(), QStringLiteral("/payer"), QStringLiteral("kana"), 40);
}

void checkAmount(Check &check, const QJsonObject &body)
{
    const QJsonValue value = body.value(QLatin1String("amount"));
    const QString at = QStringLiteral("/amount");
    if (!value.isObject()) {
        check.note(at, value.isUndefined() ? "required" : "type", "金額を入れてください。");
        return;
    }
    const QJsonObject money = value.toObject();
    check.only(money, at, {QStringLiteral("amount"), QStringLiteral("currency")});
    check.whole(money, at, QStringLiteral("amount"), 1, mostAmount);
    if (money.value(QLatin1String("currency")).toString() != QLatin1String("JPY"))
        check.note(at + QStringLiteral("/currency"), "value", "通貨はJPYだけです。");
}

void checkItems(Check &check, const QJsonObject &body)
{
    const QJsonValue value = body.value(QLatin1String("line_items"));
    if (value.isUndefined())
        return;
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() > 100)
        check.note(QStringLiteral("/line_items"), "type", "100件以内の配列を入れてください。");
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString at = QStringLiteral("/line_items/") + QString::number(i);
        const QJsonObject item = items.at(i).toObject();
        check.only(item,
                   at,
                   {QStringLiteral("name"),
                    QStringLiteral("quantity"),
                    QStringLiteral("unit_amount"),
                    QStringLiteral("tax_rate_permille")});
        check.text(item, at, QStringLiteral("name"), 100, true);
        check.whole(item, at, QStringLiteral("quantity"), 1, 999'999);
        check.whole(item, at, QStringLiteral("unit_amount"), -mostAmount, mostAmount);
        if (item.contains(QLatin1String("tax_rate_permille")))
            check.whole(item, at, QStringLiteral("tax_rate_permille"), 0, 1000);
    }
}

void checkMetadata(Check &check, const QJsonObject &body)
{
    const QJsonValue value = body.value(QLatin1String("metadata"));
    if (value.isUndefined())
        return;
    const QJsonObject metadata = value.toObject();
    if (!value.isObject() || metadata.size() > 20)
        check.note(QStringLiteral("/metadata"), "type", "20項目以内にしてください。");
    for (const QString &key : metadata.keys()) {
        if (key.size() > 40)
            check.note(QStringLiteral("/metadata/") + key, "length", "項目名が長すぎます。");
        check.text(metadata, QStringLiteral("/metadata"), key, 200);
    }
}

void checkShapes(Check &check, const QJsonObject &body)
{
    const QJsonValue due = body.value(QLatin1String("due_date"));
    if (!due.isUndefined()
        && (due.toString().size() != 10
            || !QDate::fromString(due.toString(), QStringLiteral("yyyy-MM-dd")).isValid()))
        check.note(QStringLiteral("/due_date"), "format", "日付(YYYY-MM-DD)を入れてください。");
    static const QRegularExpression instant(QStringLiteral(
        "\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})\\z"));
    const QString expires = body.value(QLatin1String("expires_at")).toString();
    if (body.contains(QLatin1String("expires_at"))
        && (!instant.match(expires).hasMatch()
            || !QDateTime::fromString(expires, Qt::ISODateWithMs).isValid()))
        check.note(QStringLiteral("/expires_at"), "format", "時差付きの日時を入れてください。");
    const QJsonValue channels = body.value(QLatin1String("channels"));
    if (!channels.isArray() || channels.toArray().isEmpty())
        check.note(QStringLiteral("/channels"),
                   channels.isUndefined() ? "required" : "type",
                   "支払方法を1つ以上入れてください。");
}

std::optional<BodyFault> faultOfRanges(const QJsonObject &body, const Clock &clock)
{
    Check amount;
    const qint64 yen =
        body.value(QLatin1String("amount")).toObject().value(QLatin1String("amount")).toInteger();
    if (yen > mostByCard)
        amount.note(QStringLiteral("/amount/amount"), "limit", "上限は99,999,999円です。");
    if (auto fault = amount.result(Problem::AmountOverChannelLimit))
        return fault;
    Check channel;
    const QJsonArray channels = body.value(QLatin1String("channels")).toArray();
    for (qsizetype i = 0; i < channels.size(); ++i) {
        if (channels.at(i).toString() != QLatin1String("card_link"))
            channel.note(QStringLiteral("/channels/") + QString::number(i),
                         "unavailable",
                         "card_linkだけが使えます。");
    }
    if (auto fault = channel.result(Problem::ChannelUnavailable))
        return fault;
    Check date;
    const QString due = body.value(QLatin1String("due_date")).toString();
    const QDate latest = clock.today().addDays(longestDueDays);
    if (!due.isEmpty() && QDate::fromString(due, QStringLiteral("yyyy-MM-dd")) > latest)
        date.note(QStringLiteral("/due_date"), "range", "1年以内の日付にしてください。");
    const QString expires = body.value(QLatin1String("expires_at")).toString();
    const QDateTime at = QDateTime::fromString(expires, Qt::ISODateWithMs);
    if (!expires.isEmpty() && (at <= clock.now() || at > clock.now().addDays(longestDueDays)))
        date.note(QStringLiteral("/expires_at"), "range", "これから1年以内の日時にしてください。");
    return date.result(Problem::DueDateOutOfRange);
}

// Every text of the body, also inside objects and lists that the contract does not know.
void guard(Check &check, const QJsonValue &value, const QString &at)
{
    static const QStringList keys{QStringLiteral("/reference"),
                                  QStringLiteral("/receivable_ref"),
                                  QStringLiteral("/customer_ref"),
                                  QStringLiteral("/work_order_ref")};
    if (value.isString()) {
        const QString text = value.toString();
        const bool refused = keys.contains(at) ? keyHoldsCardNumber(text) : holdsCardNumber(text);
        if (refused && at != QLatin1String("/client_id"))
            check.note(at, "card-number", "カード番号は入力できません。");
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : object.keys()) {
            const QString inside = at + QLatin1Char('/') + name;
            if (holdsCardNumber(name))
                check.note(at, "card-number", "カード番号は入力できません。");
            else
                guard(check, object.value(name), inside);
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            guard(check, list.at(i), at + QLatin1Char('/') + QString::number(i));
    }
}

} // namespace

std::optional<BodyFault> faultOfRequestBody(const QJsonObject &body, const Clock &clock)
{
    Check cards;
    guard(cards, body, {});
    if (auto fault = cards.result(Problem::CardDataRefused))
        return fault;
    Check check;
    check.only(body, {}, members);
    checkTexts(check, body);
    checkAmount(check, body);
    checkItems(check, body);
    checkMetadata(check, body);
    checkShapes(check, body);
    if (auto fault = check.result())
        return fault;
    return faultOfRanges(body, clock);
}

std::optional<BodyFault> faultOfCancelBody(const QJsonObject &body)
{
    Check cards;
    guard(cards, body, {});
    if (auto fault = cards.result(Problem::CardDataRefused))
        return fault;
    Check check;
    check.only(body, {}, {QStringLiteral("reason")});
    check.text(body, {}, QStringLiteral("reason"), 200);
    return check.result();
}

} // namespace keshikomi::sandbox
