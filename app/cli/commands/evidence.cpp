// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/reading.h"
#include "app/cli/commands/rows.h"
#include "app/cli/commands/sheet_making.h"
#include "models/services/evidence/evidence_service.h"
#include "models/wording/close_words.h"
#include "models/wording/journal_words.h"
#include "printing/pdf_sheet_renderer.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

constexpr const char *accountOptions[]{"agreement", "shop", "until"};

bool hasDigit(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isDigit(); });
}

tl::unexpected<Error> noSuchAccount(const QString &typed)
{
    QStringList names;
    for (const Account each : allAccounts())
        names << accountName(each);
    return notOneOf(QStringLiteral("ACCOUNT"), typed, names);
}

Result<AccountWish> accountWished(Call &call, Account account)
{
    AccountWish wish;
    wish.account = account;
    KK_TRY(wish.agreementKey, call.filled("agreement"));
    KK_TRY(wish.shop, shopOption(call));
    KK_TRY(wish.until, call.day("until"));
    return wish;
}

// "P-12" is a payment, "C-12" a credit, "S-3" a settlement, "bank" an account; everything else is a
// bill, and what has no digit at all was meant as an account.
Result<EvidenceChain> chainOf(Call &call, const EvidenceService &service, const Actor &actor)
{
    const QString typed =
        call.arguments().front().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const bool masked = call.has("masked");
    if (const auto account = accountFromName(typed.toLower())) {
        KK_TRY(const AccountWish wish, accountWished(call, *account));
        return service.ofAccount(actor, wish, masked).result();
    }
    const bool isOfAccount = std::any_of(std::begin(accountOptions),
                                         std::end(accountOptions),
                                         [&call](const char *each) { return call.has(each); });
    if (isOfAccount || (!typed.isEmpty() && !hasDigit(typed)))
        return noSuchAccount(call.arguments().front());
    if (typed.startsWith(QLatin1String("P-"))) {
        KK_TRY(const qint64 payment, Call::numberIn(typed.mid(2), QStringLiteral("P-PAYMENT")));
        return service.ofPayment(actor, PaymentId(payment), masked).result();
    }
    if (typed.startsWith(QLatin1String("C-"))) {
        KK_TRY(const qint64 credit, Call::numberIn(typed.mid(2), QStringLiteral("C-CREDIT")));
        return service.ofCredit(actor, CreditId(credit), masked).result();
    }
    if (typed.startsWith(QLatin1String("S-"))) {
        KK_TRY(const qint64 settlement,
               Call::numberIn(typed.mid(2), QStringLiteral("S-SETTLEMENT")));
        return service.ofSettlement(actor, SettlementId(settlement), masked).result();
    }
    KK_TRY(const qint64 bill, Call::billIn(typed));
    return service.ofBill(actor, bill, masked).result();
}

Word subjectWord(EvidenceChain::Subject subject)
{
    return {evidenceSubjectName(subject), evidenceSubjectText(subject)};
}

const char *partyField(EvidenceChain::Subject subject)
{
    switch (subject) {
    case EvidenceChain::Subject::Bill:
    case EvidenceChain::Subject::Credit: return "customer";
    case EvidenceChain::Subject::Payment: return "who";
    case EvidenceChain::Subject::Settlement:
    case EvidenceChain::Subject::Account: return "name";
    }
    Q_UNREACHABLE();
}

// Programs get what is stored, people what they would say.
Value factValue(const EvidenceFact &fact)
{
    switch (kindOf(fact)) {
    case EvidenceFactKind::Amount: return Yen(fact.value.toLongLong());
    case EvidenceFactKind::Channel:
        if (const auto channel = channelFromName(fact.value))
            return wordOf(*channel);
        break;
    case EvidenceFactKind::Moment:
        return Word{fact.value,
                    evidenceMomentText(fact.value, QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
    case EvidenceFactKind::Day: // as it is kept
    case EvidenceFactKind::Text: break;
    }
    return fact.value;
}

Records factRecords(const EvidenceRow &row)
{
    Records records;
    for (const EvidenceFact &fact : row.facts)
        records.push_back(std::move(Record()
                                        .add("name", Word{fact.name, evidenceFactText(fact.name)})
                                        .add("value", factValue(fact))));
    return records;
}

Records lineRecords(const EvidenceRow &row)
{
    Records records;
    for (const EvidenceLine &line : row.lines) {
        Record record;
        record.add("account", Word{accountName(line.account), accountTitleText(line.account)})
            .add("of", line.of)
            .add("amount", line.amount);
        records.push_back(std::move(record));
    }
    return records;
}

Records rowRecords(const EvidenceChain &chain)
{
    Records records;
    for (const EvidenceRow &row : chain.rows) {
        Record record;
        record.add("group", Word{evidenceGroupName(row.group), evidenceGroupText(row.group)})
            .add("number", isSum(row) ? Value() : Value(row.number))
            .add("kind", Word{row.kind, evidenceKindText(row)})
            .add("day", row.day)
            .add("amount", row.amount ? Value(*row.amount) : Value())
            .add("ended", row.ended)
            .add("actor", row.actor)
            .add("seat", row.seat)
            .add("at", row.at)
            .add("facts", factRecords(row))
            .add("lines", lineRecords(row))
            .add("reasons", reasonRecords(row.reasons));
        records.push_back(std::move(record));
    }
    return records;
}

void addAccount(const EvidenceChain &chain, Record &document)
{
    if (!chain.account)
        return;
    const Account account = *chain.account;
    document.add("account", Word{accountName(account), accountTitleText(account)})
        .add("agreement", chain.agreementKey.isEmpty() ? Value() : Value(chain.agreementKey))
        .add("company", chain.entityName)
        .add("until", chain.until);
}

Done writePaper(Workplace &workplace,
                const EvidenceService &service,
                const EvidenceChain &chain,
                const QString &path)
{
    KK_TRY(const QString folder, templateFolderOf(workplace));
    const printing::PdfSheetRenderer renderer(folder);
    KK_TRY(const RenderedSheet sheet,
           renderer.render(service.sheetOf(workplace.actor(), chain), SheetOptions()));
    return writeNew(path, sheet.pdf);
}

Result<Outcome> evidence(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const EvidenceService service(workplace->context());
    KK_TRY(const EvidenceChain chain, chainOf(call, service, workplace->actor()));
    const bool written = call.has("out") && !call.has("dry-run");
    if (written)
        KK_CHECK(writePaper(*workplace, service, chain, call.text("out")));
    Record document;
    document.add("kind", subjectWord(chain.subject))
        .add("number", chain.number)
        .add(partyField(chain.subject), chain.party);
    addAccount(chain, document);
    document.add("amount", chain.amount)
        .add("open", chain.open)
        .add("masked", chain.masked)
        .add("at", chain.asOf)
        .add("seal", chain.sealSeq)
        .add("seal_hash", QString::fromLatin1(chain.sealHash.toHex()))
        .add("unsealed", chain.unsealed)
        .add("rows", rowRecords(chain))
        .add("file", written ? Value(call.text("out")) : Value());
    addDryRun(call, document);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {{"evidence",
             "BILL|P-PAYMENT|C-CREDIT|S-SETTLEMENT|ACCOUNT",
             1,
             1,
             QT_TRANSLATE_NOOP("Cli", "Shows everything a balance rests on, down to the seal."),
             {{"agreement",
               "KEY",
               QT_TRANSLATE_NOOP("Cli", "Of an account: what it holds of this agreement.")},
              {"shop",
               "NUMBER",
               QT_TRANSLATE_NOOP("Cli", "Of an account: of this shop's company; the agreement's.")},
              {"until",
               "DAY",
               QT_TRANSLATE_NOOP("Cli", "Of an account: at the end of this day; of today.")},
              {"masked",
               nullptr,
               QT_TRANSLATE_NOOP("Cli", "Without names, for a paper that leaves the house.")},
              {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "As an auditor's paper into this PDF.")},
              {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Show it, write no paper.")}},
             Needs::WritingAndFonts,
             evidence}};
}

} // namespace keshikomi::cli
