// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install.h"

#include "translations/language_here.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace keshikomi {

namespace {

void load(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("keshikomiWords"));
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const auto before = application.findChildren<QTranslator *>(QStringLiteral("keshikomiWords"));
    qDeleteAll(before); // a translator leaves the application when it is destroyed
    const bool english = language == QLatin1String("en");
    QLocale::setDefault(QLocale(english ? QLocale::English : QLocale::Japanese));
    const QString code = english ? QStringLiteral("en") : QStringLiteral("ja");
    // Qt's are not there for English, which is what Qt speaks by itself.
    load(application,
         QStringLiteral("qtbase_") + code,
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("keshikomi_") + code, QStringLiteral(":/translations"));
    auto *ofThreads = new ThreadTranslator(&application); // the last one is asked first
    ofThreads->setObjectName(QStringLiteral("keshikomiWords"));
    QCoreApplication::installTranslator(ofThreads);
}

} // namespace keshikomi
