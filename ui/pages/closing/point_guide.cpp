// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/point_guide.h"

#include "models/wording/close_words.h"
#include "ui/parts/build.h"
#include "ui/parts/flow_row.h"

#include <QLineEdit>

namespace keshikomi {

namespace {

// Where a point is put in order; none: on this page, or by itself.
std::optional<Place> placeOf(const ClosePoint &point)
{
    switch (point.kind) {
    case ClosePointKind::Provisional:
    case ClosePointKind::BankBalance:
    case ClosePointKind::Held: return Place::Import;
    case ClosePointKind::AgencyOverdue: return Place::Settle;
    case ClosePointKind::Unapplied: return Place::Clear;
    case ClosePointKind::Tasks: return Place::Tasks;
    case ClosePointKind::Unsealed:
    case ClosePointKind::CashDifference: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

PointGuide::PointGuide(const Look &look)
    : m_look(look)
    , m_words(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_go(makeButton(look, {}, {}, Rank::Plain, Icon::Right))
    , m_statement(new QLineEdit)
    , m_enter(makeButton(look, tr("Enter the balance")))
    , m_opening(makeButton(look, tr("As opening balance")))
    , m_evidence(makeButton(look, tr("Evidence"), {}, Rank::Plain, Icon::File))
{
    // The words above: beside four controls they would stand in a narrow column.
    auto *column = makeColumn(look, this, 0, 8);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *row = makeRow(look, 10);
    row->addStretch(1);
    m_statement->setAccessibleName(tr("Balance in the bank's statement"));
    m_statement->setPlaceholderText(tr("Stated balance"));
    m_statement->setAlignment(Qt::AlignRight);
    look.keep(m_statement, [this] { m_statement->setFixedWidth(m_look.px(140)); });
    row->addWidget(m_statement);
    row->addWidget(m_enter);
    m_opening->setToolTip(tr("What the account had before this month began, once."));
    row->addWidget(m_opening);
    m_evidence->setToolTip(
        tr("What the books say of this balance at the end of the month, line by line."));
    row->addWidget(m_evidence);
    row->addWidget(m_go);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_statement, &QLineEdit::returnPressed, this, &PointGuide::giveStatement);
    connect(m_enter, &QPushButton::clicked, this, &PointGuide::giveStatement);
    connect(m_opening, &QPushButton::clicked, this, [this] {
        Q_EMIT openingTyped(m_statement->text());
    });
    connect(m_evidence, &QPushButton::clicked, this, &PointGuide::evidenceWanted);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_place)
            Q_EMIT placeWanted(*m_place);
    });
    // Two lines and the controls: what is below does not move when another point is chosen.
    look.keep(this, [this] {
        const int lines = 2 * QFontMetrics(m_look.theme().font(TypeSize::Base)).lineSpacing();
        setMinimumHeight(lines + m_look.px(8) + m_look.theme().controlHeight());
    });
    showPoint(nullptr);
}

void PointGuide::showPoint(const ClosePoint *point)
{
    const QString key = point ? point->key : QString();
    if (std::exchange(m_key, key) != key)
        m_statement->clear();
    m_words->setText(point ? closePointAdvice(*point)
                           : tr("Choose a point to see what it means and what to do about it."));
    m_place = point && !point->ok ? placeOf(*point) : std::nullopt;
    m_go->setVisible(m_place.has_value());
    if (m_place) {
        //: button that opens a page: %1 its name
        m_go->setText(tr("To: %1").arg(nameOf(*m_place)));
    }
    const bool bank = point && point->kind == ClosePointKind::BankBalance;
    m_statement->setVisible(bank);
    m_enter->setVisible(bank);
    m_opening->setVisible(bank);
    m_evidence->setVisible(bank || (point && point->kind == ClosePointKind::AgencyOverdue));
}

QString PointGuide::words() const
{
    return m_words->text();
}

void PointGuide::giveStatement()
{
    Q_EMIT statementTyped(m_statement->text());
}

} // namespace keshikomi
