// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/line_row.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace keshikomi {

LineRow::LineRow(const Look &look, LineKind kind)
    : m_look(look)
    , m_kind(kind)
{
    auto *row = makeRow(look, LineWidths::gap, this);
    m_name = addCell(row, 0, kind == LineKind::Work ? tr("Work or part") : tr("Cost"));
    if (kind == LineKind::Work) {
        m_quantity = addCell(row, LineWidths::quantity, tr("Quantity"));
        m_quantity->setPlaceholderText(QStringLiteral("1"));
        m_price = addCell(row, LineWidths::price, tr("Unit price"));
        addTax(row);
    }
    m_amount = addCell(row, LineWidths::amount, tr("Amount"));
    for (QLineEdit *right : {m_quantity, m_price, m_amount}) {
        if (right)
            right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_remove = new IconButton(look, Icon::Cross, tr("Remove the line"));
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &QPushButton::clicked, this, &LineRow::removeRequested);
    row->addWidget(m_remove);
    setNumber(1);
}

QLineEdit *LineRow::addCell(QBoxLayout *row, int width, const QString &name)
{
    auto *cell = new QLineEdit;
    cell->setObjectName(name);
    cell->installEventFilter(this);
    if (width)
        m_look.keep(cell, [this, cell, width] { cell->setFixedWidth(m_look.px(width)); });
    row->addWidget(cell, width ? 0 : 1);
    m_cells << cell;
    connect(cell, &QLineEdit::textChanged, this, &LineRow::settle);
    return cell;
}

void LineRow::addTax(QBoxLayout *row)
{
    m_tax = new QComboBox;
    m_tax->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tax->setMinimumContentsLength(4);
    m_tax->setObjectName(tr("Tax"));
    for (const TaxKind kind : {TaxKind::Standard, TaxKind::Reduced, TaxKind::Exempt})
        m_tax->addItem(taxKindText(kind), int(kind));
    m_tax->installEventFilter(this);
    m_look.keep(m_tax, [this] { m_tax->setFixedWidth(m_look.px(LineWidths::tax)); });
    row->addWidget(m_tax);
    m_cells << m_tax;
    connect(m_tax, &QComboBox::currentIndexChanged, this, &LineRow::changed);
}

void LineRow::setNumber(int number)
{
    for (QWidget *cell : std::as_const(m_cells)) {
        //: a cell of a work order, for screen readers: %1 its title, %2 number of the line
        cell->setAccessibleName(tr("%1, line %2").arg(cell->objectName()).arg(number));
    }
    m_remove->setAccessibleName(tr("Remove line %1").arg(number));
}

bool LineRow::isPriced() const
{
    return m_price && !m_price->text().trimmed().isEmpty();
}

bool LineRow::hasQuantity() const
{
    return m_quantity && !m_quantity->text().trimmed().isEmpty();
}

bool LineRow::isBlank() const
{
    return m_name->text().trimmed().isEmpty() && m_amount->text().trimmed().isEmpty()
        && !isPriced();
}

// With a unit price the amount is its product and not typed.
void LineRow::settle()
{
    const bool priced = isPriced();
    if (priced || m_amount->isReadOnly()) {
        const auto line = item();
        const QSignalBlocker quiet(m_amount);
        m_amount->setText(priced && line ? format::amount(line->amount) : QString());
    }
    m_amount->setReadOnly(priced);
    Q_EMIT changed();
}

std::optional<LineItem> LineRow::item() const
{
    LineItem line;
    line.name = m_name->text().trimmed();
    line.taxKind = m_tax ? TaxKind(m_tax->currentData().toInt()) : TaxKind::Statutory;
    if (hasQuantity()) {
        const auto quantity = quantityFromText(m_quantity->text());
        if (!quantity)
            return std::nullopt;
        line.quantityMilli = quantity->milli;
        line.unit = quantity->unit;
    }
    const auto sum = yenFromText(isPriced() ? m_price->text() : m_amount->text());
    if (!sum)
        return std::nullopt;
    line.amount = isPriced() ? lineAmount(*sum, line.quantityMilli) : *sum;
    if (isPriced())
        line.unitPrice = *sum;
    return line;
}

QString LineRow::problem() const
{
    if (isBlank())
        return {};
    if (m_name->text().trimmed().isEmpty())
        return tr("A line has no name.");
    if (hasQuantity() && !quantityFromText(m_quantity->text()))
        return tr("“%1” is not a quantity.").arg(m_quantity->text());
    if (isPriced() && !yenFromText(m_price->text()))
        return tr("“%1” is not a price.").arg(m_price->text());
    if (!isPriced() && !yenFromText(m_amount->text()))
        return tr("“%1” has no amount.").arg(m_name->text());
    return {};
}

void LineRow::focusProblem()
{
    if (m_name->text().trimmed().isEmpty())
        m_name->setFocus();
    else if (hasQuantity() && !quantityFromText(m_quantity->text()))
        m_quantity->setFocus();
    else if (isPriced())
        m_price->setFocus();
    else
        m_amount->setFocus();
}

void LineRow::focusFirst()
{
    m_name->setFocus(Qt::TabFocusReason);
}

bool LineRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    auto *cell = qobject_cast<QWidget *>(watched);
    const bool nothingMore = cell == m_name && isBlank();
    for (qsizetype i = m_cells.indexOf(cell) + 1; i < m_cells.size() && !nothingMore; ++i) {
        if (m_cells.at(i) == m_amount && m_amount->isReadOnly())
            continue;
        m_cells.at(i)->setFocus(Qt::TabFocusReason);
        return true;
    }
    Q_EMIT left();
    return true;
}

} // namespace keshikomi
