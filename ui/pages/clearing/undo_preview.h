// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/undo.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;

namespace keshikomi {

// What is to be undone: lines that a person picked, or one whole decision.
struct UndoWish final
{
    std::vector<AllocationId> allocations{};
    std::vector<DifferenceId> differences{};
    std::optional<RunId> run{}; // instead of lines

    bool isNone() const { return !run && allocations.empty() && differences.empty(); }
    friend bool operator==(const UndoWish &, const UndoWish &) = default;
};

enum class UndoMode { Preview, Real };
Later<UndoReport> askUndo(const PageContext &context, const UndoWish &wish, UndoMode mode);

// Tells in words what an undo would do before it is done. It asks one question at a time: who holds
// an arrow key asks for where they stop.
class UndoPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit UndoPreview(const PageContext &context);

    void ask(const UndoWish &wish, const QString &title); // also the same again
    void say(const QString &sentence); // there is nothing to ask
    void forget(); // what stands there is of something else now
    const UndoWish &wish() const { return m_wish; }
    bool isReady() const { return m_ready; } // what the wish would do stands there
    QString words() const;

Q_SIGNALS:
    void answered();

private:
    void askNow();
    void take(const Result<UndoReport> &report);
    void setWords(const QString &title, const QString &words);

    const PageContext m_context;
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_side = nullptr;
    UndoWish m_wish;
    bool m_ready = false;
    bool m_asking = false;
    bool m_askAgain = false; // what is on the way is not what is wanted any more
};

} // namespace keshikomi
