// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/data_page.h"
#include "ui/pages/pay/pay_facts.h"
#include "ui/parts/message_bar.h"

#include <QPointer>

#include <optional>

class QStackedWidget;

namespace keshikomi {

class BillFinder;
class ChoiceCard;
class ConfirmPanel;
class CustomerScreen;
class DetailsPane;
class QrSide;
class SheetMenu;
class SlipSide;

// 支払い: how one bill is paid. It follows the books: when the payment is there, the lamp turns.
class PayPage final : public DataPage
{
    Q_OBJECT
public:
    enum class Way { Qr, Slip };
    explicit PayPage(const PageContext &context);

    DetailsPane *details() const { return m_details; } // for the shell, which takes it
    void showBill(qint64 number, Way way = Way::Qr);
    qint64 billNumber() const { return m_number; }
    const std::optional<PayFacts> &facts() const { return m_facts; }
    const Lamp *lamp() const { return m_lamp; }
    QrSide *qrSide() const { return m_qr; }
    SlipSide *slipSide() const { return m_slip; }
    SheetMenu *sheets() const { return m_sheets; }
    ConfirmPanel *confirm() const { return m_confirm; }
    QString hint() const; // what is to be said to the customer
    QString warning() const; // to the clerk, beside it
    PaySteps steps() const; // as they are shown

    void refresh() override;
    // As long as words stand in the search, what is done by key is not of the bill they mean: it
    // waits for openSought(), or for the words to go.
    void search(const QString &text) override;
    void openSought(const QString &text);
    void makeSlip();
    void makeQr(); // asks first where the customer holds a slip

Q_SIGNALS:
    void backRequested();
    void searchDone(); // it led to what is shown, or to nothing
    void listWanted(const QString &search); // it may mean several

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCards();
    QWidget *makeBody();
    QWidget *makeNothing();
    QWidget *makeHint();
    QWidget *makeButtons();
    QVBoxLayout *makeStory();
    void connectActions();
    void choose(Way way);
    void showHint();
    void showSteps();
    void requestLink(bool asksFirst);
    void take(const PayFacts &facts);
    void sayUnread(const Error &error);
    void showHistory();
    void refreshActions();
    void openScreen();
    void askCancelRequest();
    void askCancelBill();
    void connectFinder();
    void handOver();
    void recordHandOver();
    void sayPrinted(const QString &printer);
    template<typename T>
    void write(const QFuture<Result<T>> &later, const QString &happened);

    PayLoader *m_loader;
    BillFinder *m_finder;
    DetailsPane *m_details;
    ChoiceCard *m_qrCard, *m_slipCard;
    Lamp *m_lamp;
    Stepper *m_steps;
    QStackedWidget *m_whole; // nothing chosen, or the bill
    QStackedWidget *m_ways;
    QrSide *m_qr;
    SlipSide *m_slip;
    SheetMenu *m_sheets;
    ConfirmPanel *m_confirm;
    QLabel *m_hint = nullptr;
    QLabel *m_never = nullptr; // what nobody may do on this way
    QPushButton *m_cancelRequest = nullptr;
    QPushButton *m_cancelBill = nullptr;
    QPushButton *m_hand = nullptr;
    QBoxLayout *m_both = nullptr;
    QVBoxLayout *m_story = nullptr;
    QWidget *m_history = nullptr;
    QAction *m_handAnyway;
    QPointer<CustomerScreen> m_screen;
    std::optional<PayFacts> m_facts;
    std::optional<MessageText> m_unread; // said because the bill could not be read
    QString m_sought;
    qint64 m_number = 0;
    bool m_writing = false;
};

} // namespace keshikomi
