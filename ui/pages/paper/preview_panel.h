// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paper/page_view.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace keshikomi {

class Chip;

// A PDF before it is printed: its pages, as near as one likes, and where a text stands in it.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int leastZoom = 25;
    static constexpr int mostZoom = 400;
    explicit PreviewPanel(const Look &look);

    void showPdf(const std::shared_ptr<OpenPdf> &pdf);
    void showPage(int page); // from 1
    // What is shown is the last that could be made, and is marked so.
    void setOld(bool old);
    bool isOld() const { return m_view->isOld(); }
    void setZoom(int percent); // held between leastZoom and mostZoom
    void fitWidth(); // and stays so when the window is made larger
    void find(const QString &text); // goes to the next place that has it
    // Of the places found, round; looks first where the words are others than those found.
    void findNext();
    void findBefore();

    int page() const { return m_page; }
    int zoom() const { return m_zoom; }
    int hits() const { return m_count; } // places in the whole file
    QString foundWords() const; // "2 / 3 places"
    QString pageWords() const; // empty while there is nothing to show
    QLineEdit *searchField() const { return m_search; }
    QRect hitInSight() const; // the place that is looked at, as far as it is seen
    const PageView *view() const { return m_view; }
    const QScrollArea *area() const { return m_scroll; }

Q_SIGNALS:
    void searched();

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyZoom(int percent);
    QWidget *makeTools();
    struct Hit final
    {
        int page = 1;
        QRectF placeMm;
    };
    std::optional<Hit> currentHit() const;
    void goToHit(int at);
    void takeHits(const std::vector<OpenPdf::Hits> &hits);
    void showHits();
    void refresh();

    const Look &m_look;
    PageView *m_view;
    QScrollArea *m_scroll;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_pageWords = nullptr;
    QLabel *m_zoomWords = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    Chip *m_old = nullptr;
    std::shared_ptr<OpenPdf> m_pdf;
    std::vector<OpenPdf::Hits> m_hits;
    int m_page = 1;
    int m_zoom = 100;
    bool m_fits = false; // the size follows the width
    int m_count = 0;
    int m_at = 0; // which of them is looked at, from 0
    QString m_sought; // what the hits are of
    int m_turn = 0;
};

} // namespace keshikomi
