// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace keshikomi::test {

// Base of every test class: any warning fails the test function it happens in. A suite with an
// init() of its own calls Suite::init() first.
class Suite : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        // The offscreen plug-in says these for each window and each menu that pops up; they are
        // about the plug-in, not about us.
        static const QRegularExpression anyOther(
            QStringLiteral("^(?!This plugin does not support "
                           "(propagateSizeHints|raise|grabbing the keyboard)).+"));
        QTest::failOnWarning(anyOther);
    }
};

// The seed of a random test: KK_SEED if set, else a new one. Printed, so that a failure can be
// repeated.
inline quint32 seed()
{
    static const quint32 chosen = [] {
        bool given = false;
        const uint wanted = qEnvironmentVariable("KK_SEED").toUInt(&given);
        const quint32 value = given ? wanted : QRandomGenerator::system()->generate();
        qInfo("KK_SEED=%u", value);
        return value;
    }();
    return chosen;
}

} // namespace keshikomi::test
