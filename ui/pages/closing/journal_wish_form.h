// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace keshikomi {

class DateField;
class Form;

// What a journal may be told beside its accounting program: of which days, in which encoding, by a
// profile of the house's own. It stands apart, since most months need none of it.
class JournalWishForm final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalWishForm(const PageContext &context);

    struct Period final
    {
        QDate from, to; // invalid: no bound
        bool isWhole() const { return !from.isValid() && !to.isValid(); }
    };
    // Of a form that is not shown: all days. Nothing: a field does not read as a day; it says so.
    std::optional<Period> period();
    QString encoding() const; // empty: as the profile has it
    void setEncoding(const QString &encoding);
    void askFile();
    void readProfile(const QString &path);

    DateField *fromField() const { return m_from; }
    DateField *toField() const { return m_to; }
    QComboBox *encodings() const { return m_encoding; }

Q_SIGNALS:
    void profileRead(const QString &name, const QByteArray &definition); // as read from a file
    void failed(const Error &error);

private:
    bool takeDay(DateField *field, QDate &day);

    const PageContext m_context;
    Form *m_form;
    DateField *m_from, *m_to;
    QComboBox *m_encoding;
    QPushButton *m_own;
};

} // namespace keshikomi
