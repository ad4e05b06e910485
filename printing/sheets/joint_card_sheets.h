// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Sheets that tell a standing number: one number for all bills of a customer.
Done checkMemberCard(const MemberCardContent &content, const SheetOptions &options);
Fields memberCardFields(const MemberCardContent &content, const SheetTemplate &sheet);

Done checkPostcard(const PostcardContent &content, const SheetOptions &options);
Fields postcardFields(const PostcardContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
