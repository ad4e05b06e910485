// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pay/pay_facts.h"
#include "ui/parts/chips.h"

class QLabel;

namespace keshikomi {

class QrView;

// The code of the live payment request; without one the button that makes it.
class QrSide final : public QWidget
{
    Q_OBJECT
public:
    explicit QrSide(const PageContext &context);
    void showFacts(const PayFacts &facts);
    const QrView *code() const { return m_code; }

private:
    void showWords(const QString &words, const QString &note);

    const PageContext m_context;
    QrView *m_code;
    QLabel *m_words;
    QLabel *m_note;
    QPushButton *m_make;
    QPushButton *m_screen;
};

} // namespace keshikomi
