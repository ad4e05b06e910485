// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct zip;

namespace keshikomi {

// The parts of a zip file in memory. Never unpacks more than `mostBytes` of a part: a small file
// can claim to hold gigabytes.
class ZipArchive final
{
public:
    static constexpr qsizetype mostBytes = 256 * 1024 * 1024;

    explicit ZipArchive(const QByteArray &bytes); // `bytes` outlives it
    bool isOpen() const { return m_archive != nullptr; }
    // Nothing: no such part, or it is damaged, encrypted or too large.
    std::optional<QByteArray> part(const QString &name) const;

private:
    struct Discard final
    {
        void operator()(zip *archive) const;
    };
    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace keshikomi
