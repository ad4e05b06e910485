// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/books/journal_file.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

// A receipt of the bank: one debit, one credit.
std::vector<JournalRow> posting()
{
    JournalRow debit{};
    debit.posting = 1;
    debit.position = 1;
    debit.effectiveOn = fuzz::options().today;
    debit.kind = QStringLiteral("receipt-confirmed");
    debit.account = Account::Bank;
    debit.agreement = QStringLiteral("=1,\"2\"\n");
    debit.amount = Yen(1'000);
    JournalRow credit = debit;
    credit.position = 2;
    credit.account = Account::SuspenseReceipts;
    credit.payment = 1;
    credit.amount = Yen(-1'000);
    return {debit, credit};
}

} // namespace

// A profile that is read has a word for every account, and its file a line for each row, whatever
// stands in the words; one that is not read says where it is wrong.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = journalProfile(fuzz::asBytes(data, size), QStringLiteral("fuzz"));
    if (!read) {
        const Error &error = read.error();
        fuzz::require(error.fault == Fault::ColumnMapWrong && error.args.size() == 3,
                      "a failure without a place");
        return 0;
    }
    JournalProfile profile = *read;
    fuzz::require(!profile.name.isEmpty() && !profile.date.isEmpty(), "a profile without a name");
    fuzz::require(!profile.columns.empty(), "a profile without columns");
    fuzz::require(journalEncodings().contains(profile.encoding), "no such encoding");
    for (const Account account : allAccounts())
        fuzz::require(!profile.accounts.value(accountName(account)).isEmpty(), "no word for it");
    for (const QString &encoding : journalEncodings())
        journalFile(profile, encoding, posting());
    profile.header = false; // a title may have line breaks, in quotes
    const QByteArray file = journalFile(profile, QStringLiteral("utf-8"), posting());
    fuzz::require(file.endsWith("\r\n") && file.count('\n') == 1, "a row that is no line");
    return 0;
}
