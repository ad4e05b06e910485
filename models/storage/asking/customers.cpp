// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/customers.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/domain/uuid.h"
#include "models/storage/asking/paged.h"
#include "models/storage/asking/salt.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT id, number, name, kana, honorific, zip, address1, address2, phone, "
    "email, virtual_account FROM customer ";

Customer customerOf(const Row &row)
{
    return Customer{row.id<CustomerId>(0),
                    row.integer(1),
                    NewCustomer{row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.text(6),
                                row.text(7),
                                row.text(8),
                                row.text(9),
                                row.text(10)}};
}

// Transfers are compared by what the bank writes: the kana, or the name where there is none.
QString transferKey(const NewCustomer &customer)
{
    return nameKey(customer.kana.isEmpty() ? customer.name : customer.kana);
}

Result<Customer> found(Result<std::optional<Customer>> customer, const QString &asked)
{
    if (!customer)
        return tl::unexpected(customer.error());
    if (!*customer)
        return failure(ErrorCode::NotFound, Fault::NoSuchCustomer, {asked});
    return **customer;
}

} // namespace

Result<Customer>
insertCustomer(Session &session, const NewCustomer &customer, const Stamp &stamp, GramBatch *grams)
{
    KK_TRY(const qint64 number,
           nextNumber(session, QStringLiteral("customer"), firstCustomerNumber));
    return insertCustomerAs(session, number, customer, stamp, grams);
}

Result<Customer> insertCustomerAs(Session &session,
                                  qint64 number,
                                  const NewCustomer &customer,
                                  const Stamp &stamp,
                                  GramBatch *grams)
{
    const QString key = transferKey(customer);
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO customer (uuid, number, name, kana, honorific, zip, "
                          "address1, address2, phone, "
                          "email, name_key, salt, virtual_account, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {makeUuid7(FixedClock(stamp.at)),
                           number,
                           bind::of(customer.name),
                           bind::of(customer.kana),
                           bind::of(customer.honorific),
                           bind::of(customer.zip),
                           bind::of(customer.address1),
                           bind::of(customer.address2),
                           bind::of(customer.phone),
                           bind::of(customer.email),
                           bind::of(key),
                           bind::of(newSalt()),
                           bind::of(customer.virtualAccount),
                           bind::of(stamp.at)}));
    KK_CHECK(indexForSearch(
        session,
        SearchKind::Customer,
        id,
        {customer.name, key, customer.phone, QString::number(number), customer.virtualAccount},
        grams));
    return Customer{CustomerId(id), number, customer};
}

Result<Customer> customerById(Session &session, CustomerId id)
{
    static const std::string sql = std::string(columns) + "WHERE id = ?";
    return found(session.one(sql.c_str(), {bind::of(id)}, customerOf), QString::number(id.value()));
}

Result<Customer> customerByNumber(Session &session, qint64 number)
{
    static const std::string sql = std::string(columns) + "WHERE number = ?";
    return found(session.one(sql.c_str(), {number}, customerOf), QString::number(number));
}

Result<qint64> countCustomers(Session &session)
{
    return session.number("SELECT COUNT(*) FROM customer");
}

Result<std::vector<qint64>> customerIds(Session &session, const QString &search)
{
    KK_TRY(auto ids,
           session.all("SELECT id FROM customer ORDER BY number DESC", {}, [](const Row &row) {
               return row.integer(0);
           }));
    for (const QString &word : searchWords(search)) {
        KK_TRY(const auto fits, rowsWithWord(session, SearchKind::Customer, word));
        std::erase_if(ids, [&fits](qint64 id) { return !fits.contains(id); });
    }
    return ids;
}

Result<std::vector<CustomerRow>> customerRows(Session &session, const std::vector<qint64> &ids)
{
    static const std::string sql = chunkSql(
        "SELECT c.id, c.number, c.name, c.kana, c.phone, COALESCE((SELECT SUM(o.open) FROM bill b "
        "JOIN open_bill o ON o.bill = b.id WHERE b.customer = c.id), 0) FROM customer c WHERE c.id "
        "IN ");
    return rowsInOrder(session, sql, ids, [](const Row &row) {
        return CustomerRow{row.id<CustomerId>(0),
                           row.integer(1),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.yen(5)};
    });
}

} // namespace keshikomi
