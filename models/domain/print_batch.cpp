// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/print_batch.h"

#include "models/domain/bill.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::array<std::pair<BatchState, QLatin1String>, 5> batchNames{{
    {BatchState::Waiting, QLatin1String("waiting")},
    {BatchState::Running, QLatin1String("running")},
    {BatchState::Paused, QLatin1String("paused")},
    {BatchState::Cancelled, QLatin1String("cancelled")},
    {BatchState::Finished, QLatin1String("finished")},
}};
constexpr std::array<std::pair<BatchItemState, QLatin1String>, 5> itemNames{{
    {BatchItemState::Waiting, QLatin1String("waiting")},
    {BatchItemState::Taken, QLatin1String("taken")},
    {BatchItemState::Sending, QLatin1String("sending")},
    {BatchItemState::Released, QLatin1String("released")},
    {BatchItemState::Failed, QLatin1String("failed")},
}};

template<typename Names, typename State>
QString nameOf(const Names &names, State state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return name;
    }
    qFatal("state without a name");
}

template<typename State, typename Names>
std::optional<State> stateOf(const Names &names, QStringView wanted)
{
    for (const auto &[value, name] : names) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

template<typename State>
bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

bool allowed(BatchState from, BatchState to)
{
    using enum BatchState;
    switch (from) {
    case Waiting: return isOneOf(to, {Running, Cancelled});
    // To itself: the run that had it is gone, another one takes over.
    case Running: return isOneOf(to, {Running, Paused, Cancelled, Finished});
    case Paused: return isOneOf(to, {Running, Cancelled});
    case Cancelled:
    case Finished: return to == Running;
    }
    Q_UNREACHABLE();
}

bool allowed(BatchItemState from, BatchItemState to)
{
    using enum BatchItemState;
    switch (from) {
    case Waiting: return to == Taken;
    case Taken: return isOneOf(to, {Waiting, Sending, Released, Failed});
    case Sending: return isOneOf(to, {Released, Failed});
    case Released: return false; // it is out in the world
    case Failed: return to == Waiting; // a person asked for it again
    }
    Q_UNREACHABLE();
}

QString batchStateName(BatchState state)
{
    return nameOf(batchNames, state);
}

std::optional<BatchState> batchStateFromName(QStringView name)
{
    return stateOf<BatchState>(batchNames, name);
}

QString batchItemStateName(BatchItemState state)
{
    return nameOf(itemNames, state);
}

std::optional<BatchItemState> batchItemStateFromName(QStringView name)
{
    return stateOf<BatchItemState>(itemNames, name);
}

QString usualPattern(int perFile, const QString &sheet)
{
    const bool slip = sheet.startsWith(QLatin1String("haraikomi"));
    if (perFile == 1)
        return slip ? QStringLiteral("{bill}.pdf") : QStringLiteral("{bill}-%1.pdf").arg(sheet);
    return QStringLiteral("%1-{batch}-{file}.pdf").arg(slip ? QStringLiteral("slips") : sheet);
}

namespace {

// Windows drops a blank or a stop at the end of a name, and then finds it no more.
QString trimmedEnds(QString name)
{
    const auto isBlank = [](QChar sign) { return sign.category() == QChar::Separator_Space; };
    const auto isLoose = [&isBlank](QChar sign) {
        return isBlank(sign) || sign == QLatin1Char('.');
    };
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    const auto first = std::find_if_not(name.begin(), name.end(), isBlank);
    return name.mid(first - name.begin());
}

// Of the longest name, in the bytes of UTF-8 as Linux and macOS count them.
qsizetype longestBytes(const QString &pattern)
{
    constexpr qint64 lastBatch = 999'999'999, lastBill = 999'999'999'999;
    return fileNameOf(pattern, PrintBatchId(lastBatch), 999'999, {lastBill}).toUtf8().size();
}

} // namespace

QString pdfPattern(const QString &pattern)
{
    const QString ending = QStringLiteral(".pdf");
    const QString name = trimmedEnds(pattern);
    const bool ended = name.endsWith(ending, Qt::CaseInsensitive);
    return trimmedEnds(ended ? name.chopped(ending.size()) : name)
        + (ended ? name.last(ending.size()) : ending);
}

Done checkPattern(const QString &wanted)
{
    const QString pattern = pdfPattern(wanted);
    const auto wrong = [&wanted](const char *how, const QString &what) {
        return failure(
            ErrorCode::Invalid, Fault::PatternWrong, {wanted, QString::fromLatin1(how), what});
    };
    QString rest = pattern;
    for (const char *place : {"{bill}", "{last}", "{file}", "{batch}"})
        rest.remove(QLatin1String(place));
    static const QRegularExpression place(QStringLiteral("\\{[^{}]*\\}?|\\}"));
    if (const auto match = place.match(rest); match.hasMatch())
        return wrong("placeholder", match.captured());
    const auto sign = std::find_if(rest.begin(), rest.end(), [](QChar each) {
        return each < QLatin1Char(' ') || QStringLiteral("<>:\"/\\|?*").contains(each);
    });
    if (sign != rest.end())
        return wrong("sign", *sign);
    if (pattern.startsWith(QLatin1Char('.')))
        return wrong("dot", QStringLiteral("."));
    static const QRegularExpression device(
        QStringLiteral(
            "^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00B9\u00B2\u00B3]) *\\."),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = device.match(pattern); match.hasMatch())
        return wrong("device", match.captured(1));
    if (!pattern.contains(QLatin1String("{bill}")) && !pattern.contains(QLatin1String("{file}")))
        return failure(ErrorCode::Invalid, Fault::PatternWrong, {wanted});
    if (const qsizetype bytes = longestBytes(pattern); bytes > longestFileNameBytes)
        return failure(ErrorCode::Invalid,
                       Fault::PatternWrong,
                       {wanted,
                        QStringLiteral("long"),
                        QString::number(bytes),
                        QString::number(longestFileNameBytes)});
    return done();
}

Done checkTarget(const BatchTarget &target)
{
    if (target.perFile < 1 || target.perFile > mostPerFile) {
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("per_file"),
                        QString::number(target.perFile),
                        QStringLiteral("1"),
                        QString::number(mostPerFile)});
    }
    if (target.isPrinter())
        return done();
    if (target.folder.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("folder")});
    return checkPattern(target.pattern);
}

QString
fileNameOf(const QString &pattern, PrintBatchId batch, int file, const std::vector<qint64> &bills)
{
    const auto padded = [](qint64 number) {
        return QString::number(number).rightJustified(4, QLatin1Char('0'));
    };
    QString name = pattern;
    name.replace(QLatin1String("{batch}"), padded(batch.value()));
    name.replace(QLatin1String("{file}"), padded(file));
    name.replace(QLatin1String("{bill}"), billNumberText(bills.front()));
    name.replace(QLatin1String("{last}"), billNumberText(bills.back()));
    return name;
}

int BatchProgress::perMinute() const
{
    return made > 0 && ms > 0 ? int(qint64(made) * 60'000 / ms) : 0;
}

qint64 BatchProgress::remainingSeconds() const
{
    if (left() == 0)
        return 0;
    return made > 0 ? (qint64(left()) * ms / made + 999) / 1'000 : -1;
}

std::optional<BatchProgress> progressOf(const PrintBatch &batch, const QDateTime &now)
{
    if (batch.state != BatchState::Running || !batch.runSince.isValid())
        return std::nullopt;
    return BatchProgress{
        batch.total(), batch.released, batch.failed, batch.runMade, batch.runSince.msecsTo(now)};
}

} // namespace keshikomi
