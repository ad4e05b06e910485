// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/orders/story_player.h"

#include "models/domain/try.h"
#include "tests/scenario/orders/yen_sums.h"
#include "tests/scenario/script/scenario_deeds.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi::test {

namespace {

// A deed speaks of rows by their place ("p3"); one that is not there yet is no deed.
bool isPossible(ScenarioWorld &world, const ScenarioLine &line)
{
    static const QRegularExpression row(QStringLiteral("^[padfris][0-9]+$"));
    return std::all_of(line.words.begin(), line.words.end(), [&](const QString &word) {
        return !row.match(word).hasMatch() || world.isRow(word);
    });
}

} // namespace

StoryPlayer::StoryPlayer(ScenarioWorld &world, const Story &story)
    : m_world(world)
    , m_story(story)
{
    world.turnPage();
}

void StoryPlayer::play(const QString &line, const QStringList &inner)
{
    ScenarioStep step;
    step.line = scenarioLine(line);
    if (!isPossible(m_world, step.line))
        return;
    m_told << line;
    for (const QString &each : inner) {
        step.inner.push_back(scenarioLine(each));
        m_told << QStringLiteral("  ") + each;
    }
    const QStringList rows = rowsOf(m_world, step);
    for (const QString &each : rows)
        m_told << QStringLiteral("= ") + each;
    checkYen(line);
}

void StoryPlayer::checkYen(const QString &after)
{
    if (!m_wrong.isEmpty())
        return;
    const QString wrong = wrongSums(m_world.context());
    if (!wrong.isEmpty())
        m_wrong = QStringLiteral("after \"%1\": %2").arg(after, wrong);
}

void StoryPlayer::playSetup()
{
    for (const QString &line : m_story.setup)
        play(line);
}

void StoryPlayer::playDeed(const QString &deed)
{
    const int told = m_world.events - m_world.eventsBefore;
    if (deed == QLatin1String("next-event")) {
        if (told < m_story.events.size())
            play(m_story.events[told]);
    } else if (deed.startsWith(QLatin1String("told-event "))) {
        const int place = deed.section(QLatin1Char(' '), 1).toInt();
        if (place < told)
            play(m_story.events[place] + QStringLiteral(" told=%1").arg(place + 1));
    } else {
        play(deed);
    }
}

void StoryPlayer::playEvents()
{
    while (m_world.events - m_world.eventsBefore < m_story.events.size()) {
        const int before = m_world.events;
        playDeed(QStringLiteral("next-event"));
        if (m_world.events == before) {
            m_wrong = QStringLiteral("an event was refused");
            return;
        }
    }
}

void StoryPlayer::takeEverythingBack()
{
    for (qint64 place = m_world.count("refund"); place > 0; --place)
        play(QStringLiteral("refund returned f%1").arg(place));
    for (qint64 place = m_world.count("clearing_run"); place > 0; --place)
        play(QStringLiteral("undo run r%1").arg(place));
    for (qint64 place = m_world.count("settlement"); place > 0; --place) {
        play(QStringLiteral("undo-payout s%1").arg(place)); // its booking, if there is one
        play(QStringLiteral("undo-payout s%1").arg(place));
    }
}

void StoryPlayer::endFiles()
{
    const auto imports = must(m_world.desk().imports().list(m_world.actor(), 1'000));
    for (const StoryFile &file : m_story.files) {
        for (const ImportRow &row : imports) {
            if (!file.isKept && row.fileName == file.name && !row.undone)
                play(QStringLiteral("undo import ")
                     + m_world.nameOf("import_file", 'i', row.id.value()));
        }
    }
    for (const StoryFile &file : m_story.files) {
        if (file.isKept)
            play(QStringLiteral("import %1 %2").arg(file.name, file.layout()));
    }
}

void StoryPlayer::payOut()
{
    const qint64 before = m_world.count("settlement");
    play(m_story.report);
    if (m_world.count("settlement") > before)
        play(QStringLiteral("book-payout last any"));
}

QString StoryPlayer::playShuffled()
{
    playSetup();
    for (const StoryFile &file : m_story.files) {
        QStringList lines;
        for (const StoryNotice &notice : file.notices)
            lines << notice.line;
        play(QStringLiteral("file %1 %2").arg(file.name, file.layout()), lines);
    }
    for (const QString &deed : m_story.deeds)
        playDeed(deed);
    takeEverythingBack();
    endFiles();
    playEvents();
    takeEverythingBack();
    play(QStringLiteral("clear"));
    payOut();
    return m_wrong;
}

QString StoryPlayer::playSorted()
{
    playSetup();
    for (const Teller teller : bookingTellers) {
        std::vector<StoryNotice> kept;
        QString layout;
        for (const StoryFile &file : m_story.files) {
            if (file.teller != teller || !file.isKept)
                continue;
            kept.insert(kept.end(), file.notices.begin(), file.notices.end());
            layout = file.layout();
        }
        std::sort(kept.begin(), kept.end(), [](const StoryNotice &a, const StoryNotice &b) {
            return a.order < b.order;
        });
        const auto repeats =
            std::unique(kept.begin(), kept.end(), [](const auto &a, const auto &b) {
                return a.order == b.order;
            });
        kept.erase(repeats, kept.end());
        QStringList lines;
        for (const StoryNotice &notice : kept)
            lines << notice.line;
        if (teller == Teller::Debit) { // one row of an account in each answer
            for (const QString &line : lines)
                play(QStringLiteral("import sorted zengin-91"), {line});
        } else if (!lines.isEmpty()) {
            play(QStringLiteral("import sorted %1").arg(layout), lines);
        }
    }
    playEvents();
    takeEverythingBack();
    play(QStringLiteral("clear"));
    payOut();
    return m_wrong;
}

QStringList StoryPlayer::balances()
{
    QStringList rows;
    for (const auto &[account, amount] : m_world.accounts())
        rows << QStringLiteral("%1 %2").arg(account).arg(amount);
    for (const QString &name : m_world.billNames()) {
        const Bill bill = m_world.bill(name);
        rows << QStringLiteral("%1 open %2 reserved %3")
                    .arg(name)
                    .arg(bill.open.amount())
                    .arg(bill.reserved.amount());
    }
    QStringList payments;
    for (qint64 place = 1; place <= m_world.count("payment"); ++place) {
        const PaymentId id = m_world.id<PaymentId>("payment", QStringLiteral("p%1").arg(place));
        const Payment payment = must(m_world.desk().clearing().payment(m_world.actor(), id));
        if (payment.state != PaymentState::Confirmed && payment.state != PaymentState::Provisional)
            continue;
        // Why money is provisional is said when it arrives; the run says it of what is confirmed.
        const bool isSaid = payment.state == PaymentState::Confirmed;
        payments << QStringLiteral("%1 %2 %3 open %4 %5")
                        .arg(channelName(payment.channel), paymentStateName(payment.state))
                        .arg(payment.amount.amount())
                        .arg(payment.open.amount())
                        .arg(isSaid ? unappliedName(payment.unapplied) : QString());
    }
    payments.sort();
    return rows + payments;
}

QString wrongWith(const Story &story, ScenarioWorld &shuffled, ScenarioWorld &sorted)
{
    StoryPlayer asItCame(shuffled, story);
    StoryPlayer asItHappened(sorted, story);
    if (const QString wrong = asItCame.playShuffled(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = asItHappened.playSorted(); !wrong.isEmpty())
        return QStringLiteral("sorted: ") + wrong;
    const QStringList came = asItCame.balances(), happened = asItHappened.balances();
    if (came == happened)
        return {};
    QStringList differ;
    for (const QString &row : came) {
        if (!happened.contains(row))
            differ << QStringLiteral("as it came: ") + row;
    }
    for (const QString &row : happened) {
        if (!came.contains(row))
            differ << QStringLiteral("sorted: ") + row;
    }
    if (differ.isEmpty()) // the same rows, not as often
        differ << came << QStringLiteral("sorted:") << happened;
    return differ.join(QLatin1Char('\n'));
}

namespace {

// Leaves out whatever can be left out: runs of `list` of half its length, a quarter, … one.
template<typename List, typename Wrong>
bool shrinkList(Story &story, List Story::*list, Wrong isWrong)
{
    bool any = false;
    for (auto length = std::max<qsizetype>(1, qsizetype((story.*list).size()) / 2);;) {
        for (qsizetype at = 0; at + length <= qsizetype((story.*list).size());) {
            Story less = story;
            auto &items = less.*list;
            items.erase(items.begin() + at, items.begin() + at + length);
            if (isWrong(less)) {
                story = less;
                any = true;
            } else {
                at += length;
            }
        }
        if (length == 1)
            return any;
        length /= 2;
    }
}

template<typename Wrong>
bool shrinkNotices(Story &story, Wrong isWrong)
{
    bool any = false;
    for (std::size_t file = 0; file < story.files.size(); ++file) {
        for (std::size_t at = 0; at < story.files[file].notices.size();) {
            Story less = story;
            auto &notices = less.files[file].notices;
            notices.erase(notices.begin() + std::ptrdiff_t(at));
            if (!notices.empty() && isWrong(less)) {
                story = less;
                any = true;
            } else {
                ++at;
            }
        }
    }
    return any;
}

} // namespace

QString wrongWith(const Story &story, const QString &engine)
{
    ScenarioWorld shuffled(engine), sorted(engine);
    return wrongWith(story, shuffled, sorted);
}

Story shrunk(Story story, const QString &engine)
{
    const auto isWrong = [&](const Story &less) { return !wrongWith(less, engine).isEmpty(); };
    if (!isWrong(story))
        return story; // only after what other stories left
    for (bool any = true; any;) {
        any = shrinkList(story, &Story::deeds, isWrong);
        any = shrinkNotices(story, isWrong) || any;
    }
    return story;
}

} // namespace keshikomi::test
