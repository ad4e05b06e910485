// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/relay/relay_client.h"
#include "app/cli/tr.h"
#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/domain/written_day.h"

#include <QRegularExpression>
#include <QSemaphore>

#include <limits>

namespace keshikomi::cli {

namespace {

QString dashed(const char *option)
{
    return QStringLiteral("--") + QLatin1String(option);
}

QString locationOf(const CommandLine &line, const Caller &caller)
{
    if (caller.owner)
        return caller.owner->store().location().path;
    if (line.has("store"))
        return line.last("store");
    const QString environment = caller.environment(QStringLiteral("KESHIKOMI_STORE"));
    return environment.isEmpty() ? Workplace::usualLocation() : environment;
}

QString plainDigits(const QString &typed)
{
    QString digits = typed.normalized(QString::NormalizationForm_KC).trimmed();
    return digits.remove(QLatin1Char(','));
}

tl::unexpected<Error>
outOfRange(const QString &what, const QString &typed, qint64 least, qint64 most)
{
    return wrongUsage(Fault::NumberOutOfRange,
                      {what, typed, QString::number(least), QString::number(most)});
}

bool isOption(const QString &what)
{
    return what.startsWith(QLatin1String("--"));
}

} // namespace

tl::unexpected<Error> wrongUsage(Fault fault, QStringList args)
{
    return failure(ErrorCode::Usage, fault, std::move(args));
}

tl::unexpected<Error> missingArgument(const QString &what)
{
    return wrongUsage(Fault::FieldEmpty, {QStringLiteral("argument"), what});
}

tl::unexpected<Error>
notTheNumber(const QString &what, const QString &typed, qint64 least, qint64 most)
{
    static const QRegularExpression whole(QStringLiteral("^(?:B-)?[-+]?[0-9]{16,}$"));
    if (whole.match(plainDigits(typed).toUpper()).hasMatch())
        return outOfRange(what, typed, least, most);
    return wrongUsage(Fault::FieldNotANumber, {what, typed});
}

tl::unexpected<Error>
notOneOf(const QString &option, const QString &typed, const QStringList &known)
{
    return wrongUsage(Fault::UnknownOption,
                      {QStringLiteral("choice"), option, typed, known.join(QStringLiteral(", "))});
}

tl::unexpected<Error> wantsOneOf(const QString &ways)
{
    return wrongUsage(Fault::ValueMissing, {QStringLiteral("one_of"), ways});
}

Call::Call(const CommandLine &line, const Caller &caller)
    : m_line(line)
    , m_caller(caller)
    , m_location(locationOf(line, caller))
{
}

Result<QString> Call::required(const char *option) const
{
    const QString value = text(option);
    if (!has(option))
        return wrongUsage(Fault::FieldEmpty, {QStringLiteral("option"), dashed(option)});
    if (value.trimmed().isEmpty())
        return wrongUsage(Fault::ValueMissing, {dashed(option)});
    return value;
}

Result<QString> Call::filled(const char *option) const
{
    return has(option) ? required(option) : QString();
}

Result<QDate> Call::day(const char *option) const
{
    if (!has(option))
        return QDate();
    const QDate day = writtenDay(text(option));
    if (!day.isValid())
        return wrongUsage(Fault::FieldNotADate, {dashed(option), text(option)});
    return day;
}

Result<qint64> Call::number(const char *option, qint64 least, qint64 most, qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    bool right = false;
    const qint64 value = plainDigits(text(option)).toLongLong(&right);
    if (!right)
        return notTheNumber(dashed(option), text(option), least, most);
    if (value < least || value > most)
        return outOfRange(dashed(option), text(option), least, most);
    return value;
}

Result<qint64> Call::numberIn(const QString &typed, const QString &what, const char *mark)
{
    const QString upper = typed.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const QLatin1String before(mark);
    const QString bare = upper.startsWith(before) ? upper.mid(before.size()) : typed;
    if (typed.trimmed().isEmpty())
        return isOption(what) ? wrongUsage(Fault::ValueMissing, {what}) : missingArgument(what);
    bool right = false;
    const qint64 value = plainDigits(bare).toLongLong(&right);
    if (!right || value <= 0)
        return notTheNumber(what, typed, 1, std::numeric_limits<qint64>::max());
    return value;
}

Result<qint64> Call::billIn(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return missingArgument(QStringLiteral("BILL"));
    const auto number = billNumberFromText(typed);
    if (!number)
        return notTheNumber(QStringLiteral("BILL"), typed, 1, std::numeric_limits<qint64>::max());
    return *number;
}

Result<qint64> Call::argumentNumber(int place, const char *mark) const
{
    return numberIn(m_line.arguments.at(place), QString::fromUtf8(m_line.command->arguments), mark);
}

Result<qint64> Call::argumentBill(int place) const
{
    return billIn(m_line.arguments.at(place));
}

Result<Workplace *> Call::workplace()
{
    if (!openWorkplace()) {
        KK_TRY(m_workplace, openInTurn());
    }
    return openWorkplace();
}

// Who owns the store and takes no commands is as a rule another command line, which is done soon.
Result<std::unique_ptr<Workplace>> Call::openInTurn() const
{
    constexpr int mostSeconds = 5;
    constexpr int pauseMs = 100;
    for (int waited = 0;; waited += pauseMs) {
        auto opened = Workplace::open(m_location, clock());
        const bool busy = !opened && opened.error().fault == Fault::StoreInUse;
        if (!busy || waited >= mostSeconds * 1'000 || m_caller.isStopped()
            || (!m_line.command->alone && takesCommands(m_location)))
            return opened;
        if (waited == 0) {
            const QString text = Tr::tr("Another program has the store open. Waiting up to %1 "
                                        "seconds for it.")
                                     .arg(mostSeconds);
            m_caller.write(Stream::Complaints, "keshikomi-cli: " + text.toUtf8() + '\n');
        }
        QSemaphore().tryAcquire(1, pauseMs); // nobody tells when the owner of a file ends
    }
}

Result<Workplace *> Call::createStore()
{
    if (isRelayed())
        return failure(ErrorCode::Conflict, Fault::StoreExists, {m_location});
    KK_TRY(m_workplace, Workplace::create(m_location, clock()));
    return m_workplace.get();
}

Done checkPeriod(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from <= to)
        return done();
    return wrongUsage(Fault::FieldNotADate,
                      {QStringLiteral("--to"),
                       to.toString(Qt::ISODate),
                       QStringLiteral("period"),
                       from.toString(Qt::ISODate)});
}

} // namespace keshikomi::cli
