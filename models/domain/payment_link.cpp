// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment_link.h"

#include <QUrl>

namespace keshikomi {

PaymentLink paymentLinkOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    PaymentLink link;
    if (url.isValid() && (secure || url.scheme() == QLatin1String("http")))
        link.host = url.host(QUrl::FullyEncoded).toLower();
    if (link.host.isEmpty()) {
        link.flaws.push_back({CodeFlaw::QrNoAddress, {text}});
        return link;
    }
    // What stands before an @ looks like the host to a reader.
    if (!url.userInfo().isEmpty())
        link.flaws.push_back({CodeFlaw::QrNamesUser, {text, link.host}});
    if (link.host == practiceHost)
        return link;
    if (!secure)
        link.flaws.push_back({CodeFlaw::QrNotHttps, {text}});
    if (url.port() != -1)
        link.flaws.push_back({CodeFlaw::QrHasPort, {text}});
    return link;
}

} // namespace keshikomi
