// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language_here.h"

namespace keshikomi {

namespace {

thread_local const QTranslator *current = nullptr;

} // namespace

LanguageHere::LanguageHere(const QString &language)
{
    const bool english = language == QLatin1String("en");
    const QString name = english ? QStringLiteral("keshikomi_en") : QStringLiteral("keshikomi_ja");
    if (!m_words.load(name, QStringLiteral(":/translations")))
        qFatal("the words of %s are not in the program", qPrintable(name));
    if (current)
        qFatal("a language within a language");
    current = &m_words;
}

LanguageHere::~LanguageHere()
{
    current = nullptr;
}

// What is not ours, Qt's own words, is in English then.
QString ThreadTranslator::translate(const char *context,
                                    const char *source,
                                    const char *disambiguation,
                                    int n) const
{
    if (!current)
        return {};
    const QString words = current->translate(context, source, disambiguation, n);
    return words.isNull() ? QString::fromUtf8(source) : words;
}

} // namespace keshikomi
