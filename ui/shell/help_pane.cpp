// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_pane.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/key_text.h"
#include "ui/theme/paint.h"

#include <QGridLayout>

namespace keshikomi {

namespace {

// A key as it is engraved on the buttons.
class KeyMark final : public QWidget
{
public:
    KeyMark(const Look &look, const QString &key)
        : m_look(look)
        , m_key(key)
    {
        setAccessibleName(key);
        look.keep(this, [this] {
            setFixedSize(keyWidth(m_look.theme(), m_key) + m_look.px(2), m_look.px(26));
        });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &c = m_look.colours();
        drawKey(painter,
                m_look.theme(),
                QPointF(1, height() / 2.0),
                m_key,
                c.muted,
                mix(c.canvas, c.border, 0.55));
    }

private:
    const Look &m_look;
    QString m_key;
};

} // namespace

HelpPane::HelpPane(const Look &look, const ActionTable &actions)
    : m_look(look)
    , m_actions(actions)
{
    setAccessibleName(tr("Help"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepGround(look, viewport(), Ground::Canvas);
    keepGround(look, this, Ground::Line); // the hairline at its left
    setViewportMargins(1, 0, 0, 0);
}

void HelpPane::showPlace(Place place)
{
    auto *inside = new QWidget;
    m_column = makeColumn(m_look, inside, 16, 12);
    m_keys.clear();
    m_column->addLayout(makeHead(place));
    if (const QString purpose = purposeOf(place); !purpose.isEmpty()) {
        auto *words = makeLabel(m_look, purpose);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    QList<ActionSpec> ofPage;
    QList<ActionSpec> everywhere;
    for (const ActionSpec &spec : actionSpecs()) {
        const QAction *action = m_actions.action(spec.id);
        if (action->shortcut().isEmpty())
            continue;
        if (spec.place == place)
            ofPage << spec;
        else if (!spec.place && action->isEnabled())
            everywhere << spec;
    }
    addKeys(tr("Keys of this page"), ofPage);
    addKeys(tr("Keys everywhere"), everywhere);
    auto *words = makeLabel(m_look,
                            tr("In every list: arrows move, Enter opens, Shift picks "
                               "several, a press on a title sorts, titles can be dragged."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    m_column->addWidget(words);
    m_column->addStretch();
    setWidget(inside); // the one before is deleted
}

QLayout *HelpPane::makeHead(Place place)
{
    auto *head = makeRow(m_look, 8);
    head->addWidget(makeLabel(m_look, nameOf(place), TypeSize::Lead));
    head->addStretch();
    auto *close = new IconButton(m_look, Icon::Cross, tr("Close the help"));
    connect(close, &QPushButton::clicked, this, &HelpPane::closed);
    head->addWidget(close);
    return head;
}

void HelpPane::addKeys(const QString &title, const QList<ActionSpec> &specs)
{
    if (specs.isEmpty())
        return;
    m_column->addWidget(makeLabel(m_look, title, TypeSize::Section));
    auto *grid = new QGridLayout;
    keepSpace(m_look, grid, 12, 2);
    grid->setColumnStretch(1, 1);
    for (const ActionSpec &spec : specs) {
        const QKeySequence key = m_actions.action(spec.id)->shortcut();
        m_keys << key.toString(QKeySequence::PortableText);
        const int row = grid->rowCount();
        grid->addWidget(new KeyMark(m_look, keyText(key)), row, 0, Qt::AlignLeft);
        auto *words = makeLabel(m_look, textOf(spec));
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
    }
    m_column->addLayout(grid);
}

} // namespace keshikomi
