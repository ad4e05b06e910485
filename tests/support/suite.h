// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QTest>

namespace keshikomi::test {

// Base of every test class: any warning fails the test function it happens in. A suite with an
// init() of its own calls Suite::init() first.
class Suite : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

// The seed of a random test: KK_SEED if set, else a new one. Printed, so that a failure can be
// repeated.
quint32 seed();

// tools/soak (KK_SOAK): all that is promised, of which each build sees a share.
bool isSoak();

} // namespace keshikomi::test
