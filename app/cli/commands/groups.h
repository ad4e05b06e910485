// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/domain/try.h"

namespace keshikomi::cli {

// The commands by what they are about.
std::vector<Command> storeCommands(); // init, demo, verify
std::vector<Command> houseCommands();
std::vector<Command> staffCommands();
std::vector<Command> agreementCommands();
Command agreementSecretCommand();
std::vector<Command> customerCommands();
std::vector<Command> orderCommands();
std::vector<Command> billCommands();
std::vector<Command> slipCheckCommands();
std::vector<Command> slipCommands();
std::vector<Command> payNumberCommands();
std::vector<Command> paymentHostCommands();
std::vector<Command> reminderCommands();
std::vector<Command> sheetCommands();
std::vector<Command> sheetMessageCommands();
std::vector<Command> sheetTemplateCommands();
std::vector<Command> batchCommands();
std::vector<Command> batchControlCommands();
std::vector<Command> printerCommands();
std::vector<Command> importCommands();
std::vector<Command> inboxCommands();
std::vector<Command> watchCommands();
std::vector<Command> entryCommands(); // paper and fax
std::vector<Command> columnMapCommands();
std::vector<Command> clearingCommands();
std::vector<Command> matchingCommands(); // passes, explain, backtest
std::vector<Command> payerCommands();
std::vector<Command> differenceCommands();
std::vector<Command> creditCommands();
std::vector<Command> doublePaymentCommands();
std::vector<Command> refundCommands();
std::vector<Command> mandateCommands();
std::vector<Command> debitCommands();
std::vector<Command> standingNumberCommands();
std::vector<Command> undoCommands();
std::vector<Command> taskCommands();
std::vector<Command> unpaidCommands();
std::vector<Command> backendCommands();
std::vector<Command> barcodeCommands();
std::vector<Command> journalCommands();
std::vector<Command> closeCommands();
std::vector<Command> openingCommands();
std::vector<Command> evidenceCommands();
std::vector<Command> tenantCommands();
std::vector<Command> calendarCommands();
std::vector<Command> settlementCommands();

// "T-3" or "3".
Result<TenantId> tenantIn(const QString &typed);
bool namesStatement(const QString &typed); // with its letters, as no tenant is
// "TS-1001" or "1001".
Result<qint64> statementIn(const QString &typed);
// --shop; nothing if it is not given.
Result<std::optional<StoreId>> shopOption(const Call &call, const char *option = "shop");
// An amount that may be below zero, as typed for `what`.
Result<Yen> signedYen(const QString &typed, const char *what);
Option companyOption(); // --shop, where it stands for the company that the shop belongs to

// An answer that is only a document.
inline Result<Outcome> answer(Record document)
{
    return Outcome{std::move(document), false, std::nullopt, std::nullopt};
}

inline const Option &otherPayerOption()
{
    static const Option option{
        "other-payer",
        nullptr,
        QT_TRANSLATE_NOOP("Cli", "The money is theirs, though nothing tells so: another paid it.")};
    return option;
}
inline const Option &dryRunOption()
{
    static const Option option{
        "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, book nothing.")};
    return option;
}
// The same option where the command is nothing without it.
inline Option required(Option option)
{
    option.required = true;
    return option;
}

// At most --limit of them; rows come in pages, so that a long list needs no long statement.
inline const Option &limitOption()
{
    static const Option option{
        "limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; without it all.")};
    return option;
}

// "key,code": NoSuchPass, FieldEmpty.
Result<PassOrder> passesIn(const QString &typed);
inline const Option &passesOption()
{
    static const Option option{
        "passes",
        "PASS,PASS…",
        QT_TRANSLATE_NOOP("Cli", "These passes in this order; without it those that are set.")};
    return option;
}

template<typename Fetch, typename Make>
Result<Records> pagedRows(const Call &call, std::vector<qint64> ids, Fetch fetch, Make make)
{
    constexpr std::size_t page = 500;
    KK_TRY(const qint64 limit, call.number("limit", 1, 100'000'000, qint64(ids.size())));
    if (std::size_t(limit) < ids.size())
        ids.resize(std::size_t(limit));
    Records records;
    for (std::size_t from = 0; from < ids.size(); from += page) {
        const std::size_t to = std::min(ids.size(), from + page);
        KK_TRY(const auto rows,
               fetch(std::vector<qint64>(ids.begin() + std::ptrdiff_t(from),
                                         ids.begin() + std::ptrdiff_t(to))));
        for (const auto &row : rows)
            records.push_back(make(row));
    }
    return records;
}

struct Listed final
{
    qint64 count = 0; // all that fit, also those beyond --limit
    Records rows;
};

// What fits the words after the command, and `filter` if the service takes one.
template<typename Service, typename Make, typename... Filter>
Result<Listed>
searched(const Call &call, const Actor &actor, const Service &service, Make make, Filter... filter)
{
    const QString search = call.arguments().join(QLatin1Char(' '));
    KK_TRY(auto ids, service.ids(actor, filter..., search).result());
    Listed listed;
    listed.count = qint64(ids.size());
    const auto fetch = [&](const std::vector<qint64> &page) {
        return service.rows(actor, page).result();
    };
    KK_TRY(listed.rows, pagedRows(call, std::move(ids), fetch, make));
    return listed;
}

inline Result<Outcome> listAnswer(const char *name, Result<Listed> listed)
{
    KK_TRY(Listed found, std::move(listed));
    Record document;
    document.add("count", found.count).add(name, std::move(found.rows));
    return answer(std::move(document));
}

// A file that is there whole or not at all, in a folder that is there: a folder is never made, it
// may be a slip of the keyboard. Fault::FileNotWritten, FileNotReadable.
Done writeWhole(const QString &path, const QByteArray &bytes);
// FileIsThere: asked before something is done that a file left unwritten would not undo.
Done checkFree(const QString &path);
// As writeWhole, but a file that is there and says something else stays: FileIsThere.
Done writeNew(const QString &path, const QByteArray &bytes);
Result<QByteArray> readWhole(const QString &path);

} // namespace keshikomi::cli
