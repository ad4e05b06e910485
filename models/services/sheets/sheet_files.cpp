// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheet_files.h"

#include "models/domain/try.h"
#include "models/services/rehearsal.h"
#include "models/services/settings.h"
#include "models/services/sheets/sheet_counting.h"
#include "models/services/sheets/sheet_subject.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace keshikomi {

namespace {

// Two people at once are common, four are a fault of ours.
constexpr int mostTries = 4;

template<typename F>
auto triedAgain(F f) -> decltype(f())
{
    auto result = f();
    for (int again = 1; again < mostTries; ++again) {
        if (result || result.error().fault != Fault::ChangedMeanwhile)
            break;
        result = f();
    }
    return result;
}

QString numberOf(const MadeSheets &made)
{
    return sheetIdentityOf(made.contents.front()).number;
}

bool anyCounts(const MadeSheets &made)
{
    return std::any_of(made.parts.begin(), made.parts.end(), [](const MadePart &part) {
        return part.slip ? part.slip->isNew : keepsIssues(part.kind);
    });
}

// It stands in the books, and nobody holds it: whoever reads the message must know.
tl::unexpected<Error> butIssued(Error error, const MadeSheets &made)
{
    if (anyCounts(made))
        error.args << QStringLiteral("issued") << numberOf(made);
    return tl::unexpected(std::move(error));
}

Done checkCodes(const MadeSheets &made, const PrinterProfile &profile)
{
    if (profile.codes || made.sheet.readBack.empty())
        return done();
    return failure(ErrorCode::Invalid, Fault::PrinterNotForCodes, {profile.printer});
}

} // namespace

Result<std::vector<MadePart>> SheetFileService::rehearsed(const Actor &actor,
                                                          const std::vector<SheetPart> &parts,
                                                          SheetUse use) const
{
    const bool anySlip = std::any_of(parts.begin(), parts.end(), [](const SheetPart &part) {
        return isPaymentSlip(part.wish.kind);
    });
    if (use == SheetUse::Look && !anySlip) {
        return m_context
            .read(actor,
                  [parts, stamp = m_context.stamp(actor)](Session &session) {
                      return partsOf(session, parts, SheetUse::Look, stamp);
                  })
            .result();
    }
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "sheet.hand-out",
                        true,
                        [parts, use](Session &session, const Stamp &stamp) {
                            return partsOf(session, parts, use, stamp);
                        })
        .result();
}

Result<MadeSheets> SheetFileService::make(const Actor &actor,
                                          const std::vector<SheetPart> &parts,
                                          SheetUse use,
                                          int dpi) const
{
    MadeSheets sheets;
    KK_TRY(sheets.parts, rehearsed(actor, parts, use));
    sheets.options.dpi = dpi;
    KK_TRY(sheets.options.allowedHosts, SettingService(m_context).paymentHosts(actor).result());
    for (const MadePart &part : sheets.parts) {
        const std::vector<SheetContent> &own = part.draft.contents;
        for (int copy = 0; copy < part.copies; ++copy) {
            sheets.contents.insert(sheets.contents.end(), own.begin(), own.end());
            sheets.options.forms.insert(sheets.options.forms.end(), own.size(), part.draft.form);
        }
    }
    KK_TRY(sheets.sheet, m_renderer.renderAll(sheets.contents, sheets.options));
    return sheets;
}

Result<MadeSheets> SheetFileService::saveOnce(const Actor &actor,
                                              const std::vector<SheetPart> &parts,
                                              int dpi,
                                              const SheetPlace &place) const
{
    KK_TRY(MadeSheets made, make(actor, parts, SheetUse::HandOut, dpi));
    const QString told = place.path(made);
    NewFile file(QDir(place.folder).filePath(told), told, place.there);
    KK_CHECK(file.write(made.sheet.pdf));
    const auto counted =
        m_context.write(actor,
                        Permission::IssueBills,
                        "sheet.hand-out",
                        [parts, drawn = made.parts, sheet = made.sheet, told](
                            Session &session, const Stamp &stamp) -> Result<std::vector<MadePart>> {
                            KK_TRY(auto now, countDrawn(session, parts, drawn, stamp));
                            const QString name = QFileInfo(told).fileName();
                            KK_CHECK(recordParts(session, now, sheet, name, {}, stamp));
                            return now;
                        });
    KK_TRY(made.parts, counted.result());
    if (Done shown = file.show(); !shown)
        return butIssued(std::move(shown).error(), made);
    return made;
}

Result<MadeSheets> SheetFileService::save(const Actor &actor,
                                          const std::vector<SheetPart> &parts,
                                          int dpi,
                                          const SheetPlace &place) const
{
    return triedAgain([&] { return saveOnce(actor, parts, dpi, place); });
}

Result<MadeSheets> SheetFileService::counted(const Actor &actor,
                                             const std::vector<SheetPart> &parts,
                                             const PrinterProfile &profile) const
{
    KK_TRY(MadeSheets made, make(actor, parts, SheetUse::HandOut, profile.dpi));
    KK_CHECK(checkCodes(made, profile));
    KK_TRY(made.parts,
           m_context
               .write(actor,
                      Permission::IssueBills,
                      "sheet.hand-out",
                      [parts, drawn = made.parts](Session &session, const Stamp &stamp) {
                          return countDrawn(session, parts, drawn, stamp);
                      })
               .result());
    return made;
}

Result<MadeSheets> SheetFileService::print(const Actor &actor,
                                           const std::vector<SheetPart> &parts,
                                           const SheetPrinter &printer,
                                           const PrinterProfile &profile) const
{
    KK_CHECK(printer.check(profile));
    KK_TRY(MadeSheets made, triedAgain([&] { return counted(actor, parts, profile); }));
    if (Done printed = printer.print(made.contents, made.options, profile, numberOf(made));
        !printed)
        return butIssued(std::move(printed).error(), made);
    KK_CHECK(m_context
                 .write(actor,
                        Permission::IssueBills,
                        "sheet.print",
                        [parts = made.parts, sheet = made.sheet, name = profile.printer](
                            Session &session, const Stamp &stamp) {
                            return recordParts(session, parts, sheet, {}, name, stamp);
                        })
                 .result());
    return made;
}

bool lacksEnglishName(const MadeSheets &made)
{
    const auto lacks = [](const auto &content) {
        if constexpr (requires { content.payee.english; })
            return !content.payee.english || content.payee.english->name.isEmpty();
        else if constexpr (requires { content.workshop.english; })
            return !content.workshop.english || content.workshop.english->name.isEmpty();
        else
            return false;
    };
    return std::any_of(made.parts.begin(), made.parts.end(), [&](const MadePart &part) {
        const bool english = part.draft.form.language == SheetForm::Language::English
            && part.kind != usualKindOf(part.kind);
        const auto &contents = part.draft.contents;
        return english && std::any_of(contents.begin(), contents.end(), [&](const auto &content) {
                   return std::visit(lacks, content);
               });
    });
}

} // namespace keshikomi
