// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/row_writer.h"

#include "models/formats/cp932.h"
#include "models/formats/row_reader.h"

namespace keshikomi {

void RowWriter::fail(Fault fault, QStringList args)
{
    if (!m_error)
        m_error = Error{ErrorCode::Invalid, fault, std::move(args), QString()};
}

void RowWriter::put(const Field &field, const QByteArray &value)
{
    m_record.replace(field.pos - 1, field.len, value);
}

void RowWriter::digits(const Field &field, const QByteArray &value)
{
    if (!value.isEmpty() && !allDigits(value))
        return fail(Fault::FieldNotANumber, {fieldName(field.name), shownBytes(value)});
    if (value.size() > field.len)
        return fail(Fault::FieldTooLong, {fieldName(field.name), QString::number(field.len)});
    put(field, value.rightJustified(field.len, '0'));
}

void RowWriter::number(const Field &field, qint64 value)
{
    digits(field, QByteArray::number(value));
}

void RowWriter::text(const Field &field, const QString &value)
{
    const auto bytes = encodeJisX0201(value);
    if (!bytes || bytes->size() > field.len)
        return fail(Fault::FieldTooLong, {fieldName(field.name), QString::number(field.len)});
    put(field, bytes->leftJustified(field.len, ' '));
}

Result<QByteArray> RowWriter::take() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return m_record;
}

} // namespace keshikomi
