// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mandate.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What a bank or agency knows the house by, beside its agreement.
Done putDebitTerms(Session &session,
                   AgreementId agreement,
                   const DebitTerms &terms,
                   const Stamp &stamp);
// NoSuchAgreement {key}.
struct DebitAgreement final
{
    AgreementId id;
    QString key, name;
    DebitTerms terms;
    LegalEntityId legalEntity;
    QString company; // its name
};
Result<DebitAgreement> debitAgreement(Session &session, const QString &key);
Result<std::vector<DebitAgreement>> debitAgreements(Session &session);

struct NewMandate final
{
    CustomerId customer;
    AgreementId agreement;
    QString payerNumber;
    BankAccount account; // checked
    MandateState state;
    QDate since;
};
// A customer has one mandate of an agreement that did not end, and so has a payer number:
// ChangedMeanwhile.
Result<MandateId> insertMandate(Session &session, const NewMandate &mandate, const Stamp &stamp);
// ChangedMeanwhile {"mandate"} unless it stands at `from`.
Done addMandateStep(Session &session,
                    MandateId mandate,
                    MandateState from,
                    const MandateStep &step,
                    const Stamp &stamp);

Result<Mandate> mandateById(Session &session, MandateId id); // NoSuchMandate
// The one that did not end.
Result<std::optional<Mandate>>
mandateOfCustomer(Session &session, CustomerId customer, AgreementId agreement);
// By customer; those that did not end, or all.
Result<std::vector<Mandate>> mandates(Session &session, bool all);
Result<std::vector<MandateStep>> mandateSteps(Session &session, MandateId id); // oldest first
// Of another customer, and not ended.
Result<bool> isPayerNumberTaken(Session &session,
                                AgreementId agreement,
                                const QString &payerNumber,
                                CustomerId customer);

} // namespace keshikomi
