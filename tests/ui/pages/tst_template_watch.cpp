// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/pages/paper/template_watch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <string>

using namespace keshikomi;

class TstTemplateWatch final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEveryWayToChange()
    {
        QTemporaryDir folder;
        const TemplateWatch watch(folder.path());
        QSignalSpy changed(&watch, &TemplateWatch::changed);
        QFile file(folder.filePath(QStringLiteral("card.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QVERIFY(changed.wait()); // added
        QVERIFY(file.open(QIODevice::Append) && file.write(" ") == 1);
        file.close();
        QVERIFY(changed.wait()); // written in its place
        QVERIFY(file.remove());
        QVERIFY(changed.wait());
    }

    // As many editors save: a new file takes the name of the old one. Again and again.
    void aFileThatIsReplacedIsSeenEachTime()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("card.json", "{}"));
        const TemplateWatch watch(folder.path());
        QSignalSpy changed(&watch, &TemplateWatch::changed);
        const std::string to = folder.filePath(QStringLiteral("card.json")).toStdString();
        for (int turn = 0; turn < 3; ++turn) {
            QVERIFY(write("card.json.new", QByteArray::number(turn)));
            QVERIFY(changed.wait());
            const std::string from = folder.filePath(QStringLiteral("card.json.new")).toStdString();
            QCOMPARE(std::rename(from.c_str(), to.c_str()), 0);
            QVERIFY(changed.wait());
            // The one that is there now is written in its place.
            QVERIFY(write("card.json", "{ }"));
            QVERIFY(changed.wait());
        }
    }

    void aPictureBesideIsSeen()
    {
        QTemporaryDir folder;
        QFile picture(folder.filePath(QStringLiteral("logo.png")));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("x") == 1);
        picture.close();
        const TemplateWatch watch(folder.path());
        QSignalSpy changed(&watch, &TemplateWatch::changed);
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("y") == 1);
        picture.close();
        QVERIFY(changed.wait());
    }

    void aFolderThatComesAgainIsSeen()
    {
        QTemporaryDir house;
        const QDir dir(house.path());
        QVERIFY(dir.mkdir(QStringLiteral("sheets")));
        const TemplateWatch watch(dir.filePath(QStringLiteral("sheets")));
        QSignalSpy changed(&watch, &TemplateWatch::changed);
        QVERIFY(dir.rmdir(QStringLiteral("sheets")));
        QVERIFY(changed.wait());
        QVERIFY(dir.mkdir(QStringLiteral("sheets")));
        QVERIFY(changed.wait());
        QFile file(dir.filePath(QStringLiteral("sheets/card.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QVERIFY(changed.wait());
    }

    void noFolderIsNothingToWatch()
    {
        const TemplateWatch none((QString()));
        const TemplateWatch gone(QStringLiteral("/nowhere/at/all"));
        QSignalSpy changed(&none, &TemplateWatch::changed);
        QVERIFY(changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstTemplateWatch)
#include "tst_template_watch.moc"
