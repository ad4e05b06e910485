// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace keshikomi {

// While it lives, words that are made on this thread are in that language ("ja", "en"), whatever
// the application speaks. Needs installTranslations() before.
class LanguageHere final
{
public:
    explicit LanguageHere(const QString &language);
    ~LanguageHere();
    LanguageHere(const LanguageHere &) = delete;
    LanguageHere &operator=(const LanguageHere &) = delete;

private:
    QTranslator m_words;
};

// Asked before the words of the application: answers where a thread has a language of its own.
class ThreadTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context,
                      const char *source,
                      const char *disambiguation,
                      int n) const override;
};

} // namespace keshikomi
