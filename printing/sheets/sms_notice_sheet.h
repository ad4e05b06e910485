// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// The notice warns of strange messages: its own host must be one that was agreed
// (SlipHostNotAllowed), and it must not tell the customer's whole telephone number.
Done checkSmsNotice(const SmsNoticeContent &content, const SheetOptions &options);
// The data of sms-notice.json.
Fields smsNoticeFields(const SmsNoticeContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
