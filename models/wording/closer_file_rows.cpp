// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_rows.h"

#include <QCoreApplication>

namespace keshikomi::wording {

namespace {

constexpr Closer rows[]{
    // file, "damaged"
    {Fault::FileNotReadable,
     1,
     "damaged",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The workbook %1 is damaged: it cannot be read to its end. Fetch it again, or "
         "open it in the program it is from and save it again as .xlsx.")},
    // last day of the period, settlement, "period"
    {Fault::FileAlreadyImported,
     2,
     "period",
     QT_TRANSLATE_NOOP("Wording",
                       "The payout of the period until %1 was entered before, as %2. Nothing was "
                       "changed.")},
    // file, "packed"
    {Fault::FileNotReadable,
     1,
     "packed",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is a ZIP archive. Unpack it, and take in the files that are in it.")},
    // file, "rows", how many there may be
    {Fault::FileNotReadable,
     1,
     "rows",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 has more than %3 rows, and nothing was read of it. Divide it and take in "
         "the parts one after the other.")},
    // file, "stray-quote", number of the row
    {Fault::FileNotReadable,
     1,
     "stray-quote",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1, row %3: a quotation mark does not close where its cell ends. Nothing was read of the "
         "file. Correct or remove the mark, or fetch the file again.")},
    // file, "no-text", number of the row
    {Fault::FileNotReadable,
     1,
     "no-text",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1, row %3: some of it is no text in the encoding of the file. Nothing was read of the "
         "file. Save it again as UTF-8, or fetch it again.")},
    // file, "cut-row", number of the row
    {Fault::FileNotReadable,
     1,
     "cut-row",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 ends within row %3: the rest of the file is missing. Nothing was read of it. Fetch "
         "the file again.")},
    // file, "xml", line, column
    {Fault::FileNotReadable,
     1,
     "xml",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is a bank's file in XML (ZEDI, camt) and is damaged: it breaks off or is wrong at "
         "line %3, column %4. Nothing was read of it. Fetch the file from the bank again and take "
         "it in as it was downloaded.")},
    // file, beginning, "binary"
    {Fault::FileLayoutUnknown,
     2,
     "binary",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is neither a file of a bank or an agency nor a table: it is no text. Check "
         "whether it is the right file, and take it in as it was downloaded.")},
    {Fault::FileLayoutUnknown,
     2,
     "old-workbook",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is a workbook of the old kind (.xls), or one with a password. Open it in "
         "the program it is from and save it as .xlsx without a password.")},
    // file, "empty"
    {Fault::SlipUnreadable,
     1,
     "empty",
     QT_TRANSLATE_NOOP("Wording", "The file %1 is empty. Fetch or save it again.")},
    {Fault::SlipUnreadable,
     1,
     "not a PDF",
     QT_TRANSLATE_NOOP("Wording", "The file %1 is not a PDF. Choose a PDF.")},
    {Fault::SlipUnreadable,
     1,
     "password",
     QT_TRANSLATE_NOOP("Wording",
                       "The PDF %1 is protected by a password. Save it without one in the program "
                       "it is from, then read that one.")},
    {Fault::SlipUnreadable,
     1,
     "damaged",
     QT_TRANSLATE_NOOP("Wording",
                       "The PDF %1 is damaged: it cannot be read. Fetch it again; if it was made "
                       "here, make it again.")},
    // file, "header"
    {Fault::NoSuchColumnMap,
     1,
     "header",
     QT_TRANSLATE_NOOP("Wording",
                       "No saved column map knows the header row of %1. Choose one{{ (--map)}}, or "
                       "make one for this file{{ (column-map add --sample)}}.")},
};

} // namespace

std::span<const Closer> closerOfFiles()
{
    return rows;
}

} // namespace keshikomi::wording
