// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/tables/page_source.h"
#include "ui/pages/answer.h"

#include <QObject>

#include <functional>

namespace keshikomi {

// Feeds a table from a service. A question that failed leaves its rows out and says why once.
template<typename Row>
class ServiceRows final : public PageSource<Row>
{
public:
    using Ask = std::function<Later<std::vector<Row>>(const std::vector<qint64> &ids)>;
    using Failed = std::function<void(const Error &)>;

    ServiceRows(Ask ask, Failed failed)
        : m_ask(std::move(ask))
        , m_failed(std::move(failed))
    {
    }
    void requestRows(const std::vector<qint64> &ids, RowsAnswer<Row> answer) override
    {
        onAnswer(m_ask(ids),
                 &m_receiver,
                 [this, answer = std::move(answer)](const Result<std::vector<Row>> &rows) {
                     if (!rows && m_failed)
                         m_failed(rows.error());
                     answer(rows.value_or(std::vector<Row>()));
                 });
    }

private:
    Ask m_ask;
    Failed m_failed;
    QObject m_receiver;
};

} // namespace keshikomi
