// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace keshikomi::cli {

namespace {

constexpr int longest = 200;

#ifdef Q_OS_WIN
class Hidden final
{
public:
    Hidden()
        : m_input(::GetStdHandle(STD_INPUT_HANDLE))
    {
        m_terminal = ::GetConsoleMode(m_input, &m_before) != 0;
        if (m_terminal)
            ::SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Hidden()
    {
        if (m_terminal)
            ::SetConsoleMode(m_input, m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
    bool isTerminal() const { return m_terminal; }

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_terminal = false;
};
#else
// What is typed into a terminal is not shown as long as it lives.
class Hidden final
{
public:
    Hidden()
        : m_terminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_terminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Hidden()
    {
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
    bool isTerminal() const { return m_terminal; }

private:
    termios m_before{};
    bool m_terminal;
};
#endif

void say(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    std::fflush(stderr);
}

QByteArray firstLine(const QString &question)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const Hidden hidden;
    if (hidden.isTerminal())
        say(question.toUtf8());
    QByteArray line = input.readLine(longest + 3);
    if (hidden.isTerminal())
        say("\n");
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QByteArray> readSecret(const QString &question)
{
    const QByteArray line = firstLine(question);
    if (line.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("secret")});
    if (line.size() > longest) {
        return failure(ErrorCode::Invalid,
                       Fault::FieldTooLong,
                       {QStringLiteral("secret"), QString::number(longest)});
    }
    return line;
}

} // namespace keshikomi::cli
