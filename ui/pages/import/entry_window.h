// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/inbox/entries.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class Chip;
class DateField;
class ElidedLabel;
class Form;
class LedgerTable;
class MessageArea;
class PlainTable;

// Paper 済通 and fax are typed in here: first what the paper states, then row by row, then booked.
// A draft stays until it is booked or thrown away.
class EntryWindow final : public QWidget
{
    Q_OBJECT
public:
    EntryWindow(const PageContext &context, QWidget *parent);

    // For tests and for whoever opens a draft.
    void showBatch(const EntryBatch &batch);
    const std::optional<EntryBatch> &batch() const { return m_batch; }
    LedgerTable *table() const { return m_table; }
    QPushButton *bookButton() const { return m_book; }
    QPushButton *savePictureButton() const { return m_savePicture; }
    MessageArea *messages() const { return m_messages; }
    void attach(const QString &path);
    void savePictureTo(const QString &path); // the one that is attached

Q_SIGNALS:
    void booked(const keshikomi::ImportReport &report);

private:
    void build();
    QWidget *makeHead();
    QWidget *makeRowForm();
    QWidget *makeFoot();
    void readAgreements();
    void readDrafts();
    void open();
    void restate();
    void addRow();
    void removeRow();
    void askPicture();
    void askPictureFile();
    void book();
    void discard();
    void startAnew();
    void took(const Result<EntryBatch> &batch);
    void showTotals();
    void sayError(const Error &error);

    PageContext m_context;
    MessageArea *m_messages;
    QComboBox *m_drafts, *m_agreement;
    QLineEdit *m_count, *m_total, *m_note;
    QPushButton *m_open = nullptr;
    DateField *m_day;
    QLineEdit *m_amount, *m_slip, *m_payer;
    Form *m_rowForm = nullptr;
    PlainTable *m_lines = nullptr;
    LedgerTable *m_table = nullptr;
    QLabel *m_typed = nullptr;
    ElidedLabel *m_picture = nullptr;
    Chip *m_meets = nullptr;
    QPushButton *m_remove = nullptr, *m_attach = nullptr, *m_savePicture = nullptr;
    QPushButton *m_discard = nullptr, *m_book = nullptr;
    std::optional<EntryBatch> m_batch;
};

} // namespace keshikomi
