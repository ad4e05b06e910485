// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"

#include "models/domain/try.h"
#include "models/services/checks.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace keshikomi::cli {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (std::vector<Command> (*group)() :
             {storeCommands,         houseCommands,        customerCommands,
              orderCommands,         billCommands,         payNumberCommands,
              reminderCommands,      slipCommands,         slipCheckCommands,
              sheetCommands,         sheetMessageCommands, sheetTemplateCommands,
              batchCommands,         printerCommands,      importCommands,
              columnMapCommands,     clearingCommands,     matchingCommands,
              payerCommands,         differenceCommands,   creditCommands,
              doublePaymentCommands, refundCommands,       standingNumberCommands,
              undoCommands,          taskCommands,         unpaidCommands,
              backendCommands,       barcodeCommands,      journalCommands,
              closeCommands,         openingCommands,      evidenceCommands,
              staffCommands,         agreementCommands,    mandateCommands,
              debitCommands,         inboxCommands,        watchCommands,
              entryCommands,         tenantCommands,       calendarCommands,
              settlementCommands,    batchControlCommands, paymentHostCommands}) {
            for (Command &command : group())
                all.push_back(std::move(command));
        }
        return all;
    }();
    return commands;
}

Result<PassOrder> passesIn(const QString &typed)
{
    Result<PassOrder> order = readPasses(typed.split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (!order)
        order.error().code = ErrorCode::Usage;
    return order;
}

Result<std::optional<StoreId>> shopOption(const Call &call, const char *option)
{
    if (!call.has(option))
        return std::optional<StoreId>();
    KK_TRY(const qint64 number,
           Call::numberIn(call.text(option), QStringLiteral("--") + QLatin1String(option)));
    return std::optional(StoreId(number));
}

Result<Yen> signedYen(const QString &typed, const char *what)
{
    bool right = false;
    const qint64 yen = typed.normalized(QString::NormalizationForm_KC)
                           .remove(QLatin1Char(','))
                           .trimmed()
                           .toLongLong(&right);
    if (!right)
        return notTheNumber(
            QString::fromLatin1(what), typed, -mostAsked.amount(), mostAsked.amount());
    return Yen(yen);
}

Option companyOption()
{
    return {"shop",
            "NUMBER",
            QT_TRANSLATE_NOOP("Cli", "The company this shop belongs to; that of the first shop.")};
}

Done writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(pathHere(path));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return failure(ErrorCode::Invalid, Fault::FileNotWritten, {path, file.errorString()});
}

Done checkFree(const QString &path)
{
    if (QFileInfo::exists(pathHere(path)))
        return failure(ErrorCode::Conflict, Fault::FileIsThere, {path});
    return done();
}

Done writeNew(const QString &path, const QByteArray &bytes)
{
    if (checkFree(path))
        return writeWhole(path, bytes);
    KK_TRY(const QByteArray there, readWhole(path));
    return there == bytes ? done() : failure(ErrorCode::Conflict, Fault::FileIsThere, {path});
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(pathHere(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {path, file.errorString()});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {path, file.errorString()});
    return bytes;
}

} // namespace keshikomi::cli
