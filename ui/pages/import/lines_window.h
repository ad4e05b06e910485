// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry_batch.h"
#include "models/domain/inbox.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace keshikomi {

class LedgerTable;
class LineExplanation;
class MessageArea;

// The lines of an import as they came, and what became of each. Beside them stands why the selected
// one was booked or not.
class LinesWindow final : public QWidget
{
    Q_OBJECT
public:
    LinesWindow(const PageContext &context,
                const QString &title,
                const std::vector<ArrivedLine> &lines,
                QWidget *parent);
    // Where the lines are of paper that was typed in and a picture of it was attached, it is
    // offered.
    void offerPictureOf(ImportId import);
    void savePictureTo(EntryBatchId paper, const QString &path);
    QPushButton *pictureButton() const { return m_picture; }
    MessageArea *messages() const { return m_messages; }
    LedgerTable *table() const { return m_table; }
    LineExplanation *explanation() const { return m_explanation; }

private:
    QLayout *makeHead();
    void makeTable();
    void explain(int row);
    void offerPicture(const EntryBatch &paper);
    void sayError(const Error &error);

    const PageContext m_context;
    const std::vector<ArrivedLine> m_lines;
    MessageArea *m_messages;
    QPushButton *m_picture;
    LedgerTable *m_table;
    LineExplanation *m_explanation;
};

} // namespace keshikomi
