// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/object_file.h"

#include <QImage>
#include <QMap>

#include <map>

namespace keshikomi::printing::pdf {

// Pictures of a file; the same one, as a logo on every sheet, is written once.
class ImageObjects final
{
public:
    int numberOf(const QImage &image); // what is transparent becomes white
    // Writes the pictures up to this number that are not written yet.
    void writeUpTo(ObjectFile &file, int number);
    const std::vector<int> &objects() const { return m_objects; } // by number

private:
    struct Waiting
    {
        QByteArray entries, packed;
    };
    QMap<QByteArray, int> m_numbers; // by digest of the dots
    std::map<int, Waiting> m_waiting;
    std::vector<int> m_objects;
};

} // namespace keshikomi::printing::pdf
