// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paper/sheet_maker.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLayout;
class QPushButton;

namespace keshikomi {

class CompanyChoice;
class MessageArea;
class PreviewPanel;

// One sheet of a bill, a customer or a batch, or a set of them, before it leaves: page by page, and
// as a file. What is only looked at is not counted.
class SheetWindow final : public QWidget
{
    Q_OBJECT
public:
    SheetWindow(const PageContext &context, const SheetWish &wish, QWidget *parent);
    // A set of sheets of one bill, in one file.
    SheetWindow(const PageContext &context,
                const QString &setName,
                const std::vector<SheetPart> &parts,
                QWidget *parent);

    void askFile();
    void saveTo(const QString &path);
    void print();
    // Shows what a new issue of the document would say; it is one when it leaves. Of a payment slip
    // that is out and still good it asks first, on the page.
    void reissue();
    // As the templates are now; page and size stay. What cannot be made leaves the last picture,
    // marked as old, and says why.
    void drawAgain();
    static void drawAllAgain(); // every window of a sheet that is open
    // Shown where one can be made: of a payment slip once it is out.
    QPushButton *reissueButton() const { return m_reissue; }
    // Hidden where no sheet of the window has another form.
    QComboBox *languages() const { return m_language; }
    QComboBox *types() const { return m_type; }
    // Whose grouped invoice; none beside other sheets, hidden in a house of one company.
    CompanyChoice *companies() const { return m_companies; }
    QString proposedName() const; // of a file
    bool hasSheet() const { return m_pdf != nullptr; }
    int pages() const { return m_pdf ? m_pdf->count() : 0; }
    const PreviewPanel *preview() const { return m_preview; }

Q_SIGNALS:
    void made();
    void saved(const QString &path);
    void printed(const QString &printer);
    void noPrinter();
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SheetWindow(const PageContext &context,
                const std::vector<SheetPart> &parts,
                const QString &title,
                QString fileName,
                QWidget *parent);
    QLayout *makeButtons();
    void makeForms();
    void takeForm();
    void makeCompanies();
    void takeCompany(StoreId shop);
    bool isEnglish() const;
    void connectMaking();
    void connectPrinting();
    void setReady(bool ready);
    void showPages(const std::shared_ptr<OpenPdf> &pdf);
    void showLooked(const LookedSheets &looked);
    void lookAgain(); // at a new issue
    void catchUp();
    void setReissue(bool reissue);
    bool isLoneSlip() const;
    QAction *answer(const QString &words, void (SheetWindow::*then)());
    void printAnyway();
    void sayFailure(const Error &error);
    void sayDone(const QString &happened, const QString &where);

    const PageContext m_context;
    std::vector<SheetPart> m_parts;
    bool m_hasBars = false;
    bool m_isOut = false; // the slip that is shown
    QString m_note; // of what is shown, for whoever hands it out; empty: none
    const QString m_fileName;
    SheetMaker *m_maker;
    MessageArea *m_messages;
    PreviewPanel *m_preview;
    QComboBox *m_language, *m_type;
    CompanyChoice *m_companies = nullptr;
    QComboBox *m_chosen = nullptr; // the one that is waited for
    QPushButton *m_save, *m_print, *m_reissue;
    std::shared_ptr<OpenPdf> m_pdf;
    bool m_follows = false; // the picture that is waited for is the same sheet, drawn again
    bool m_again = false; // once more when the maker is free
};

} // namespace keshikomi
