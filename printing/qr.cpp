// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/qr.h"

#include <QString>
#include <qrencode.h>

#include <memory>

namespace keshikomi::printing {

namespace {

struct CodeCloser
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

Result<QrMatrix> makeQr(QStringView text)
{
    if (text.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("pay.url")});
    const QByteArray bytes = text.toUtf8();
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRcode, CodeCloser> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, QR_ECLEVEL_M));
    if (!code) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipTextTooLong,
                       {QStringLiteral("pay.url"), text.toString()});
    }
    QrMatrix matrix;
    matrix.size = code->width;
    const qsizetype count = qsizetype(code->width) * code->width;
    matrix.modules.resize(count);
    for (qsizetype i = 0; i < count; ++i)
        matrix.modules[i] = (code->data[i] & 1) != 0;
    return matrix;
}

} // namespace keshikomi::printing
