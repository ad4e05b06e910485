// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/result.h"
#include "ui/shell/work_page.h"

class QLineEdit;

namespace keshikomi::desktop {

// What stands in the window before the house is set up: practise, or say who you are.
class StartPage final : public WorkPage
{
    Q_OBJECT
public:
    explicit StartPage(const Look &look);
    void setWorking(const QString &sentence); // empty: not at work
    void sayError(const Error &error);

Q_SIGNALS:
    void demoWanted();
    void houseGiven(const NewLegalEntity &entity, const NewStore &store);

private:
    QWidget *makeDemo();
    QWidget *makeHouse();
    void give();

    const Look &m_look;
    QWidget *m_choices;
    QLabel *m_working;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_registration = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_phone = nullptr;
};

} // namespace keshikomi::desktop
