// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/month_check.h"
#include "models/domain/shadow.h"

#include <QString>

namespace keshikomi {

// What a point of the month-end checklist looks at, with its subject: "Bank balance: みどり銀行".
QString closePointText(const ClosePoint &point);
// What the point means as it stands, and what can be done about it: whole sentences.
QString closePointAdvice(const ClosePoint &point);
// How a bill fared in both programs: "cleared alike".
QString shadowOutcomeText(ShadowOutcome outcome);

QString evidenceSubjectText(EvidenceChain::Subject subject);
QString evidenceGroupText(EvidenceGroup group);
// What a row is: the state of a bill or payment, the kind of a notice, clearing or posting. A kind
// that is not known here is shown as it is.
QString evidenceKindText(const EvidenceRow &row);
QString evidenceFactText(const QString &name);

} // namespace keshikomi
