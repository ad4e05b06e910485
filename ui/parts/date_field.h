// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace keshikomi {

// A day as people type it: 2026/11/30, 11/30 (the nearest such day from 90 days before `today`),
// 30 (the next one), +14 (days from today); full width too. Nothing if it is none.
std::optional<QDate> dayFromText(const QString &typed, QDate today);

// Writes the day out when it is left; Up and Down change it by a day.
class DateField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QDate today);
    void setDay(QDate day);
    std::optional<QDate> day() const { return dayFromText(text(), m_today); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_today;
};

} // namespace keshikomi
