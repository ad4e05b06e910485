// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/build.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace keshikomi {

// Asks before what cannot be undone: the number has to be typed again. It stands in the page and
// stops nothing else.
class ConfirmPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmPanel(const Look &look);
    // `number` is what has to be typed; `act` is what the button says and `go` what it does.
    void ask(const QString &question,
             const QString &number,
             const QString &act,
             std::function<void()> go);
    void leave();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isRight() const;
    void go();

    const Look &m_look;
    QLabel *m_question;
    QLineEdit *m_typed;
    QPushButton *m_act;
    QString m_number;
    std::function<void()> m_go;
};

} // namespace keshikomi
