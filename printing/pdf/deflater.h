// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

namespace keshikomi::printing::pdf {

// Streams for /FlateDecode. An object belongs to one thread at a time.
class Deflater final
{
public:
    enum class Effort { Page, Once }; // fast for many pages, small for what is written once

    explicit Deflater(Effort effort);
    QByteArray compress(QByteArrayView bytes);

private:
    struct Closer
    {
        void operator()(libdeflate_compressor *compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Closer> m_compressor;
};

} // namespace keshikomi::printing::pdf
