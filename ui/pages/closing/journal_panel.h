// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/books/journal_export.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;

namespace keshikomi {

class JournalWishForm;

// FileNotWritten {path, why}. For a thread of the pool.
Done writeJournalFile(const QString &path, const QByteArray &bytes);

// The journal for an accounting program: which one, and the file. The choice is remembered in the
// books; each posting goes out once. What is wanted seldom stands in a form apart, whose place the
// page gives.
class JournalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalPanel(const PageContext &context);

    void refresh(); // the remembered choice
    void setCompany(const ChosenCompany &company) { m_company = company; } // whose journal
    // Another one for each company: one file must not take the place of another's.
    QString proposedName() const;
    void askFile();
    void exportTo(const QString &path);
    QComboBox *profiles() const { return m_profile; }
    JournalWishForm *form() const { return m_form; }

Q_SIGNALS:
    // With the company where there are several.
    void exported(qint64 postings, const QString &path, const QString &company);
    void nothingLeft(const QString &company, bool ofPeriod); // of all days, or of those chosen
    void failed(const Error &error);

private:
    void takeRemembered(const ExportChoice &choice);
    void addOwn(const QString &name, const QByteArray &definition); // and chooses it
    Result<ExportChoice> choice() const;
    void write(const Exported &exported, const QString &path, const QString &company);

    const PageContext m_context;
    const JournalExportService m_service;
    ChosenCompany m_company;
    QComboBox *m_profile; // data: the name, and the definition of the house's own
    JournalWishForm *m_form;
    std::optional<ExportChoice> m_remembered; // as the books told it last
};

} // namespace keshikomi
