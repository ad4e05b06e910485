// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sheet_words.h"
#include "models/wording/tr.h"

#include <algorithm>
#include <iterator>

namespace keshikomi {

using wording::Words;

namespace {

struct FlawSentence final
{
    CodeFlaw flaw;
    const char *text;
};

constexpr FlawSentence sentences[]{
    {CodeFlaw::NoFnc1,
     QT_TRANSLATE_NOOP("Wording",
                       "The bars are plain Code 128 without the sign FNC1 of a GS1-128: tills do "
                       "not take them.")},
    {CodeFlaw::BarsTooThin,
     QT_TRANSLATE_NOOP("Wording",
                       "A module of the bars is %1 mm wide, %2 mm is the least: print at 100 %.")},
    {CodeFlaw::BarsTooWide,
     QT_TRANSLATE_NOOP("Wording",
                       "The bars with their quiet zones are %1 mm wide, %2 mm is the most: print "
                       "at 100 %.")},
    {CodeFlaw::BarsTooLow,
     QT_TRANSLATE_NOOP("Wording", "The bars are %1 mm high, %2 mm is the least: print at 100 %.")},
    {CodeFlaw::QuietZoneTooSmall,
     QT_TRANSLATE_NOOP("Wording", "Beside the bars there is less than %1 mm of white.")},
    {CodeFlaw::BarsBroken,
     QT_TRANSLATE_NOOP("Wording",
                       "The bars are broken: %1 mm of them are missing, as by a white line or a "
                       "stroke that was not printed. Clean the printer and print anew.")},
    {CodeFlaw::PageScaled,
     QT_TRANSLATE_NOOP("Wording",
                       "The page was scaled to about %2 %: a module of its bars is %1 mm wide, "
                       "which is no whole number of a printer's dots. Print at 100 %.")},
    {CodeFlaw::QrModuleTooSmall,
     QT_TRANSLATE_NOOP("Wording",
                       "A module of the QR code is %1 mm wide, %2 mm is the least: many telephones "
                       "do not read it.")},
    {CodeFlaw::QrNoAddress, QT_TRANSLATE_NOOP("Wording", "The QR code leads to no web page: %1.")},
    {CodeFlaw::QrNotHttps,
     QT_TRANSLATE_NOOP("Wording", "The QR code leads to an address without https: %1.")},
    {CodeFlaw::QrNamesUser,
     QT_TRANSLATE_NOOP("Wording",
                       "The address of the QR code names a user before an @ and leads to %2: %1. "
                       "So a false address is made to look like a right one.")},
    {CodeFlaw::QrHasPort,
     QT_TRANSLATE_NOOP("Wording", "The address of the QR code names a port: %1.")},
    {CodeFlaw::HostNotAllowed,
     QT_TRANSLATE_NOOP("Wording", "%1 is not among the payment sites of this store.")},
    {CodeFlaw::NotOfThisStore,
     QT_TRANSLATE_NOOP("Wording", "This store has issued no slip and no link with this code.")},
    {CodeFlaw::BillPaid, QT_TRANSLATE_NOOP("Wording", "Bill %1 is paid already.")},
    {CodeFlaw::BillCancelled, QT_TRANSLATE_NOOP("Wording", "Bill %1 is cancelled.")},
    {CodeFlaw::NotNewestIssue,
     QT_TRANSLATE_NOOP("Wording",
                       "This is slip no. %2 of bill %1, made on %3. Slip no. %4 of %5 has replaced "
                       "it and asks for what is owed now: hand out that one.")},
    {CodeFlaw::LinkNotLive,
     QT_TRANSLATE_NOOP("Wording", "The payment link of bill %1 is no longer in use.")},
};
static_assert(std::size(sentences) == std::size_t(CodeFlaw::Count));

// Of bars that are broken by what is over them.
constexpr auto inked = QT_TRANSLATE_NOOP("Wording",
                                         "The bars are broken: %1 mm of them are covered by ink, "
                                         "as by a black line or the stroke of a pen. Print anew.");

} // namespace

QString codeFlawText(const FoundFlaw &found)
{
    if (found.flaw == CodeFlaw::BarsBroken && found.args.size() > 1)
        return Words::tr(inked).arg(found.args.front());
    const auto *it = std::find_if(std::begin(sentences),
                                  std::end(sentences),
                                  [&](const FlawSentence &one) { return one.flaw == found.flaw; });
    QString text = Words::tr(it->text);
    // All at once: what was read from paper may hold a %1 of its own.
    switch (found.args.size()) {
    case 0: return text;
    case 1: return text.arg(found.args.at(0));
    case 2: return text.arg(found.args.at(0), found.args.at(1));
    case 3: return text.arg(found.args.at(0), found.args.at(1), found.args.at(2));
    default:
        return text.arg(found.args.at(0),
                        found.args.at(1),
                        found.args.at(2),
                        found.args.at(3),
                        found.args.at(4));
    }
}

} // namespace keshikomi
