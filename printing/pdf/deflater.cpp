// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/deflater.h"

#include <libdeflate.h>

namespace keshikomi::printing::pdf {

void Deflater::Closer::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater(Effort effort)
    : m_compressor(libdeflate_alloc_compressor(effort == Effort::Page ? 1 : 9))
{
    Q_CHECK_PTR(m_compressor.get());
}

QByteArray Deflater::compress(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const std::size_t most = libdeflate_zlib_compress_bound(m_compressor.get(), size);
    QByteArray out(static_cast<qsizetype>(most), Qt::Uninitialized);
    const std::size_t written =
        libdeflate_zlib_compress(m_compressor.get(), bytes.data(), size, out.data(), most);
    if (written == 0)
        qFatal("a stream does not fit its bound");
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

} // namespace keshikomi::printing::pdf
