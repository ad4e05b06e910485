// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keshikomi {

// News that the books may have changed: by a page, by the connection, by an import. Pages that
// show something read it again.
class DataWatch final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void tell() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
};

} // namespace keshikomi
