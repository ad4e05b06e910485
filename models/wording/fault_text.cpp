// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_sentence.h"
#include "models/wording/debit_words.h"
#include "models/wording/fault_sentences.h"
#include "models/wording/sheet_words.h"
#include "models/wording/tr.h"
#include "models/wording/words.h"

#include <cerrno>

namespace keshikomi {

using wording::Words;

namespace {

QString patternOf(Fault fault)
{
    for (const auto table : {wording::deskFaultSentence, wording::moneyFaultSentence}) {
        for (size_t i = 0; const wording::FaultSentence *sentence = table(i); ++i) {
            if (sentence->fault == fault)
                return Words::tr(sentence->text);
        }
    }
    qFatal("fault without a sentence");
}

// A kind that is listed does exist: it only cannot be made of what was given.
const char *ofAKnownSheet(const Error &error)
{
    if (error.fault != Fault::NoSuchSheet || !sheetKindFromName(error.args.value(0)))
        return nullptr;
    return QT_TRANSLATE_NOOP(
        "Wording", "“%1” cannot be made here. The list of sheets says what it is made from.");
}

QString patternFor(const Error &error)
{
    const char *closer = wording::closerSentence(error);
    if (!closer)
        closer = ofAKnownSheet(error);
    return closer ? Words::tr(closer) : patternOf(error.fault);
}

QString roleWord(const QString &name)
{
    const std::optional<Role> role = roleFromName(name);
    return role ? roleText(*role) : name;
}

QString sheetWord(const QString &name)
{
    const auto kind = sheetKindFromName(name);
    return kind ? sheetKindText(*kind) : name;
}

QString permissionWord(const QString &name)
{
    for (int i = 0; i <= int(Permission::ManageStore); ++i) {
        if (permissionName(Permission(i)) == name)
            return permissionText(Permission(i));
    }
    return name;
}

// The system speaks English, whatever language the sentence has: its usual reasons in the reader's.
QString systemWord(const QString &reason)
{
    struct Known final
    {
        int number;
        const char *text;
    };
    static constexpr Known reasons[]{
        {ENOENT, QT_TRANSLATE_NOOP("Wording", "it is not there")},
        {EACCES, QT_TRANSLATE_NOOP("Wording", "this user is not allowed to")},
        {EPERM, QT_TRANSLATE_NOOP("Wording", "this user is not allowed to")},
        {EROFS, QT_TRANSLATE_NOOP("Wording", "the disk is read-only")},
        {ENOSPC, QT_TRANSLATE_NOOP("Wording", "the disk is full")},
        {EISDIR, QT_TRANSLATE_NOOP("Wording", "it is a folder")},
        {ENOTDIR, QT_TRANSLATE_NOOP("Wording", "a part of the path is no folder")},
        {EEXIST, QT_TRANSLATE_NOOP("Wording", "it is there already")},
    };
    for (const Known &known : reasons) {
        if (reason == qt_error_string(known.number))
            return Words::tr(known.text);
    }
    return reason;
}

// Enough to know a text by; whoever is to shorten it has it before them.
QString beginningOf(const QString &text)
{
    constexpr qsizetype most = 30;
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype end = line.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return line.left(end) + QChar(0x2026); // …
}

bool hasSystemReason(Fault fault) // its second arg
{
    return fault == Fault::FileNotReadable || fault == Fault::FileNotWritten
        || fault == Fault::SlipUnreadable || fault == Fault::StoreFailed
        || fault == Fault::PictureUnusable;
}

// Long texts by their beginning, and the amount of what waits.
QStringList readable(const Error &error)
{
    QStringList args = error.args;
    if (error.fault == Fault::SlipTextTooLong && args.size() > 1)
        args[1] = beginningOf(args.at(1));
    if (error.fault == Fault::NothingToClose && args.size() > 4)
        args[4] = yenText(args.at(4));
    return args;
}

// Args that are not shown as they are. Counted from 0.
QStringList shown(const Error &error)
{
    QStringList args = readable(error);
    const auto each = [&args](std::initializer_list<int> places,
                              QString (*words)(const QString &)) {
        for (const int place : places) {
            if (place < args.size())
                args[place] = words(args.at(place));
        }
    };
    if (hasSystemReason(error.fault))
        each({1}, systemWord);
    if (error.fault == Fault::FieldEmpty || error.fault == Fault::SlipTextTooLong)
        each({error.fault == Fault::FieldEmpty ? 2 : 4}, sheetWord); // of a message
    switch (error.fault) {
    case Fault::PermissionMissing:
        each({0}, permissionWord);
        each({1}, roleWord);
        break;
    case Fault::AlreadyUndone:
    case Fault::ChangedMeanwhile:
    case Fault::FieldEmpty:
    case Fault::FieldTooLong:
    case Fault::FieldNotANumber:
    case Fault::FieldNotADate:
    case Fault::DateInFuture:
    case Fault::NothingToExport:
    case Fault::NumberOutOfRange:
    case Fault::CardNumberRefused:
    case Fault::BarcodeFieldTooLong:
    case Fault::SlipTextTooLong:
    case Fault::SlipFiguresDisagree: each({0}, fieldText); break;
    case Fault::ControlCharacter:
    case Fault::SignNotDrawable: each({1}, fieldText); break;
    case Fault::NoSuchSheet: each({0}, sheetWord); break;
    case Fault::BillHasPayments: each({1}, yenText); break;
    case Fault::NotEnoughOpenOnBill:
    case Fault::NotEnoughOpenOnPayment: each({1, 2}, yenText); break;
    case Fault::PostingUnbalanced: each({0}, yenText); break;
    case Fault::OverTheLimit:
    case Fault::FeeOverLimit:
    case Fault::BarcodeAmount:
    case Fault::SlipNoBarcodeOverLimit: each({0, 1}, yenText); break;
    case Fault::SettlementUnequal:
        each({0}, fieldText);
        each({1, 2}, yenText);
        break;
    case Fault::BatchTotalsDiffer:
        if (args.value(0) == QLatin1String("total"))
            each({1, 2}, yenText);
        each({0}, fieldText);
        break;
    case Fault::PayoutNotForThis: each({2}, yenText); break;
    case Fault::MandateNotUsable: each({1}, mandateStateWord); break;
    case Fault::AmountNotAllowed: each({0, 1, 2}, yenText); break;
    default: break;
    }
    return args;
}

} // namespace

QString faultText(const Error &error)
{
    return wording::filled(wording::forReader(patternFor(error), wording::Reader::CommandLine),
                           shown(error));
}

QString faultTextInWindow(const Error &error)
{
    return wording::filled(wording::forReader(patternFor(error), wording::Reader::Window),
                           shown(error));
}

} // namespace keshikomi
