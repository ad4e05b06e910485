// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/commands/slip_files.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/status_line.h"
#include "app/cli/tr.h"
#include "models/services/paper/paper_check.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "printing/pdf_checks.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace keshikomi::cli {

namespace {

// All that is wrong with the code in one text; programs go by the names.
Inner problemOf(const FoundCode &code, const CodeOwner &owner)
{
    QStringList faults, sentences;
    if (code.problem) {
        faults << enumName(code.problem->fault);
        sentences << faultText(*code.problem);
    }
    for (const auto *flaws : {&code.flaws, &owner.flaws}) {
        for (const FoundFlaw &flaw : *flaws) {
            faults << enumName(flaw.flaw);
            sentences << codeFlawText(flaw);
        }
    }
    if (faults.isEmpty())
        return {};
    return {{Record()
                 .add("fault", faults.first())
                 .add("faults", faults)
                 .add("message", sentences.join(QLatin1Char(' ')))}};
}

Record codeRecord(const FoundCode &code, const CodeOwner &owner, const QString &file)
{
    Record record;
    record.add("file", file)
        .add("page", code.reading.page)
        .add("kind",
             code.reading.kind == CodeKind::Barcode
                 ? Word{QStringLiteral("barcode"), Tr::tr("Barcode")}
                 : Word{QStringLiteral("qr"), Tr::tr("QR code")})
        .add("text", code.reading.text)
        .add("host", code.urlHost)
        .add("test", code.test)
        .add("bill", owner.bill ? Value(*owner.bill) : Value())
        .add("barcode", code.barcode ? Inner{{barcodeRecord(*code.barcode)}} : Inner{})
        .add("problem", problemOf(code, owner));
    return record;
}

QString pagesText(const std::vector<int> &pages)
{
    QStringList texts;
    for (const int page : pages)
        texts << QString::number(page);
    return texts.join(QStringLiteral(", "));
}

// A sheet without a code is no error: a bill over the limit has none. But it must be said.
Word noteOf(const Result<SheetCheck> &sheet)
{
    if (!sheet)
        return {enumName(sheet.error().fault), faultText(sheet.error())};
    if (sheet->damaged) {
        return {QStringLiteral("damaged"),
                Tr::tr("The file is damaged; what was lost nobody knows. Fetch it again; if it was "
                       "made here, make it again.")};
    }
    if (!sheet->unread.empty()) {
        return {QStringLiteral("bars_not_read"),
                Tr::tr("There are bars that cannot be read (page %1): a till may not read them "
                       "either. A stroke may be missing, or a line may run through them. Scan the "
                       "page again, straight and sharp, or print it anew.")
                    .arg(pagesText(sheet->unread))};
    }
    if (!sheet->codes.empty())
        return {};
    return {QStringLiteral("no_code"),
            Tr::tr("No code on the sheet: a till or a telephone reads nothing here")};
}

Record sheetRecord(const QString &file, const Result<SheetCheck> &sheet)
{
    Record record;
    record.add("file", file)
        .add("pages", sheet ? sheet->pages : 0)
        .add("found", sheet ? int(sheet->codes.size()) : 0)
        .add("note", noteOf(sheet));
    return record;
}

// Paper can be judged without any store; a store that was named says whose it is.
bool asksStore(const Call &call)
{
    return call.has("store") || call.isRelayed() || !call.environment("KESHIKOMI_STORE").isEmpty();
}

Result<std::vector<CodeOwner>> ownersOf(Call &call, const std::vector<FoundCode> &codes)
{
    if (!asksStore(call))
        return std::vector<CodeOwner>(codes.size());
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    KK_TRY(const QStringList hosts, workplace->settings().paymentHosts(actor).result());
    return PaperCheckService(workplace->context()).owners(actor, codes, hosts).result();
}

// Puts together what is found. For reading, each file is said as soon as it is known; a program
// gets one document.
class Checking final
{
public:
    explicit Checking(Call &call)
        : m_call(call)
        , m_files(call.arguments())
        , m_asJson(call.has("json"))
    {
    }

    Result<Outcome> run()
    {
        KK_CHECK(ownersOf(m_call, {})); // before anything is said
        listenForInterrupts();
        m_since.start();
        const Caller &caller = CallerHere::get();
        const printing::PdfChecks::Work work{
            m_files,
            [&](std::size_t file) {
                const CallerHere here(caller); // on a thread that has none
                return readWhole(m_files.at(qsizetype(file)));
            },
            [this](std::size_t file, const auto &sheet) {
                return add(m_files.at(qsizetype(file)), sheet);
            },
            [this](int pages, int of) { tellProgress(pages, of); },
            interrupted,
        };
        const Done done =
            printing::PdfChecks::run(work, std::size_t(std::max(1, QThread::idealThreadCount())));
        m_progress.clear();
        KK_CHECK(done);
        return outcome();
    }

private:
    void tellProgress(int pages, int of)
    {
        const qint64 ms = std::max<qint64>(1, m_since.elapsed());
        if (pages > 0) {
            m_progress.write(Tr::tr("%1 of %2 pages, %3 a minute, %4 s left")
                                 .arg(pages)
                                 .arg(of)
                                 .arg(pages * 60'000 / ms)
                                 .arg(((of - pages) * ms / pages + 999) / 1'000));
        } else if (of > 0) {
            m_progress.write(Tr::tr("%1 of %2 pages").arg(pages).arg(of));
        }
    }
    Done add(const QString &file, const Result<SheetCheck> &sheet)
    {
        const std::vector<FoundCode> none;
        const std::vector<FoundCode> &found = sheet ? sheet->codes : none;
        KK_TRY(const std::vector<CodeOwner> owners, ownersOf(m_call, found));
        m_wrong = m_wrong || !sheet || sheet->damaged || !sheet->unread.empty();
        m_pages += sheet ? sheet->pages : 0;
        Records codes;
        for (std::size_t at = 0; at < owners.size(); ++at) {
            m_wrong = m_wrong || !found[at].isRight() || !owners[at].flaws.empty();
            codes.push_back(codeRecord(found[at], owners[at], m_asJson ? file : QString()));
        }
        Record record = sheetRecord(file, sheet);
        if (!m_asJson)
            say(std::move(record), std::move(codes));
        else
            keep(std::move(record), std::move(codes));
        return done();
    }
    void keep(Record sheet, Records codes)
    {
        m_sheets.push_back(std::move(sheet));
        std::move(codes.begin(), codes.end(), std::back_inserter(m_codes));
    }
    void say(Record sheet, Records codes)
    {
        if (!codes.empty())
            sheet.add("codes", std::move(codes));
        m_progress.clear();
        CallerHere::get().write(Stream::Answer, textOf(sheet).toUtf8() + '\n');
    }
    Outcome outcome()
    {
        Outcome outcome;
        outcome.wrong = m_wrong;
        outcome.document.add("pages", m_pages);
        if (m_asJson)
            outcome.document.add("sheets", std::move(m_sheets)).add("codes", std::move(m_codes));
        else if (m_files.size() == 1)
            outcome.plain = QByteArray(); // all was said
        return outcome;
    }

    Call &m_call;
    const QStringList m_files;
    const bool m_asJson;
    StatusLine m_progress;
    QElapsedTimer m_since;
    Records m_sheets, m_codes;
    int m_pages = 0;
    bool m_wrong = false;
};

Result<Outcome> check(Call &call)
{
    return Checking(call).run();
}

} // namespace

std::vector<Command> slipCheckCommands()
{
    return {
        {"slip check",
         "FILE.pdf…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Reads every code of a PDF and says what it means, whether a till and a "
                           "telephone take it, and in a named store which bill it pays."),
         {},
         Needs::Fonts,
         check},
    };
}

} // namespace keshikomi::cli
