// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payers.h"

#include "models/domain/try.h"
#include "models/services/payer_file.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/customers.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr Yen mostTolerance(10'000);

Result<CustomerPayers> knowledgeOf(Session &session, qint64 number)
{
    KK_TRY(const Customer customer, customerByNumber(session, number));
    KK_TRY(auto payers, learnedPayers(session, customer.id));
    KK_TRY(auto fees, learnedFees(session, customer.id));
    KK_TRY(const auto tolerance, customerTolerances(session, customer.id));
    return CustomerPayers{customer,
                          std::move(payers),
                          std::move(fees),
                          tolerance.empty() ? Yen() : tolerance.front().tolerance};
}

Result<PayerImport>
takeLines(Session &session, const std::vector<PayerLine> &lines, const QDateTime &at)
{
    PayerImport report;
    for (const PayerLine &line : lines) {
        const Result<Customer> customer = customerByNumber(session, line.customerNumber);
        if (!customer && customer.error().fault != Fault::NoSuchCustomer)
            return tl::unexpected(customer.error());
        if (!customer) {
            ++report.refused;
            continue;
        }
        KK_TRY(const bool taken,
               takeOver(session,
                        LearnedPayer{PayerNameId(1),
                                     customer->id,
                                     line.customerNumber,
                                     {},
                                     line.key,
                                     line.times,
                                     at,
                                     QDateTime(line.lastOn, QTime(0, 0), Qt::UTC)}));
        ++(taken ? report.taken : report.known);
    }
    return report;
}

} // namespace

Later<std::vector<LearnedPayer>> PayerService::list(const Actor &actor, const QString &search) const
{
    return m_context.read(actor,
                          [wanted = search.normalized(QString::NormalizationForm_KC).trimmed()](
                              Session &session) -> Result<std::vector<LearnedPayer>> {
                              KK_TRY(std::vector<LearnedPayer> payers, learnedPayers(session));
                              std::erase_if(payers, [&wanted](const LearnedPayer &payer) {
                                  const QString searched =
                                      QStringList{payer.customerName,
                                                  QString::number(payer.customerNumber),
                                                  payer.key.name,
                                                  payer.key.bank,
                                                  payer.key.branch}
                                          .join(QLatin1Char('\n'));
                                  return !searched.normalized(QString::NormalizationForm_KC)
                                              .contains(wanted, Qt::CaseInsensitive);
                              });
                              return payers;
                          });
}

Later<CustomerPayers> PayerService::ofCustomer(const Actor &actor, qint64 number) const
{
    return m_context.read(actor,
                          [number](Session &session) { return knowledgeOf(session, number); });
}

Later<std::monostate> PayerService::forget(const Actor &actor, PayerNameId id, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ClearPayments,
        "payer.forget",
        rehearsal,
        [id](Session &session, const Stamp &stamp) { return forgetPayer(session, id, stamp.at); });
}

Later<std::monostate>
PayerService::forgetFee(const Actor &actor, qint64 customer, Yen fee, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "payer.forget",
                        rehearsal,
                        [customer, fee](Session &session, const Stamp &stamp) -> Done {
                            KK_TRY(const Customer known, customerByNumber(session, customer));
                            return keshikomi::forgetFee(session, known.id, fee, stamp.at);
                        });
}

Later<std::monostate>
PayerService::setTolerance(const Actor &actor, qint64 customer, Yen tolerance, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "payer.tolerance",
                        rehearsal,
                        [customer, tolerance](Session &session, const Stamp &stamp) -> Done {
                            if (tolerance < Yen(0) || tolerance > mostTolerance) {
                                return failure(ErrorCode::Invalid,
                                               Fault::AmountNotAllowed,
                                               {QString::number(tolerance.amount()),
                                                QString::number(0),
                                                QString::number(mostTolerance.amount())});
                            }
                            KK_TRY(const Customer known, customerByNumber(session, customer));
                            return putTolerance(session, known.id, tolerance, stamp);
                        });
}

Later<QByteArray> PayerService::exported(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<QByteArray> {
        KK_TRY(const auto payers, learnedPayers(session));
        if (payers.empty())
            return failure(
                ErrorCode::NotFound, Fault::NothingToExport, {QStringLiteral("export.payers")});
        return payerFile(payers);
    });
}

Later<PayerImport>
PayerService::import(const Actor &actor, const QByteArray &file, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "payer.import",
                        rehearsal,
                        [file](Session &session, const Stamp &stamp) -> Result<PayerImport> {
                            KK_TRY(const auto lines, readPayerFile(file));
                            return takeLines(session, lines, stamp.at);
                        });
}

} // namespace keshikomi
