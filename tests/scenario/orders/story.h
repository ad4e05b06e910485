// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace keshikomi::test {

// One fact that arrives in a file, as a scenario writes it.
struct StoryNotice final
{
    int order; // as it happened: the order of the sorted sequence
    QString line; // "preliminary A7#0 on=-3 at=10:04 shop=1002"
};

// Who tells: the agency of konbini slips, of postal ones (only its CSV tells amendments), the bank
// in the layout that books, and in two that are only compared; another bank by its own table, and
// one that answers direct debits.
enum class Teller { Agency, Post, Bank, Statement, Edi, Table, Debit };
inline constexpr std::array bookingTellers{
    Teller::Agency, Teller::Post, Teller::Bank, Teller::Table, Teller::Debit};

// A notice may be in two files of those that book: a whole one and a half. A file may come several
// times, in two layouts, and be taken back.
struct StoryFile final
{
    QString name;
    Teller teller = Teller::Agency;
    bool isKept = true; // in the books at the end
    std::vector<StoryNotice> notices;

    QString layout() const;
    QString otherLayout() const;
};

// What happens at a house in some order: bills, what arrives, and what people do meanwhile.
struct Story final
{
    QStringList setup; // customers, bills, slips, requests
    std::vector<StoryFile> files;
    QStringList events; // of the feed, in its order
    QStringList deeds; // lines of a scenario, "next-event", "told-event N"
    QString report; // of the agency, at the end: what it pays out
};

// Deterministic for a seed. `number` makes its names unique among the stories of one store.
Story makeStory(quint32 seed, int number);

} // namespace keshikomi::test
