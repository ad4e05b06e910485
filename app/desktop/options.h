// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keshikomi::desktop {

struct Options final
{
    QString store; // empty: the usual place, or the demo's
    bool demo = false;
    QString shots; // a folder for pictures of every page; empty: an ordinary start
    QString language; // "ja", "en", or empty: as last time, else the system's
    bool dark = false; // else as last time
    int scale = 0; // percent; 0: as last time
    int demoBills = 1'000;
    QStringList files; // taken in at the start
};

// Ends the program for --help, --version and wrong words, in the language that is installed.
Options readOptions(const QStringList &words);
QString helpText();
// Whether it will end so: that needs no screen.
bool asksForWordsOnly(const QStringList &words);
QString languageAsked(const QStringList &words); // by --lang; empty: not
// `asked` on the command line, else as last time, else the system's: "ja" or "en".
QString languageFor(const QString &asked, const QString &lastTime);

} // namespace keshikomi::desktop
