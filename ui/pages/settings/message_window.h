// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/messages.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace keshikomi {

class DateField;
class Form;

// お知らせ: the store's message on SmartPit sheets or postcards, with the words that are filled in
// for each customer, a picture, a coupon and its last day.
class MessageWindow final : public ToolWindow
{
    Q_OBJECT
public:
    MessageWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void save();
    void remove(); // asks first, the second press does it
    void setPicture(const QString &path);

    QComboBox *kinds() const { return m_kind; }
    QLineEdit *titleField() const { return m_title; }
    QPlainTextEdit *text() const { return m_text; }
    QComboBox *words() const { return m_words; }
    QLineEdit *coupon() const { return m_coupon; }
    DateField *ends() const { return m_ends; }
    bool hasPicture() const { return !m_bytes.isEmpty(); }
    const QByteArray &pictureBytes() const { return m_bytes; }
    bool isRead() const { return m_read; }

private:
    void fillForm();
    QWidget *makePicture();
    QWidget *makeButtons();
    SheetKind kind() const;
    void fillWords();
    void insertWord();
    void take(const std::optional<SheetMessage> &message);
    void readAgain();
    void showPicture();
    void askPicture();
    void storeChecked(const SheetMessage &message);
    void store(const std::optional<SheetMessage> &message, const QString &happened);

    const MessageService m_service;
    Form *m_form;
    QComboBox *m_kind, *m_words;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    QPushButton *m_choose, *m_drop;
    QLineEdit *m_caption, *m_coupon;
    DateField *m_ends;
    QPushButton *m_save, *m_remove;
    QByteArray m_bytes;
    bool m_read = false; // what is being written is not overwritten by news of the books
};

} // namespace keshikomi
