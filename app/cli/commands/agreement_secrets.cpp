// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/secret_input.h"
#include "app/cli/tr.h"
#include "app/wiring/keyring.h"
#include "models/domain/try.h"

namespace keshikomi::cli {

namespace {

// Only notices of Pay-easy are sealed with one.
Result<QString> agreementIn(const QString &typed)
{
    const QString key = typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    const QStringList parts = key.split(QLatin1Char('-'));
    if (parts.size() == 3 && parts[0] == QLatin1String("payeasy") && !parts[1].isEmpty()
        && !parts[2].isEmpty())
        return key;
    return notOneOf(QStringLiteral("KEY"), typed, {QStringLiteral("payeasy-123456-54321")});
}

Done keep(Keyring &keyring, const QString &agreement)
{
    KK_CHECK(keyring.read(Keyring::nameOf(agreement)).result()); // nobody types in vain
    KK_TRY(const QByteArray secret, readSecret(Tr::tr("Shared secret of %1: ").arg(agreement)));
    KK_TRY(const Kept kept, keyring.keep(Keyring::nameOf(agreement), secret).result());
    if (kept == Kept::Safely)
        return done();
    // In the memory of a program that ends now it helps nobody.
    return failure(ErrorCode::Storage, Fault::KeyringMissing, {agreement});
}

Result<Outcome> secret(Call &call)
{
    KK_TRY(const QString agreement, agreementIn(call.arguments().front()));
    const bool forgets = call.has("forget");
    Keyring keyring;
    if (forgets) {
        KK_CHECK(keyring.forget(Keyring::nameOf(agreement)).result());
    } else {
        KK_CHECK(keep(keyring, agreement));
    }
    Record document;
    document.add("agreement", agreement).add("in_keyring", !forgets);
    return answer(std::move(document));
}

} // namespace

Command agreementSecretCommand()
{
    return {"agreement secret",
            "KEY",
            1,
            1,
            QT_TRANSLATE_NOOP("Cli",
                              "Keeps the shared secret of a Pay-easy agreement in the keyring of "
                              "this user. It is the first line of standard input, never an "
                              "argument."),
            {{"forget", nullptr, QT_TRANSLATE_NOOP("Cli", "Take it out of the keyring.")}},
            Needs::Nothing,
            secret};
}

} // namespace keshikomi::cli
