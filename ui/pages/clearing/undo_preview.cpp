// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/undo_preview.h"

#include "models/wording/words.h"
#include "ui/pages/answer.h"
#include "ui/pages/clearing/undo_words.h"
#include "ui/parts/build.h"
#include "ui/parts/scroll_side.h"

namespace keshikomi {

namespace {

constexpr int room = 168; // at 100 %: the title and six lines; more scrolls

} // namespace

Later<UndoReport> askUndo(const PageContext &context, const UndoWish &wish, UndoMode mode)
{
    const UndoService service(context.services);
    const bool preview = mode == UndoMode::Preview;
    return wish.run ? service.run(context.actor, *wish.run, preview)
                    : service.lines(context.actor, wish.allocations, wish.differences, preview);
}

UndoPreview::UndoPreview(const PageContext &context)
    : m_context(context)
    , m_title(makeLabel(context.look, {}, TypeSize::Strong))
    , m_words(makeLabel(context.look, {}))
{
    auto *content = new QWidget;
    auto *lines = makeColumn(context.look, content, 0, 6);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    lines->addWidget(m_title);
    lines->addWidget(m_words);
    lines->addStretch();
    m_side = makeScrollSide(context.look, content, 0);
    m_side->setFocusPolicy(Qt::StrongFocus); // long words are scrolled by key, too
    m_side->setAccessibleName(tr("What undoing would do"));
    auto *column = makeColumn(context.look, this, 0, 8);
    column->addWidget(makeLine(context.look));
    column->addWidget(m_side, 1);
    context.look.keep(this, [this] { setFixedHeight(m_context.look.px(room)); });
}

QString UndoPreview::words() const
{
    return m_words->text();
}

void UndoPreview::ask(const UndoWish &wish, const QString &title)
{
    m_ready = false;
    if (wish != m_wish) // asked again, the words stay until there are others
        setWords(title, QStringLiteral("…"));
    m_wish = wish;
    if (m_asking)
        m_askAgain = true;
    else
        askNow();
}

void UndoPreview::say(const QString &sentence)
{
    m_wish = {};
    m_ready = false;
    m_askAgain = m_asking;
    setWords({}, sentence);
}

void UndoPreview::forget()
{
    m_ready = false;
    m_askAgain = m_asking;
}

void UndoPreview::askNow()
{
    m_asking = true;
    onAnswer(askUndo(m_context, m_wish, UndoMode::Preview),
             this,
             [this](const Result<UndoReport> &report) {
                 m_asking = false;
                 if (!std::exchange(m_askAgain, false))
                     take(report);
                 else if (!m_wish.isNone())
                     askNow();
             });
}

void UndoPreview::take(const Result<UndoReport> &report)
{
    m_ready = report.has_value();
    if (!report) {
        setWords(m_title->text(), faultTextInWindow(report.error()));
    } else {
        const QStringList lines =
            undoTakes(*report, UndoTold::Before) + undoConsequences(*report, m_context.today());
        setWords(m_title->text(), lines.join(QLatin1Char('\n')));
    }
    Q_EMIT answered();
}

void UndoPreview::setWords(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_words->setText(words);
    m_side->setAccessibleDescription(title.isEmpty() ? words : title + QLatin1Char('\n') + words);
}

} // namespace keshikomi
