// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code_flaw.h"
#include "models/domain/money.h"
#include "models/domain/sheets/no_barcode.h"
#include "models/domain/sheets/sheet_kind.h"

namespace keshikomi {

// What a kind of sheet is called: "クレジットカード専用お支払い用紙".
QString sheetKindText(SheetKind kind);
// Why a slip has no barcode, in two or three words: "over the limit".
QString noBarcodeText(NoBarcode reason);
// What an English sheet lacks that names the house in Japanese: whole sentences.
QString noEnglishNameText();
QString noEnglishNameTextInWindow();
// Bills that a grouped invoice leaves out, being not handed over: whole sentences.
QString notHandedOverText(int count, Yen amount);
QString notHandedOverTextInWindow(int count, Yen amount);
// What is wrong with a code on paper, and what follows: a whole sentence.
QString codeFlawText(const FoundFlaw &flaw);

} // namespace keshikomi
