// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "ui/pages/data_page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace keshikomi {

class Chip;
class Form;
class LedgerTable;
class PlainTable;
class SettingsMenu;

// プリンター: how this seat prints each kind of sheet, and the proof that the bars can be read: a
// test slip is printed, its barcode scanned into the field here, and the result logged.
class PrinterPage final : public DataPage
{
    Q_OBJECT
public:
    explicit PrinterPage(const PageContext &context);

    void refresh() override;
    QComboBox *sheets() const { return m_sheet; }
    QComboBox *printers() const { return m_printer; }
    QComboBox *resolutions() const { return m_dpi; }
    QLineEdit *scanField() const { return m_scan; }
    SettingsMenu *more() const { return m_more; }
    QString verdict() const;
    PrinterProfile typed() const; // as the fields say
    void save();
    void printTest();
    // The same slip as a file, with any printer or none: it shows the slip, and proves nothing.
    void askFile();
    void saveTest(const QString &path);
    QPushButton *saveButton() const { return m_pdf; }

private:
    QWidget *makeProfile();
    QWidget *makeTest();
    void fillSheets();
    void askProfile();
    void takePrinters(const std::vector<PrinterFacts> &found);
    void takeProfile(const std::optional<PrinterProfile> &profile);
    void choose(const QString &printer);
    void showPrinter();
    void loadTests();
    void showVerdict(const std::vector<PrinterTest> &tests);
    void takeScan();
    void print(const PrinterProfile &profile, const QString &payee);
    void write(const PrinterProfile &profile, const QString &payee, const QString &path);
    template<typename Then>
    void withPayee(Then then);
    void saySource(const PrinterTest &test);

    std::vector<PrinterFacts> m_facts;
    std::optional<PrinterProfile> m_stored;
    Form *m_form;
    QComboBox *m_sheet, *m_printer, *m_dpi, *m_tray;
    QDoubleSpinBox *m_right, *m_down;
    QCheckBox *m_codes, *m_duplex;
    QPushButton *m_save, *m_test, *m_pdf;
    QLineEdit *m_scan;
    Chip *m_verdict;
    PlainTable *m_tests;
    LedgerTable *m_table;
    SettingsMenu *m_more = nullptr;
};

} // namespace keshikomi
