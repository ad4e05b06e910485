// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/seal_heads.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace keshikomi;

namespace {

// A store as far as its heads go: a file at a place, and the hashes of its seals.
class Place final
{
public:
    Place(const QTemporaryDir &folder, const char *name)
        : m_heads(folder.filePath(QStringLiteral("heads")))
        , m_path(folder.filePath(QLatin1String(name)))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the store");
    }

    const QString &path() const { return m_path; }
    void copyFrom(const Place &other) { m_seals = other.m_seals; }
    void remove() const { QFile::remove(m_path); }
    void cutTo(qsizetype seals) { m_seals.resize(seals); }

    HeadsFile claim() const
    {
        const HashOfSeal hashOf = [this](qint64 seq) { return m_seals.value(seq - 1); };
        const auto claimed =
            claimHeads(m_heads, QStringLiteral("uuid"), m_path, m_seals.size(), hashOf);
        if (!claimed)
            qFatal("no heads");
        return *claimed;
    }
    void seal(const char *hash)
    {
        const HeadsFile heads = claim();
        m_seals << QByteArray(hash);
        if (!appendHead(heads.path, m_seals.size(), m_seals.last(), {}))
            qFatal("cannot write the head");
    }
    // The hashes that stand outside the store.
    QByteArrayList kept() const
    {
        QFile file(claim().path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no heads");
        QByteArrayList hashes;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                hashes << QByteArray::fromHex(line.split(' ').at(1));
        }
        return hashes;
    }

private:
    QString m_heads, m_path;
    QByteArrayList m_seals;
};

} // namespace

// Copies go their own way: what one of them sealed says nothing about another one.
class TestSealHeads final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyTakesWhatBothHave()
    {
        const QTemporaryDir folder;
        Place original(folder, "a"), copy(folder, "b");
        original.seal("one");
        copy.copyFrom(original);
        original.seal("two");
        QCOMPARE(copy.kept(), QByteArrayList{"one"});
        QCOMPARE(copy.claim().copyOf, original.path());
    }

    void aMovedStoreTakesAllAlsoIfItWasCut()
    {
        const QTemporaryDir folder;
        Place before(folder, "a"), after(folder, "b");
        before.seal("one");
        before.seal("two");
        after.copyFrom(before);
        after.cutTo(1);
        before.remove();
        QCOMPARE(after.kept(), (QByteArrayList{"one", "two"}));
        QVERIFY(after.claim().copyOf.isEmpty());
    }

    void aDeletedCopyIsNotTheNextOne()
    {
        const QTemporaryDir folder;
        Place original(folder, "a"), deleted(folder, "b"), next(folder, "c");
        original.seal("one");
        deleted.copyFrom(original);
        deleted.seal("of the copy");
        deleted.remove();
        original.seal("two");
        next.copyFrom(original);
        QCOMPARE(next.kept(), (QByteArrayList{"one", "two"}));
        QCOMPARE(next.claim().copyOf, original.path());
        QCOMPARE(next.claim().goneCopies, QStringList{deleted.path()});
        QCOMPARE(original.claim().goneCopies, QStringList{deleted.path()});
    }

    void aCopyThatWasMovedIsTheSame()
    {
        const QTemporaryDir folder;
        Place original(folder, "a"), copy(folder, "b"), moved(folder, "c");
        original.seal("one");
        copy.copyFrom(original);
        copy.seal("of the copy");
        moved.copyFrom(copy);
        copy.remove();
        QCOMPARE(moved.kept(), (QByteArrayList{"one", "of the copy"}));
        QCOMPARE(moved.claim().copyOf, original.path());
        QVERIFY(moved.claim().goneCopies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSealHeads)
#include "tst_seal_heads.moc"
