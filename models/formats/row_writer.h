// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/layout.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace keshikomi {

// Fills the fields of one fixed-length record. The first value that does not fit is kept as the
// error.
class RowWriter final
{
public:
    explicit RowWriter(int recordLength)
        : m_record(recordLength, ' ')
    {
    }

    void digits(const Field &field, const QByteArray &value); // zero-filled; digits only
    void number(const Field &field, qint64 value);
    void text(const Field &field, const QString &value); // JIS X 0201, space-filled

    Result<QByteArray> take() const;

private:
    void put(const Field &field, const QByteArray &value);
    void fail(Fault fault, QStringList args);

    QByteArray m_record;
    std::optional<Error> m_error;
};

} // namespace keshikomi
