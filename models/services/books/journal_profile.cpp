// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/books/journal_profile.h"

#include "models/domain/try.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

static void loadProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace keshikomi {

namespace {

const QSet<QString> &knownValues()
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const char *name : {"flag",
                                 "posting",
                                 "row",
                                 "date",
                                 "late_for",
                                 "kind",
                                 "bill",
                                 "payment",
                                 "agreement",
                                 "note",
                                 "debit.account",
                                 "debit.sub",
                                 "debit.tax",
                                 "debit.amount",
                                 "credit.account",
                                 "credit.sub",
                                 "credit.tax",
                                 "credit.amount"})
            names.insert(QLatin1String(name));
        return names;
    }();
    return known;
}

class Reader final
{
public:
    Reader(QJsonObject json, QString name)
        : m_json(std::move(json))
        , m_name(std::move(name))
    {
    }

    tl::unexpected<Error> wrong(const QString &place, const QString &what) const
    {
        return failure(ErrorCode::Invalid, Fault::ColumnMapWrong, {m_name, place, what});
    }
    QString text(const char *key) const { return m_json.value(QLatin1String(key)).toString(); }
    QHash<QString, QString> texts(const char *key) const
    {
        return textsOf(m_json.value(QLatin1String(key)).toObject());
    }
    static QHash<QString, QString> textsOf(const QJsonObject &object)
    {
        QHash<QString, QString> found;
        for (auto each = object.begin(); each != object.end(); ++each)
            found.insert(each.key(), each->toString());
        return found;
    }
    const QJsonObject &json() const { return m_json; }

private:
    const QJsonObject m_json;
    const QString m_name;
};

Done readColumns(const Reader &reader, JournalProfile &profile)
{
    static const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}"));
    const QJsonArray columns = reader.json().value(QLatin1String("columns")).toArray();
    if (columns.isEmpty())
        return reader.wrong(QStringLiteral("columns"), QStringLiteral("-"));
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        const QString value = column.value(QLatin1String("v")).toString();
        const QString title = column.value(QLatin1String("h")).toString();
        for (auto match = place.globalMatch(value); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!knownValues().contains(name))
                return reader.wrong(title, name);
        }
        profile.columns.push_back({title, value});
    }
    return done();
}

// A definition of before an account was in the books has no word for it, and none of its rows
// needs one: it goes on as it was written.
void addLaterAccounts(JournalProfile &profile)
{
    for (const Account later : {Account::OtherReceipts, Account::BetweenCompanies}) {
        QString &word = profile.accounts[accountName(later)];
        if (word.isEmpty())
            word = accountTitle(later);
    }
}

// A word for every account: a posting without a name would be refused by the other program after
// it counts as handed on here.
Done checkAccounts(const Reader &reader, const JournalProfile &profile)
{
    for (const auto &[account, word] : profile.accounts.asKeyValueRange()) {
        if (!accountFromName(account))
            return reader.wrong(QStringLiteral("accounts"), account);
    }
    for (const Account account : allAccounts()) {
        if (profile.accounts.value(accountName(account)).isEmpty())
            return reader.wrong(QStringLiteral("accounts"), accountName(account));
    }
    return done();
}

} // namespace

const QStringList &journalEncodings()
{
    static const QStringList names{
        QStringLiteral("utf-8-bom"), QStringLiteral("utf-8"), QStringLiteral("cp932")};
    return names;
}

Result<JournalProfile> journalProfile(const QByteArray &json, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Reader reader(object, name);
    if (object.value(QLatin1String("schema")).toInt() != 1)
        return reader.wrong(QStringLiteral("schema"), QStringLiteral("1"));
    JournalProfile profile;
    profile.name = reader.text("profile");
    profile.title = reader.text("title");
    profile.source = reader.text("source");
    profile.encoding = reader.text("encoding");
    profile.date = reader.text("date");
    profile.emptyAmount = reader.text("empty_amount");
    profile.taxNone = reader.text("tax_none");
    profile.header = object.value(QLatin1String("header")).toBool();
    profile.quote = reader.text("quote") == QLatin1String("texts") ? JournalProfile::Quote::Texts
                                                                   : JournalProfile::Quote::Needed;
    profile.longestNote =
        object.value(QLatin1String("longest")).toObject().value(QLatin1String("note")).toInt();
    profile.flags = reader.texts("flags");
    profile.accounts = reader.texts("accounts");
    profile.kinds = reader.texts("kinds");
    profile.subs = reader.texts("subs");
    const QJsonObject taxes = object.value(QLatin1String("tax")).toObject();
    for (auto each = taxes.begin(); each != taxes.end(); ++each)
        profile.taxes.insert(each.key(), Reader::textsOf(each->toObject()));
    if (profile.name.isEmpty() || profile.date.isEmpty())
        return reader.wrong(QStringLiteral("profile"), QStringLiteral("date"));
    if (!journalEncodings().contains(profile.encoding))
        return reader.wrong(QStringLiteral("encoding"), profile.encoding);
    addLaterAccounts(profile);
    KK_CHECK(checkAccounts(reader, profile));
    KK_CHECK(readColumns(reader, profile));
    return profile;
}

QStringList ownProfileNames()
{
    loadProfiles();
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/profiles")).entryList({}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names << file.left(file.lastIndexOf(QLatin1Char('.')));
    return names;
}

Result<QByteArray> ownProfile(const QString &name)
{
    if (!ownProfileNames().contains(name))
        return failure(ErrorCode::NotFound, Fault::NoSuchProfile, {name});
    QFile file(QStringLiteral(":/profiles/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a profile of the program cannot be read");
    return file.readAll();
}

} // namespace keshikomi
