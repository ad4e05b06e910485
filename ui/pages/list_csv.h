// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_sink.h"

#include <QSaveFile>

namespace keshikomi {

// Amounts as digits, texts guarded against being taken for formulas, ended by CRLF.
QString csvLine(const std::vector<QVariant> &cells);

// CSV in UTF-8 with the mark at its front: a spreadsheet takes it for UTF-8 only so.
class ListCsv final : public ListSink
{
public:
    explicit ListCsv(const QString &path);

    bool begin(const QStringList &titles) override;
    bool add(const std::vector<QVariant> &cells) override;
    bool commit() override;
    QString error() const override { return m_file.errorString(); }

private:
    QSaveFile m_file;
};

} // namespace keshikomi
