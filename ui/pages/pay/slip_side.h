// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paper/slip_printing.h"
#include "ui/pages/pay/pay_facts.h"
#include "ui/pages/pay/slip_maker.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace keshikomi {

class PreviewPanel;

// The payment slip to look at, to print, and to save as a file. Nothing is shown that was not read
// back.
class SlipSide final : public QWidget
{
    Q_OBJECT
public:
    explicit SlipSide(const PageContext &context);
    // The slip of today. Where one that says otherwise is out it asks here first.
    void make(qint64 billNumber);
    void reissue(); // the answer: another issue
    QPushButton *reissueButton() const { return m_reissue; } // shown while it asks
    void forget(); // another bill is shown
    void setOut(const std::optional<SlipOut> &out); // what the customer may hold already
    void keepOnlyOver(Yen open); // a slip over another sum is not of today any more
    bool hasSlip() const { return m_slip != nullptr; }
    const SlipContent *slip() const { return m_slip ? &m_slip->issued.content : nullptr; }
    void askFile();
    void saveTo(const QString &path);
    void print(); // the first time it asks for the printer here, on the page
    void printOn(const QString &printer);
    // Shown while bars wait for somebody who knows that nobody has tried the printer.
    QPushButton *printAnyway() const { return m_anyway; }
    bool isAskingForPrinter() const;
    void look(); // a window of its own, page by page
    static void drawAllAgain(); // every slip that is shown: the templates are others now

Q_SIGNALS:
    void shown(); // another slip, or none
    void changed(); // a slip was saved or printed: the bill has a new happening
    void saved(const QString &path);
    void printed(const QString &printer);
    void noPrinter();
    void failed(const Error &error);

private:
    void take(const std::shared_ptr<const MadeSlip> &slip);
    void takeSaved(const std::shared_ptr<const MadeSlip> &slip, const QString &path);
    void showPicture();
    void showWords(const QString &words);
    void showWaiting();
    void fitWords();
    void begin(bool reissue);
    void drawAgain();
    void sayFailure(const Error &error);
    void connectPrinting();
    void sayUnproven(const Error &warning);
    void sayPrinted(const QString &printer);
    QWidget *makeChoice();
    void askPrinter(const QStringList &printers);
    QString codeWords() const;

    const PageContext m_context;
    SlipMaker *m_maker;
    SlipPrinting *m_printing;
    std::shared_ptr<const MadeSlip> m_slip;
    std::optional<SlipOut> m_out;
    qint64 m_bill = 0;
    bool m_again = false; // what is shown is another issue, made when it leaves
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_make, *m_reissue, *m_anyway, *m_print, *m_look, *m_save;
    QWidget *m_choice;
    QComboBox *m_printers;
    QPointer<PreviewPanel> m_preview; // the window of its own, while it is open
};

} // namespace keshikomi
