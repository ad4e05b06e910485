// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pay/pay_facts.h"
#include "ui/parts/chips.h"

class QLabel;

namespace keshikomi {

class QrView;

// The code of the live payment request; without one the button that makes it. Where the customer
// holds a slip it asks here before there are two ways to pay.
class QrSide final : public QWidget
{
    Q_OBJECT
public:
    explicit QrSide(const PageContext &context);
    void showFacts(const PayFacts &facts);
    const QrView *code() const { return m_code; }
    void ask(const Error &error); // why one should not be made
    void stopAsking(); // another bill is shown
    bool isAsking() const { return m_question.has_value(); }
    QPushButton *anywayButton() const { return m_anyway; } // shown while it asks

Q_SIGNALS:
    void answered(); // make it all the same

private:
    void showWords(const QString &words, const QString &note);
    void fitWords();

    const PageContext m_context;
    QrView *m_code;
    QLabel *m_words;
    QLabel *m_note;
    QPushButton *m_make;
    QPushButton *m_anyway;
    QPushButton *m_screen;
    std::optional<Error> m_question;
};

} // namespace keshikomi
