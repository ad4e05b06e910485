// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMenu>

namespace keshikomi {

namespace {

// The sign of the program: a tick in a square.
class Sign final : public QWidget
{
public:
    explicit Sign(const Look &look)
        : m_look(look)
    {
        look.keep(this, [this] { setFixedSize(m_look.px(26), m_look.px(26)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), m_look.theme().radius(), m_look.colours().accent);
        const int m = m_look.px(4);
        const QRectF box = QRectF(rect()).adjusted(m, m, -m, -m);
        drawIcon(painter, Icon::Check, box, m_look.colours().onAccent);
    }

private:
    const Look &m_look;
};

} // namespace

SearchField::SearchField(const Look &look)
    : m_look(look)
{
    setPlaceholderText(tr("Search customer, WIP number, amount, phone, last 4 of plate"));
    setAccessibleName(tr("Search"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look.keep(this, [this] {
        setFont(m_look.theme().font(TypeSize::Base));
        setMaximumWidth(m_look.px(620));
        setKey(m_key);
    });
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    const int right = key.isEmpty() ? 0 : keyWidth(m_look.theme(), key) + m_look.px(12);
    setTextMargins(m_look.px(28), 0, right, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const QColor muted = theme.colours().muted;
    const int icon = theme.px(18);
    const QRectF glass(theme.px(9), (height() - icon) / 2.0, icon, icon);
    drawIcon(painter, Icon::Search, glass, muted);
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QPointF at(width() - keyWidth(theme, m_key) - theme.px(8), height() / 2.0);
    drawKey(painter, theme, at, m_key, muted, theme.colours().line);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty())
        focusNextChild();
    clear();
}

PersonButton::PersonButton(const Look &look)
    : m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

QSize PersonButton::sizeHint() const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Base));
    return {metrics.horizontalAdvance(text()) + m_look.px(8 + 20 + 10 + 8 + 16 + 6), m_look.px(34)};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    if (underMouse() || isDown())
        drawBox(painter, rect(), theme.radius(), mix(c.surface, c.text, 0.05));
    if (showsFocus(this))
        drawBox(painter, rect(), theme.radius(), {}, c.accent, theme.px(2));
    const auto icon = [&](Icon which, qreal x, int size) {
        drawIcon(painter, which, QRectF(x, (height() - size) / 2.0, size, size), c.muted);
    };
    icon(Icon::User, theme.px(8), theme.px(20));
    const int left = theme.px(38);
    const QRectF words = QRectF(rect()).adjusted(left, 0, -theme.px(24), 0);
    drawText(painter, words, Qt::AlignVCenter, theme.font(TypeSize::Base), c.text, text());
    icon(Icon::Down, width() - theme.px(22), theme.px(16));
}

TopBar::TopBar(const Look &look)
    : m_look(look)
    , m_name(makeLabel(look, tr("Keshikomi"), TypeSize::Section))
    , m_search(new SearchField(look))
    , m_sync(new ChipButton(look))
    , m_person(new PersonButton(look))
{
    keepGround(look, this, Ground::Surface);
    auto *row = new QHBoxLayout(this);
    keepMargins(look, row, {16, 0, 8, 0}, 9);
    row->addWidget(new Sign(look));
    row->addWidget(m_name);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addWidget(m_person);
    m_person->setAccessibleName(tr("Person"));
    m_sync->setState(Tone::Neutral, tr("Not connected"));
    look.keep(this, [this] {
        setFixedHeight(m_look.px(52));
        setNarrow(m_narrow);
    });
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT searchEntered(m_search->text());
    });
    connect(m_sync, &QPushButton::clicked, this, &TopBar::syncPressed);
}

void TopBar::setSync(Tone tone, const QString &words)
{
    m_sync->setState(tone, words);
}

void TopBar::setPerson(const QString &name)
{
    m_person->setText(name);
    //: the button of who is at the desk, for screen readers
    m_person->setAccessibleName(tr("Person: %1").arg(name));
    m_person->updateGeometry();
}

void TopBar::setPersonMenu(QMenu *menu)
{
    menu->setParent(m_person, menu->windowFlags());
    m_person->setMenu(menu);
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // Wide, the search begins where the page does; narrow, the name takes what it needs.
    m_name->setMinimumWidth(narrow ? 0 : m_look.px(134));
    m_name->setMaximumWidth(narrow ? m_look.px(90) : m_look.px(134));
}

} // namespace keshikomi
