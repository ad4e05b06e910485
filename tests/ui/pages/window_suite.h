// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"

#include <QScreen>
#include <QTest>

namespace keshikomi::test {

// Base of the tests of windows beside the pages: each row is a language, a size and a set of
// colours, and what is shown can be read whole.
class WindowSuite : public Suite
{
    Q_OBJECT

protected:
    static void looks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("dark");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0 << false;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5 << false;
        QTest::newRow("ja 150 dark") << QStringLiteral("ja") << 1.5 << true;
    }
    // The window of the row, over a house that is set up.
    std::unique_ptr<TestWindow> begin(TestHouse &house)
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        QFETCH(const bool, dark);
        m_row = QString::fromLatin1(QTest::currentDataTag())
                    .replace(QLatin1Char(' '), QLatin1Char('-'));
        installTranslations(*qApp, language);
        house.setUp();
        return std::make_unique<TestWindow>(
            house, scale, dark ? ColourMode::Dark : ColourMode::Light);
    }
    static void press(QWidget *window, Qt::Key key)
    {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, key);
    }
    // Nothing of the window is cut, and it fits the screen; its picture is saved, if KK_PICTURES
    // names a folder.
    void picture(const char *name, QWidget &widget, const Look &look) const
    {
        QStringList cut;
        const bool whole =
            QTest::qWaitFor([&] { return (cut = cutWords(&widget, look)).isEmpty(); });
        QVERIFY2(whole,
                 qPrintable(QLatin1String(name) + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
        const QSize screen = widget.screen()->availableSize();
        QVERIFY2(widget.width() <= screen.width() && widget.height() <= screen.height(),
                 qPrintable(widest(&widget, screen.width()).join(QLatin1Char('\n'))));
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (folder.isEmpty())
            return;
        const auto faded = [&widget] {
            const auto bars = widget.findChildren<MessageBar *>();
            return std::none_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->graphicsEffect() != nullptr;
            });
        };
        QTRY_VERIFY(faded());
        QVERIFY(widget.grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), m_row)));
    }

protected Q_SLOTS:
    void cleanup() { installTranslations(*qApp, QStringLiteral("ja")); }

private:
    QString m_row;
};

} // namespace keshikomi::test
