// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// Which fields a template shows, and when: each place by the conditions that must hold for it.
class ShownFields final
{
public:
    // Conditions that exclude each other are never met: such a place counts for nothing.
    void add(const QString &name, const QStringList &conditions);
    void add(const ShownFields &others);
    bool has(const QString &name) const { return m_places.contains(name); }

    // A case in which `model` shows the field and this template does not, as its conditions
    // ("barcode&!wip", empty: always); none: wherever the model shows it, it is shown here too.
    // An empty field is shown nowhere, and needs not be.
    std::optional<QString> missing(const ShownFields &model, const QString &name) const;

private:
    QHash<QString, std::vector<QStringList>> m_places;
};

// A field as it must be shown: "barcode#bars", "pay.url#qr" name the code that is made of it.
QString barsOf(const QString &name);
QString qrOf(const QString &name);
// "barcode" for "barcode#bars" and "barcode|bar1".
QString fieldOf(const QString &shown);

} // namespace keshikomi::printing
