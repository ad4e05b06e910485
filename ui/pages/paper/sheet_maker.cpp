// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_maker.h"

#include "models/domain/try.h"
#include "models/services/paper/printers.h"
#include "models/services/sheets/waiting_bills.h"
#include "models/services/slip_notes.h"
#include "ui/pages/on_pool.h"

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

using Pages = std::shared_ptr<OpenPdf>;
constexpr int usualDpi = 600;

Result<Pages> opened(const MadeSheets &made)
{
    return OpenPdf::open(made.sheet.pdf, sheetKindName(made.parts.front().kind));
}

bool hasBars(const MadeSheets &made)
{
    const auto &read = made.sheet.readBack;
    return std::any_of(read.begin(), read.end(), [](const CodeReading &code) {
        return code.kind == CodeKind::Barcode;
    });
}

bool isOut(const MadeSheets &made)
{
    const auto &slip = made.parts.front().slip;
    return made.parts.size() == 1 && slip && !slip->isNew;
}

Result<SlipNotes> notesOf(const MadeSheets &made, const ServiceContext &context, const Actor &actor)
{
    for (const MadePart &part : made.parts) {
        if (part.slip)
            return slipNotesBeside(context, actor, *part.slip).result();
    }
    return SlipNotes();
}

// The seat's printer for the kind, else the one for payment slips.
std::optional<PrinterProfile> chosenOf(const std::vector<PrinterProfile> &profiles, SheetKind kind)
{
    std::optional<PrinterProfile> chosen;
    for (const PrinterProfile &profile : profiles) {
        const bool own = profile.sheet == sheetKindName(kind);
        if (own || (!chosen && profile.sheet == slipSheet()))
            chosen = profile;
    }
    return chosen;
}

} // namespace

SheetMaker::SheetMaker(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Then>
void SheetMaker::step(const QFuture<Result<T>> &later, Then then)
{
    m_busy = true;
    onAnswer(later, this, [this, then = std::move(then)](const Result<T> &result) {
        m_busy = false;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
        if (!m_busy)
            Q_EMIT idle();
    });
}

void SheetMaker::look(const std::vector<SheetPart> &parts)
{
    if (m_busy)
        return;
    const SheetFileService files(m_context.services, m_context.sheets);
    step(onPool([files, context = m_context.services, actor = m_context.actor, parts]()
                    -> Result<LookedSheets> {
             KK_TRY(const MadeSheets made, files.make(actor, parts, SheetUse::Look, usualDpi));
             KK_TRY(Pages pages, opened(made));
             KK_TRY(const SlipNotes notes, notesOf(made, context, actor));
             KK_TRY(const WaitingBills waiting, waitingBeside(context, actor, made));
             KK_TRY(auto slipsOut, slipsOutBeside(context, actor, made));
             return LookedSheets{std::move(pages),
                                 lacksEnglishName(made),
                                 hasBars(made),
                                 isOut(made),
                                 notes,
                                 waiting,
                                 std::move(slipsOut)};
         }),
         [this](const LookedSheets &looked) { Q_EMIT made(looked); });
}

void SheetMaker::save(const std::vector<SheetPart> &parts, const QString &path)
{
    if (m_busy)
        return;
    const SheetFileService files(m_context.services, m_context.sheets);
    step(onPool([files, actor = m_context.actor, parts, path]() -> Result<Pages> {
             const SheetPlace place{
                 [path](const MadeSheets &) { return path; }, {}, FileThere::GivesWay};
             KK_TRY(const MadeSheets made, files.save(actor, parts, usualDpi, place));
             return opened(made);
         }),
         [this, path](const Pages &pages) { Q_EMIT saved(pages, path); });
}

void SheetMaker::print(const std::vector<SheetPart> &parts, bool hasBars)
{
    if (m_busy)
        return;
    m_printing = parts;
    m_hasBars = hasBars;
    m_unproven.reset();
    const PrinterService printers(m_context.services, m_context.printers);
    step(printers.profiles(m_context.actor), [this](const std::vector<PrinterProfile> &profiles) {
        const auto chosen = chosenOf(profiles, m_printing.front().wish.kind);
        if (chosen)
            prove(*chosen);
        else
            Q_EMIT noPrinter();
    });
}

void SheetMaker::prove(const PrinterProfile &profile)
{
    if (!m_hasBars)
        return printOn(profile);
    const PrinterService printers(m_context.services, m_context.printers);
    step(printers.warning(m_context.actor, profile),
         [this, profile](const std::optional<Error> &warning) {
             if (!warning)
                 return printOn(profile);
             m_unproven = profile;
             Q_EMIT unproven(*warning);
         });
}

void SheetMaker::goOn()
{
    if (!m_busy && m_unproven)
        printOn(*std::exchange(m_unproven, std::nullopt));
}

void SheetMaker::printOn(const PrinterProfile &profile)
{
    const SheetFileService files(m_context.services, m_context.sheets);
    const SheetPrinter &printers = m_context.printers;
    step(onPool([files, &printers, actor = m_context.actor, profile, parts = m_printing]() -> Done {
             KK_CHECK(files.print(actor, parts, printers, profile));
             return done();
         }),
         [this, name = profile.printer](std::monostate) { Q_EMIT printed(name); });
}

} // namespace keshikomi
