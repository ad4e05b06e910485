// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sha256.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace keshikomi;

class TestSha256 final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void asQtDoes();
};

// FIPS 180-4 and the examples of NIST's validation program.
void TestSha256::vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(
        1'000'000,
        'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QCOMPARE(sha256(bytes).toHex(), digest);
}

// What was sealed before must verify for ever, whichever library hashed it.
void TestSha256::asQtDoes()
{
    QByteArray bytes;
    for (int length = 0; length < 200; ++length) {
        QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        bytes.append(char(length * 7));
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
