// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/pages/paper/template_watch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

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
