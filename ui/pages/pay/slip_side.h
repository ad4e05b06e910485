// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pay/slip_maker.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace keshikomi {

// The payment slip to look at, and to save as a file. Nothing is shown that was not read back.
class SlipSide final : public QWidget
{
    Q_OBJECT
public:
    explicit SlipSide(const PageContext &context);
    void make(qint64 billNumber); // the slip of today
    void forget(); // another bill is shown
    bool hasSlip() const { return m_slip != nullptr; }
    void askFile();
    void saveTo(const QString &path);

Q_SIGNALS:
    void changed(); // a slip was made or saved: the bill has a new happening
    void saved(const QString &path);
    void failed(const Error &error);

private:
    void take(const std::shared_ptr<const MadeSlip> &slip);
    void showPicture();
    void showWords(const QString &words);
    QString codeWords() const;

    const PageContext m_context;
    SlipMaker *m_maker;
    std::shared_ptr<const MadeSlip> m_slip;
    qint64 m_bill = 0;
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_make, *m_save;
};

} // namespace keshikomi
