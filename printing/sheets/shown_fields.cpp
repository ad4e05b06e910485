// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/shown_fields.h"

#include "printing/sheets/conditions.h"

#include <QRegularExpression>

namespace keshikomi::printing {

namespace {

constexpr int mostSteps = 100'000; // conditions no template needs

// Looks for a case in which none of the places is painted.
class GapSearch final
{
public:
    explicit GapSearch(const std::vector<QStringList> &places)
        : m_places(places)
    {
    }
    // `known` holds in the case.
    bool found(const QStringList &known, std::size_t place = 0)
    {
        if (place == m_places.size() || ++m_steps > mostSteps)
            return true;
        const QStringList &conditions = m_places[place];
        if (!mayBeTogether(conditions, known))
            return found(known, place + 1);
        for (const QString &condition : conditions) {
            if (!known.contains(condition)
                && found(known + QStringList{negated(condition)}, place + 1))
                return true;
        }
        return false;
    }

private:
    const std::vector<QStringList> &m_places;
    int m_steps = 0;
};

} // namespace

void ShownFields::add(const QString &name, const QStringList &conditions)
{
    if (mayBeTogether(conditions, conditions))
        m_places[name].push_back(conditions);
}

void ShownFields::add(const ShownFields &others)
{
    for (auto it = others.m_places.begin(); it != others.m_places.end(); ++it) {
        auto &places = m_places[it.key()];
        places.insert(places.end(), it->begin(), it->end());
    }
}

std::optional<QString> ShownFields::missing(const ShownFields &model, const QString &name) const
{
    const std::vector<QStringList> own = m_places.value(name);
    const QString field = fieldOf(name);
    for (const QStringList &conditions : model.m_places.value(name)) {
        if (conditions.contains(negated(field)))
            continue;
        if (GapSearch(own).found(conditions + QStringList{field}))
            return conditions.join(u'&');
    }
    return std::nullopt;
}

QString barsOf(const QString &name)
{
    return name + QLatin1String("#bars");
}

QString qrOf(const QString &name)
{
    return name + QLatin1String("#qr");
}

QString fieldOf(const QString &shown)
{
    static const QRegularExpression aside(QStringLiteral("[#|].*$"));
    return QString(shown).remove(aside);
}

} // namespace keshikomi::printing
