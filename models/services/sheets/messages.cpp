// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/messages.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/bill_parts.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"
#include "models/storage/paper/customer_messages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace keshikomi {

namespace {

constexpr int longestTitle = 40;
constexpr int longestText = 600;
constexpr int longestCaption = 60;
constexpr int longestCoupon = 30;

QString settingOf(const QString &sheet)
{
    return QStringLiteral("sheet_message:") + sheet;
}

QByteArray toJson(const SheetMessage &message)
{
    const QJsonObject object{
        {QStringLiteral("title"), message.title},
        {QStringLiteral("text"), message.text},
        {QStringLiteral("picture"), QString::fromLatin1(message.picture.toBase64())},
        {QStringLiteral("caption"), message.caption},
        {QStringLiteral("coupon"), message.couponNumber},
        {QStringLiteral("ends"), message.couponEnds.toString(Qt::ISODate)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Nothing for a message that was ended.
std::optional<SheetMessage> fromJson(const std::optional<QByteArray> &json)
{
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const auto text = [&object](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    if (text("text").isEmpty())
        return std::nullopt;
    return SheetMessage{text("title"),
                        text("text"),
                        QByteArray::fromBase64(text("picture").toLatin1()),
                        text("caption"),
                        text("coupon"),
                        QDate::fromString(text("ends"), Qt::ISODate)};
}

Result<std::optional<SheetMessage>>
storedMessage(Session &session, const QString &sheet, std::optional<CustomerId> customer)
{
    if (customer) {
        KK_TRY(const auto own, customerMessageOf(session, *customer, sheet));
        return fromJson(own);
    }
    KK_TRY(const auto json, settingOn(session, settingOf(sheet), QDate(9999, 1, 1)));
    return fromJson(json);
}

bool takesMessage(SheetKind kind)
{
    const SheetKind usual = usualKindOf(kind);
    return usual == SheetKind::SmartPit || usual == SheetKind::Postcard;
}

// What a message may name, by the word between the braces.
struct CustomerWord final
{
    const char16_t *name;
    QString (*value)(const House &, const Customer &);
};
struct BillWord final
{
    const char16_t *name;
    QString (*value)(const BillPapers &);
};

constexpr CustomerWord customerWords[]{
    {u"お名前",
     [](const House &, const Customer &customer) { return oneLine(customer.facts.name); }},
    {u"お客様番号",
     [](const House &, const Customer &customer) { return QString::number(customer.number); }},
    {u"店舗名", [](const House &house, const Customer &) { return house.store.name; }},
    {u"店舗電話", [](const House &house, const Customer &) { return house.store.phone; }},
};

SheetCar carOf(const BillPapers &papers)
{
    return jobOf(papers.bill, papers.orders).car.value_or(SheetCar());
}

constexpr BillWord billWords[]{
    {u"お車", [](const BillPapers &papers) { return carOf(papers).model; }},
    {u"ナンバー", [](const BillPapers &papers) { return carOf(papers).plate; }},
    {u"件名", [](const BillPapers &papers) { return papers.bill.subject; }},
    {u"請求番号", [](const BillPapers &papers) { return billNumberText(papers.bill.number); }},
    {u"金額",
     [](const BillPapers &papers) {
         return QLocale(QLocale::Japanese).toString(papers.bill.open.amount());
     }},
};

QString dueWord()
{
    return QStringLiteral("お支払期限");
}

// Every word of a kind of sheet, with some value.
MessageValues knownWords(SheetKind kind)
{
    MessageValues values;
    for (const CustomerWord &word : customerWords)
        values.insert(QString::fromUtf16(word.name), QStringLiteral("1"));
    if (usualKindOf(kind) == SheetKind::SmartPit) {
        values.insert(dueWord(), QStringLiteral("1"));
        for (const BillWord &word : billWords)
            values.insert(QString::fromUtf16(word.name), QStringLiteral("1"));
    }
    return values;
}

// A word that is mistyped would stop every sheet later.
Done checkPlaceholders(SheetKind kind, const QString &text)
{
    const MessageValues known = knownWords(kind);
    QStringList names;
    for (auto it = known.begin(); it != known.end(); ++it)
        names << QStringLiteral("{%1}").arg(it.key());
    names.sort();
    for (const QString &name : placeholdersOf(text)) {
        if (!known.contains(name)) {
            return failure(ErrorCode::Invalid,
                           Fault::FieldEmpty,
                           {QStringLiteral("placeholder"),
                            QStringLiteral("{%1}").arg(name),
                            names.join(QLatin1Char(' '))});
        }
    }
    return done();
}

Done checkMessage(SheetKind kind, const SheetMessage &message, QDate today)
{
    KK_CHECK(checkText("message.title", message.title, longestTitle, Presence::Optional));
    KK_CHECK(checkText("message.text", message.text, longestText, Presence::Required));
    KK_CHECK(checkText("message.caption", message.caption, longestCaption, Presence::Optional));
    KK_CHECK(checkText("message.coupon", message.couponNumber, longestCoupon, Presence::Optional));
    const bool ends = !message.couponNumber.isEmpty() || !message.picture.isEmpty();
    if (ends && !message.couponEnds.isValid())
        return lacking("message.ends");
    if (message.couponEnds.isValid() && message.couponEnds < today) {
        return failure(ErrorCode::Invalid,
                       Fault::DueDateRefused,
                       {message.couponEnds.toString(Qt::ISODate),
                        today.toString(Qt::ISODate),
                        today.addYears(5).toString(Qt::ISODate),
                        QStringLiteral("message.ends")});
    }
    if (message.picture.size() > pictureBytesAtMost) {
        return failure(ErrorCode::Invalid,
                       Fault::PictureUnusable,
                       {QStringLiteral("message.picture"),
                        QString::number((message.picture.size() + 999) / 1000),
                        QString::number(pictureBytesAtMost / 1000),
                        QStringLiteral("size")});
    }
    for (const QString &text : {message.title, message.text, message.caption})
        KK_CHECK(checkPlaceholders(kind, text));
    return done();
}

Result<std::optional<CustomerId>> customerOf(Session &session, qint64 number)
{
    if (number == 0)
        return std::optional<CustomerId>();
    KK_TRY(const Customer customer, customerByNumber(session, number));
    return std::optional(customer.id);
}

// A word that nothing is entered for yet stands for itself: somebody will have about so much.
Result<MessageValues> longestValues(Session &session, SheetKind kind, qint64 number)
{
    KK_TRY(const auto owner, customerOf(session, number));
    KK_TRY(const LongestWords longest, longestWords(session, owner));
    KK_TRY(const auto house, findHouse(session));
    const bool english = usualKindOf(kind) != kind;
    const std::pair<const char16_t *, QString> values[]{
        {u"お名前", oneLine(longest.name)},
        {u"お客様番号", QString::number(longest.customer)},
        {u"店舗名", house ? house->store.name : QString()},
        {u"店舗電話", house ? house->store.phone : QString()},
        {u"お支払期限",
         english ? QStringLiteral("30 September 2028") : QStringLiteral("2028年12月30日")},
        {u"お車", longest.model},
        {u"ナンバー", longest.plate},
        {u"件名", longest.subject},
        {u"請求番号", billNumberText(longest.bill)},
        {u"金額", QLocale(QLocale::Japanese).toString(smartPitLimit.amount())},
    };
    MessageValues words = knownWords(kind);
    for (auto word = words.begin(); word != words.end(); ++word)
        *word = word.key();
    for (const auto &[name, value] : values) {
        if (const auto word = words.find(QString::fromUtf16(name));
            word != words.end() && !value.trimmed().isEmpty())
            *word = value;
    }
    return words;
}

} // namespace

MessageValues messageValues(const House &house, const Customer &customer)
{
    MessageValues values;
    for (const CustomerWord &word : customerWords)
        values.insert(QString::fromUtf16(word.name), word.value(house, customer));
    return values;
}

MessageValues messageValues(const BillPapers &papers, QDate due, SheetForm::Language language)
{
    MessageValues values = messageValues(papers.house, papers.customer);
    values.insert(dueWord(),
                  language == SheetForm::Language::English
                      ? QLocale::c().toString(due, QStringLiteral("d MMMM yyyy"))
                      : due.toString(QStringLiteral("yyyy年M月d日")));
    for (const BillWord &word : billWords)
        values.insert(QString::fromUtf16(word.name), word.value(papers));
    return values;
}

QStringList messageWords(SheetKind kind)
{
    QStringList words = knownWords(kind).keys();
    words.sort();
    return words;
}

Result<std::optional<SheetMessage>> messageFor(Session &session,
                                               const QString &sheet,
                                               CustomerId customer,
                                               const QString &reader,
                                               const MessageValues &values,
                                               QDate today)
{
    KK_TRY(auto message, storedMessage(session, sheet, customer));
    const bool own = message.has_value();
    if (!own) {
        KK_TRY(message, storedMessage(session, sheet, std::nullopt));
    }
    if (!message || (message->couponEnds.isValid() && message->couponEnds < today))
        return std::optional<SheetMessage>();
    for (QString *text : {&message->title, &message->text, &message->caption}) {
        const Result<QString> merged = mergedMessage(*text, values);
        if (!merged) {
            return failure(merged.error().code,
                           merged.error().fault,
                           {own ? QStringLiteral("message.own") : QStringLiteral("message.store"),
                            merged.error().args.value(0),
                            sheet,
                            reader});
        }
        *text = *merged;
    }
    return message;
}

Later<std::optional<SheetMessage>>
MessageService::message(const Actor &actor, SheetKind kind, qint64 customer) const
{
    return m_context.read(
        actor, [kind, customer](Session &session) -> Result<std::optional<SheetMessage>> {
            KK_TRY(const auto owner, customerOf(session, customer));
            return storedMessage(session, sheetKindName(kind), owner);
        });
}

Later<SheetMessage> MessageService::longest(const Actor &actor,
                                            SheetKind kind,
                                            qint64 customer,
                                            const SheetMessage &message) const
{
    return m_context.read(
        actor,
        [kind, customer, message, today = m_context.clock.today()](
            Session &session) -> Result<SheetMessage> {
            if (!takesMessage(kind))
                return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheetKindName(kind)});
            KK_CHECK(checkMessage(kind, message, today));
            KK_TRY(const MessageValues values, longestValues(session, kind, customer));
            SheetMessage filled = message;
            for (QString *text : {&filled.title, &filled.text, &filled.caption}) {
                KK_TRY(*text, mergedMessage(*text, values));
            }
            return filled;
        });
}

Later<std::monostate> MessageService::setMessage(const Actor &actor,
                                                 SheetKind kind,
                                                 qint64 customer,
                                                 const std::optional<SheetMessage> &message,
                                                 bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        customer == 0 ? Permission::ManageStore : Permission::EditCustomers,
                        "sheet.message",
                        rehearsal,
                        [kind, customer, message](Session &session, const Stamp &stamp) -> Done {
                            const QString sheet = sheetKindName(kind);
                            if (!takesMessage(kind))
                                return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheet});
                            if (message)
                                KK_CHECK(checkMessage(kind, *message, stamp.today));
                            const QByteArray json = message ? toJson(*message) : QByteArray("");
                            KK_TRY(const auto owner, customerOf(session, customer));
                            if (owner)
                                return putCustomerMessage(session, *owner, sheet, json, stamp);
                            return putSetting(session,
                                              settingOf(sheet),
                                              QDate(),
                                              message ? json : QByteArray("{}"));
                        });
}

} // namespace keshikomi
