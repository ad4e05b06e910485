// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/zip_archive.h"

#include <zip.h>

namespace keshikomi {

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const QByteArray &bytes)
{
    zip_source_t *const source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (!source)
        return;
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!m_archive)
        zip_source_free(source);
}

std::optional<QByteArray> ZipArchive::part(const QString &name) const
{
    struct zip_stat facts;
    const QByteArray path = name.toUtf8();
    if (!m_archive || zip_stat(m_archive.get(), path.constData(), 0, &facts) != 0)
        return std::nullopt;
    if (!(facts.valid & ZIP_STAT_SIZE) || facts.size > static_cast<zip_uint64_t>(mostBytes))
        return std::nullopt;
    zip_file_t *const file = zip_fopen(m_archive.get(), path.constData(), 0);
    if (!file)
        return std::nullopt;
    QByteArray content(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t got =
        zip_fread(file, content.data(), static_cast<zip_uint64_t>(content.size()));
    const bool whole = zip_fclose(file) == 0 && got == content.size();
    return whole ? std::optional(content) : std::nullopt;
}

} // namespace keshikomi
