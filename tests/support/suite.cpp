// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace keshikomi::test {

void Suite::init()
{
    // The offscreen plug-in says these for each window and each menu that pops up; they are about
    // the plug-in, not about us.
    static const QRegularExpression anyOther(
        QStringLiteral("^(?!This plugin does not support "
                       "(propagateSizeHints|raise|grabbing the keyboard)).+"));
    QTest::failOnWarning(anyOther);
}

quint32 seed()
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

bool isSoak()
{
    return qEnvironmentVariableIsSet("KK_SOAK");
}

} // namespace keshikomi::test
