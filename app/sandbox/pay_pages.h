// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

namespace keshikomi::sandbox {

// What the customer sees: /p/{token}, its answer /p/{token}/pay and its state /p/{token}/status.
// The page stands for the hosted page of a card company; it asks yes or no and has no field at all.
class PayPages final
{
public:
    explicit PayPages(Api &api)
        : m_api(api)
    {
    }
    Reply handle(const Request &request);

private:
    Reply page(const Request &request, const QString &token);
    Reply pay(const Request &request, const QString &token);
    Reply status(const Request &request, const QString &token);
    bool tooOften(const QString &token);

    Api &m_api;
};

} // namespace keshikomi::sandbox
