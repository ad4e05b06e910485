// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http_server.h"

#include "app/sandbox/problem.h"

#include <QUrl>
#include <QUuid>

#include <httplib.h>

namespace keshikomi::sandbox {

namespace {

constexpr std::size_t largestBody = std::size_t(1024) * 1024;
constexpr std::size_t threads = 48; // a long poll holds one for up to 30 s
const char *const loopback = "127.0.0.1";

QString requestIdOf(const QByteArray &given)
{
    static const QByteArray allowed(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    const bool good = !given.isEmpty() && given.size() <= 64
        && std::all_of(given.begin(), given.end(), [](char c) { return allowed.contains(c); });
    return good ? QString::fromLatin1(given) : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Request requestOf(const httplib::Request &from)
{
    Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.path = QString::fromStdString(from.path);
    const QByteArray target = QByteArray::fromStdString(from.target);
    if (const qsizetype mark = target.indexOf('?'); mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    for (const auto &[name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(),
                               QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(from.body);
    request.requestId = requestIdOf(request.header("x-request-id"));
    return request;
}

#ifdef Q_OS_UNIX
// The library has no way to leave without an answer: the connection with this peer is shut from
// below.
bool shutConnection(int peerPort, int localPort)
{
    constexpr int mostDescriptors = 4096;
    for (int descriptor = 3; descriptor < mostDescriptors; ++descriptor) {
        sockaddr_in peer{}, local{};
        socklen_t size = sizeof peer;
        if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
            continue;
        size = sizeof local;
        if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &size) != 0)
            continue;
        if (peer.sin_family == AF_INET && ntohs(peer.sin_port) == peerPort
            && ntohs(local.sin_port) == localPort)
            return ::shutdown(descriptor, SHUT_RDWR) == 0;
    }
    return false;
}
#else
bool shutConnection(int, int)
{
    return false;
}
#endif

void fill(httplib::Response &to, const Reply &reply)
{
    to.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (!reply.body.isEmpty())
        to.set_content(reply.body.toStdString(), reply.type.toStdString());
}

// Promises a body and ends before it.
void breakOff(httplib::Response &to)
{
    to.set_content_provider(1024,
                            "application/json",
                            [](std::size_t, std::size_t, httplib::DataSink &) { return false; });
}

} // namespace

struct HttpServer::Private
{
    explicit Private(Handler given)
        : handler(std::move(given))
    {
    }
    void answer(const httplib::Request &from, httplib::Response &to) const
    {
        const Reply reply = handler(requestOf(from));
        if (!reply.drop)
            fill(to, reply);
        else if (!shutConnection(from.remote_port, port))
            breakOff(to);
    }
    Handler handler;
    httplib::Server server;
    int port = 0;
};

HttpServer::HttpServer(Handler handler)
    : m_private(std::make_unique<Private>(std::move(handler)))
{
    httplib::Server &server = m_private->server;
    const auto answer = [this](const httplib::Request &from, httplib::Response &to) {
        m_private->answer(from, to);
    };
    server.Get(".*", answer).Post(".*", answer).Put(".*", answer).Patch(".*", answer);
    server.Delete(".*", answer).Options(".*", answer);
    server.set_error_handler([](const httplib::Request &from, httplib::Response &to) {
        if (to.body.empty())
            fill(to, problemOfStatus(to.status, requestOf(from)));
    });
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_payload_max_length(largestBody);
    server.set_keep_alive_max_count(1000);
    server.set_tcp_nodelay(true);
    // Without the library's SO_REUSEPORT a second server on the port is refused instead of sharing
    // it.
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(
            socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
    });
}

HttpServer::~HttpServer() = default;

Result<int> HttpServer::bind(int port)
{
    httplib::Server &server = m_private->server;
    const int taken = port == 0 ? server.bind_to_any_port(loopback)
                                : (server.bind_to_port(loopback, port) ? port : -1);
    if (taken <= 0)
        return failure(ErrorCode::Network,
                       Fault::BackendAway,
                       {QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("port in use")});
    m_private->port = taken;
    return taken;
}

void HttpServer::serve()
{
    m_private->server.listen_after_bind();
}

void HttpServer::stop()
{
    m_private->server.stop();
}

} // namespace keshikomi::sandbox
