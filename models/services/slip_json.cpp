// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <concepts>
#include <type_traits>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::array<std::pair<NoBarcode, QLatin1String>, 4> noBarcodeNames{
    {{NoBarcode::OverLimit, QLatin1String("over_limit")},
     {NoBarcode::PastDue, QLatin1String("past_due")},
     {NoBarcode::NoAgreement, QLatin1String("no_agreement")},
     {NoBarcode::NotWanted, QLatin1String("not_wanted")}}};
constexpr std::array<std::pair<Rounding, QLatin1String>, 3> roundingNames{
    {{Rounding::Down, QLatin1String("down")},
     {Rounding::Up, QLatin1String("up")},
     {Rounding::HalfUp, QLatin1String("half_up")}}};

// Writes and reads the same members by the same names: one list for both ways.
class Writer final
{
public:
    QJsonObject object;

    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    }
    void texts(const char *name, const QStringList &value)
    {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), QJsonArray::fromStringList(value));
    }
    void number(const char *name, int value) { object.insert(QLatin1String(name), value); }
    void flag(const char *name, bool value) { object.insert(QLatin1String(name), value); }
    void yen(const char *name, Yen value) { object.insert(QLatin1String(name), value.amount()); }
    void yen(const char *name, const std::optional<Yen> &value)
    {
        if (value)
            yen(name, *value);
    }
    void day(const char *name, QDate value) { text(name, value.toString(Qt::ISODate)); }
    void kind(const char *name, TaxKind value) { text(name, taxKindName(value)); }
    template<typename E, std::size_t count>
    void
    choice(const char *name, E value, const std::array<std::pair<E, QLatin1String>, count> &names)
    {
        for (const auto &[each, word] : names) {
            if (each == value)
                text(name, word);
        }
    }
    template<typename Part>
    void part(const char *name, const Part &value)
    {
        object.insert(QLatin1String(name), objectOf(value));
    }
    template<typename Part>
    void part(const char *name, const std::optional<Part> &value)
    {
        if (value)
            part(name, *value);
    }
    template<typename Part>
    void parts(const char *name, const std::vector<Part> &values)
    {
        QJsonArray list;
        for (const Part &value : values)
            list.append(objectOf(value));
        object.insert(QLatin1String(name), list);
    }

private:
    template<typename Part>
    static QJsonObject objectOf(const Part &value)
    {
        Writer inner;
        walk(inner, value);
        return inner.object;
    }
};

class Reader final
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    bool isGood() const { return m_good; }

    void text(const char *name, QString &value) const { value = at(name).toString(); }
    void texts(const char *name, QStringList &value) const
    {
        const QJsonArray list = at(name).toArray();
        for (const auto &each : list)
            value << each.toString();
    }
    void number(const char *name, int &value) { value = int(whole(name)); }
    void flag(const char *name, bool &value)
    {
        m_good = m_good && at(name).isBool();
        value = at(name).toBool();
    }
    void yen(const char *name, Yen &value) { value = Yen(whole(name)); }
    void yen(const char *name, std::optional<Yen> &value)
    {
        if (!at(name).isUndefined())
            value = Yen(whole(name));
    }
    void day(const char *name, QDate &value)
    {
        value = QDate::fromString(at(name).toString(), Qt::ISODate);
        m_good = m_good && (value.isValid() || at(name).isUndefined());
    }
    void kind(const char *name, TaxKind &value)
    {
        const auto known = taxKindFromName(at(name).toString());
        m_good = m_good && known.has_value();
        value = known.value_or(TaxKind::Standard);
    }
    template<typename E, std::size_t count>
    void
    choice(const char *name, E &value, const std::array<std::pair<E, QLatin1String>, count> &names)
    {
        for (const auto &[each, word] : names) {
            if (at(name).toString() == word) {
                value = each;
                return;
            }
        }
        m_good = false;
    }
    template<typename Part>
    void part(const char *name, Part &value)
    {
        read(at(name), value);
    }
    template<typename Part>
    void part(const char *name, std::optional<Part> &value)
    {
        if (!at(name).isUndefined())
            read(at(name), value.emplace());
    }
    template<typename Part>
    void parts(const char *name, std::vector<Part> &values)
    {
        m_good = m_good && at(name).isArray();
        const QJsonArray list = at(name).toArray();
        for (const auto &each : list)
            read(each, values.emplace_back());
    }

private:
    QJsonValue at(const char *name) const { return m_object.value(QLatin1String(name)); }
    qint64 whole(const char *name)
    {
        m_good = m_good && at(name).isDouble();
        return at(name).toInteger();
    }
    template<typename Part>
    void read(const QJsonValue &json, Part &value)
    {
        Reader inner(json.toObject());
        walk(inner, value);
        m_good = m_good && json.isObject() && inner.m_good;
    }

    const QJsonObject m_object;
    bool m_good = true;
};

// T is Part to be read into, or const Part to be written.
template<typename T, typename Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

void walk(auto &way, Of<SheetPayee> auto &payee)
{
    way.text("name", payee.name);
    way.text("branch", payee.branch);
    way.text("short_name", payee.shortName);
    way.text("zip", payee.zip);
    way.text("address", payee.address);
    way.text("phone", payee.phone);
    way.text("hours", payee.hours);
    way.text("registration_number", payee.registrationNumber);
}

void walk(auto &way, Of<SheetCustomer> auto &customer)
{
    way.text("zip", customer.zip);
    way.texts("address", customer.addressLines);
    way.text("name", customer.name);
    way.text("short_name", customer.shortName);
}

void walk(auto &way, Of<SheetLine> auto &line)
{
    way.text("name", line.name);
    way.text("quantity", line.quantity);
    way.yen("unit_price", line.unitPrice);
    way.kind("tax_kind", line.kind);
    way.yen("amount", line.amount);
    way.text("wip", line.wip);
}

void walk(auto &way, Of<TaxLine> auto &line)
{
    way.kind("tax_kind", line.kind);
    way.yen("base", line.base);
    way.yen("tax", line.tax);
}

void walk(auto &way, Of<SheetCar> auto &car)
{
    way.text("model", car.model);
    way.text("plate", car.plate);
}

void walk(auto &way, Of<SheetStamp> auto &stamp)
{
    way.flag("needed", stamp.needed);
    way.yen("duty", stamp.duty);
    way.yen("from", stamp.from);
}

void walk(auto &way, Of<SheetBank> auto &bank)
{
    way.text("name", bank.name);
    way.text("account", bank.account);
    way.text("holder", bank.holder);
    way.text("reference", bank.reference);
}

void walk(auto &way, Of<SheetLink> auto &link)
{
    way.text("url", link.url);
    way.text("host", link.host);
}

void walk(auto &way, Of<SlipContent> auto &content)
{
    way.text("number", content.number);
    way.texts("wip", content.job.wipNumbers);
    way.part("car", content.job.car);
    way.day("issued", content.issued);
    way.day("done", content.job.done);
    way.day("due", content.due);
    way.part("payee", content.payee);
    way.part("customer", content.customer);
    way.text("agency", content.agency);
    way.parts("lines", content.figures.lines);
    way.parts("totals", content.figures.totals.lines);
    way.choice("rounding", content.figures.rounding, roundingNames);
    way.yen("total", content.figures.total);
    way.yen("to_pay", content.figures.toPay);
    way.number("reissue", content.reissue);
    way.text("barcode", content.barcode);
    way.choice("no_barcode", content.noBarcode, noBarcodeNames);
    way.yen("barcode_limit", content.barcodeLimit);
    way.part("stamp", content.stamp);
    way.part("link", content.link);
    way.part("bank", content.bank);
    way.texts("notes", content.figures.notes);
}

} // namespace

QByteArray slipContentToJson(const SlipContent &content)
{
    Writer writer;
    walk(writer, content);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

Result<SlipContent> slipContentFromJson(const QByteArray &json)
{
    Reader reader(QJsonDocument::fromJson(json).object());
    SlipContent content;
    walk(reader, content);
    if (!reader.isGood())
        return failure(ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("slip_content")});
    return content;
}

} // namespace keshikomi
