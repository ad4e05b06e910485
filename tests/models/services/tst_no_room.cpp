// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_files.h"
#include "models/services/paper/new_file.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace keshikomi;

namespace {

// No file of this process grows beyond that, as on a disk that gets full.
class Room final
{
public:
    explicit Room(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit less{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    ~Room()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(Room)

private:
    rlimit m_before{};
};

} // namespace

class TestNoRoom final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // Nothing half written stays, and the reason is told.
    void aFileIsWholeOrToldAbout()
    {
        const QTemporaryDir dir;
        const QString part = QStringLiteral(".a.part"), name = QStringLiteral("a.pdf");
        const QByteArray bytes(300'000, 'x');
        const auto refused = [&](const auto &write) {
            const Room room(100'000);
            const Done result = write();
            return result ? QStringList() : result.error().args;
        };
        const QStringList why{dir.filePath(name), qt_error_string(EFBIG)};
        QCOMPARE(refused([&] { return writePart(dir.path(), part, name, bytes); }), why);
        QCOMPARE(refused([&] {
                     NewFile file(dir.filePath(name), dir.filePath(name), FileThere::Stays);
                     return file.write(bytes);
                 }),
                 why);
        const auto whatIsThere = [&dir] {
            return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
        };
        QCOMPARE(whatIsThere(), QStringList());
        QVERIFY(writePart(dir.path(), part, name, bytes)); // there is room again
        QCOMPARE(whatIsThere(), QStringList{part});
    }
};

QTEST_GUILESS_MAIN(TestNoRoom)
#include "tst_no_room.moc"
