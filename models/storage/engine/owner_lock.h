// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <memory>

namespace keshikomi {

// The one owner of a SQLite store: a lock of the operating system on "<store>.lock". It is gone
// with its process, however that ended; what is left in the file only tells who it was.
class OwnerLock final
{
public:
    // StoreInUse(path, "application, pid, host") when somebody has it, in this process too.
    static Result<std::unique_ptr<OwnerLock>> take(const QString &storePath);
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

private:
    explicit OwnerLock(qintptr handle)
        : m_handle(handle)
    {
    }
    qintptr m_handle;
};

} // namespace keshikomi
