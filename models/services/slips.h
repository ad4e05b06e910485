// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/slip_content.h"
#include "models/services/context.h"

#include <QByteArray>

namespace keshikomi {

// An issue of a bill, ready to be drawn. `content` holds what the sheet shows; nothing was printed
// yet.
struct IssuedSlip final
{
    SlipId id;
    qint64 billNumber;
    int reissue = 0;
    QString barcode; // 44 digits, or empty with the reason in content
    SlipContent content;
};

// What somebody asks of an issue beyond the usual.
struct SlipWish final
{
    bool reissue = false; // a new issue even if nothing has changed
    bool noLimit = false; // tills take it for ever
    QDate expiresOn; // the last day a till takes it; invalid: the bill's due day
};

class SlipService final
{
public:
    explicit SlipService(ServiceContext context)
        : m_context(context)
    {
    }
    // The bill's slip of today: the last issue as long as nothing it shows has changed, else (or
    // when `reissue` is asked for) a new issue with the reissue digit raised. Takes the URL of the
    // bill's payment request when the backend gave one.
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, bool reissue = false) const;
    Later<IssuedSlip> issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const;
    // A file left the program: who, when, which, SHA-256.
    Later<std::monostate> recordPrint(const Actor &actor,
                                      SlipId slip,
                                      const QString &fileName,
                                      const QByteArray &sha256,
                                      int pages) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
