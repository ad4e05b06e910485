// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "models/domain/result.h"

#include <functional>
#include <memory>

namespace keshikomi::sandbox {

// HTTP/1.1 on 127.0.0.1, each request on a thread of its own pool. The server library stays inside
// the .cpp.
class HttpServer final
{
public:
    using Handler = std::function<Reply(const Request &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();

    // 0: any free port. The port that was taken, or Fault::BackendAway with the host.
    Result<int> bind(int port);
    // Answers until stop() is called from another thread.
    void serve();
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace keshikomi::sandbox
