// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/postgres_target.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace keshikomi {

namespace {

// Long waits hang a seat: say so after ten seconds, notice a dead network within a minute.
const QLatin1String standing("connect_timeout=10;keepalives_idle=30;keepalives_interval=10;"
                             "tcp_user_timeout=30000;application_name=keshikomi");

tl::unexpected<Error> wrong(const QString &url, const QString &reason)
{
    return failure(
        ErrorCode::Invalid, Fault::StoreUnreachable, {withoutPassword(url), reason}, reason);
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
    return shape.match(name).hasMatch();
}

} // namespace

QString PostgresTarget::shown() const
{
    return QStringLiteral("%1:%2/%3").arg(host).arg(port).arg(database);
}

QString withoutPassword(const QString &url)
{
    static const QRegularExpression inUser(QStringLiteral("(//[^/@:]*:)[^/]*@"));
    static const QRegularExpression inQuery(QStringLiteral("([?&](?:ssl)?password=)[^&]*"));
    QString shown = url;
    shown.replace(inUser, QStringLiteral("\\1***@"));
    shown.replace(inQuery, QStringLiteral("\\1***"));
    return shown;
}

Result<PostgresTarget> PostgresTarget::parse(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid())
        return wrong(url, QStringLiteral("not a URL"));
    PostgresTarget target;
    target.host = parsed.host(QUrl::FullyDecoded);
    target.port = parsed.port(target.port);
    target.database = parsed.path(QUrl::FullyDecoded).mid(1);
    target.user = parsed.userName(QUrl::FullyDecoded);
    target.password = parsed.password(QUrl::FullyDecoded);
    if (target.host.isEmpty() || target.database.isEmpty())
        return wrong(url, QStringLiteral("host and database are needed"));
    QString options = standing;
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("schema"))
            target.schema = value;
        else if (key == QLatin1String("password"))
            target.password = value;
        else if (!isPlainName(key) || value.contains(QLatin1Char(';')))
            return wrong(url, QStringLiteral("the option %1 cannot be passed on").arg(key));
        else
            options += QStringLiteral(";%1='%2'")
                           .arg(key,
                                QString(value)
                                    .replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                                    .replace(QLatin1Char('\''), QLatin1String("\\'")));
    }
    if (!isPlainName(target.schema))
        return wrong(url, QStringLiteral("the schema needs a plain lower case name"));
    target.options = options;
    return target;
}

} // namespace keshikomi
