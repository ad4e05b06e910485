// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tenants/tenant_papers.h"

#include "models/domain/try.h"
#include "models/storage/tenants/tenants.h"

namespace keshikomi {

Done showTenant(Session &session, const Bill &bill, House &house, CustomerPaper &paper)
{
    if (!bill.tenant)
        return done();
    KK_TRY(const Tenant tenant, tenantById(session, *bill.tenant));
    const TenantFacts &facts = tenant.is.facts;
    house.entity = NewLegalEntity{facts.name, facts.registrationNumber};
    house.store.name = QString();
    house.store.shortName = QString();
    house.store.zip = facts.zip;
    house.store.address = facts.address;
    house.store.phone = facts.phone;
    house.store.hours = QString();
    house.store.nameEn = house.store.addressEn = house.store.hoursEn = QString();
    paper.closingDay = 0;
    return done();
}

} // namespace keshikomi
