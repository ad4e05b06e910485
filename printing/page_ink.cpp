// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/page_ink.h"

#include "printing/ink_crossing.h"
#include "printing/sheets/number_signs.h"
#include "printing/type/sheet_font.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr double besideMm = 1.5; // so near that it is read as one
constexpr double besideEms = 0.4; // the same of large type
// Ink that is there for certain: a rule may touch the foot of type, a box its sides.
constexpr double topEms = 0.66, footEms = 0.06;
constexpr double sideMm = 0.2;
constexpr double leastAcross = 0.4; // of the lower one of two texts, to stand in one line

bool hasWideBlank(const QString &text)
{
    const auto isBlank = [](QChar sign) { return isGap(sign.unicode()); };
    bool blank = true; // at the beginning each counts
    for (const QChar sign : text) {
        if (sign == QChar(0x3000) || (blank && isBlank(sign)))
            return true;
        blank = isBlank(sign);
    }
    return blank;
}

// What is before the first digit; null: there is none.
std::optional<QString> beginningOf(const QString &text)
{
    const auto digit =
        std::find_if(text.begin(), text.end(), [](QChar one) { return one.isDigit(); });
    return digit == text.end() ? std::nullopt
                               : std::optional<QString>(text.left(digit - text.begin()));
}

bool isOfSum(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Symbol_Currency || isGap(sign.unicode());
    });
}

// 1,200 and ¥1,200 円 are money; of a day and of a number with strokes a sign beside is none.
NumberKind kindOf(const QString &text)
{
    const bool figure = std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isDigit() || sign == u',' || sign == u'円' || sign == QChar(0x2212)
            || sign.category() == QChar::Symbol_Currency || isGap(sign.unicode());
    });
    return figure ? NumberKind::Money : NumberKind::Day;
}

std::optional<QString> joinedTo(const QString &left, const QString &number)
{
    const auto beginning = beginningOf(number);
    if (!beginning || !isOfSum(*beginning))
        return std::nullopt;
    return signJoinedBefore(QString(left + *beginning), kindOf(number));
}

std::optional<QString> joinedAfter(const QString &number, const QString &right)
{
    const auto beginning = beginningOf(number);
    if (!beginning || !number.back().isDigit())
        return std::nullopt;
    return signJoinedAfter(right, kindOf(number), *beginning);
}

double nearMm(double em)
{
    return std::max(besideMm, besideEms * em);
}

// A minus that is drawn.
bool isDash(const QRectF &reach, const QRectF &ink, double em)
{
    const double middle = reach.center().y();
    return reach.height() < em / 4 && reach.width() > em / 5 && reach.width() < em * 1.5
        && middle > ink.top() && middle < ink.bottom() - ink.height() / 5;
}

// A one, a zero, or another digit that is drawn: about as high as type, and no wider.
bool isDigitLike(const QRectF &reach, const QRectF &ink, double em)
{
    const double across = std::min(reach.bottom(), ink.bottom()) - std::max(reach.top(), ink.top());
    return reach.height() > em * 0.4 && reach.height() < em * 1.2 && reach.width() < em
        && across > ink.height() / 2;
}

} // namespace

QString PageInk::placeOf(const Source &source)
{
    if (source.block == nullptr)
        return {};
    return QStringLiteral("%1(%2).items[%3]")
        .arg(source.block->place, source.block->id)
        .arg(source.item->at);
}

void PageInk::write(TextRuler &ruler, const std::vector<TextRun> &runs, bool field)
{
    ++m_group;
    for (const TextRun &run : runs) {
        ++m_order;
        if (run.spread > 0 || !hasWideBlank(run.text)) {
            add(run, run.text, 0, run.width, field);
            continue;
        }
        const double perEm = emMm(run.pt) * run.squeeze;
        const std::vector<double> edges = ruler.edges(run.text, run.face, run.bold);
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= run.text.size(); ++at) {
            if (at < run.text.size() && !isGap(run.text.at(at).unicode()))
                continue;
            if (at > begin)
                add(run,
                    run.text.mid(begin, at - begin),
                    edges[std::size_t(begin)] * perEm,
                    edges[std::size_t(at)] * perEm,
                    field);
            begin = at + 1;
        }
    }
}

void PageInk::add(const TextRun &run, const QString &text, double from, double to, bool field)
{
    Piece piece;
    piece.text = text;
    piece.em = emMm(run.pt);
    piece.left = run.at.x() + from;
    piece.right = run.at.x() + to;
    const double side = std::min(sideMm, (to - from) / 4);
    piece.ink = QRectF(QPointF(piece.left + side, run.at.y() - topEms * piece.em),
                       QPointF(piece.right - side, run.at.y() - footEms * piece.em));
    piece.group = m_group;
    piece.order = m_order;
    piece.field = field;
    piece.source = m_source;
    m_pieces.push_back(std::move(piece));
}

std::optional<PageInk::Flaw> PageInk::flaw(const Page &page) const
{
    Pieces sorted = m_pieces;
    std::sort(sorted.begin(), sorted.end(), [](const Piece &one, const Piece &other) {
        return one.ink.top() < other.ink.top();
    });
    if (auto found = flawOfType(sorted))
        return found;
    for (const Drawing &drawing : m_drawings) {
        if (auto found = flawOfDrawing(sorted, page.items[drawing.item], drawing))
            return found;
    }
    return std::nullopt;
}

std::optional<PageInk::Flaw> PageInk::flawOfType(const Pieces &sorted) const
{
    for (auto one = sorted.begin(); one != sorted.end(); ++one) {
        for (auto other = one + 1; other != sorted.end() && other->ink.top() < one->ink.bottom();
             ++other) {
            if (one->group == other->group)
                continue;
            const bool inOrder = one->left <= other->left;
            if (auto found = inOrder ? flawOfPair(*one, *other) : flawOfPair(*other, *one))
                return found;
        }
    }
    return std::nullopt;
}

// `left` begins farther left, or where `right` does.
std::optional<PageInk::Flaw> PageInk::flawOfPair(const Piece &left, const Piece &right) const
{
    const Piece &later = left.order > right.order ? left : right;
    const Piece &earlier = left.order > right.order ? right : left;
    if (left.ink.intersects(right.ink))
        return Flaw{placeOf(later.source),
                    Words::tr("\"%1\" is printed over \"%2\" (%3): move one of them")
                        .arg(later.text, earlier.text, placeOf(earlier.source))};
    const double across =
        std::min(left.ink.bottom(), right.ink.bottom()) - std::max(left.ink.top(), right.ink.top());
    const double low = std::min(left.ink.height(), right.ink.height());
    if (across < leastAcross * low || right.left - left.right > nearMm(std::max(left.em, right.em)))
        return std::nullopt;
    std::optional<QString> sign = right.field ? joinedTo(left.text, right.text) : std::nullopt;
    const Piece &number = sign ? right : left;
    const Piece &other = sign ? left : right;
    if (!sign && left.field)
        sign = joinedAfter(left.text, right.text);
    if (!sign)
        return std::nullopt;
    return Flaw{placeOf(other.source),
                Words::tr("\"%1\" stands so near beside \"%2\" (%3) that it is read as part of the "
                          "number: move one of them")
                    .arg(other.text, number.text, placeOf(number.source))};
}

std::optional<PageInk::Flaw>
PageInk::flawOfDrawing(const Pieces &sorted, const Item &item, const Drawing &drawing) const
{
    const QRectF reach = reachOf(item);
    for (const Piece &piece : sorted) {
        if (piece.ink.top() > reach.bottom())
            break;
        if (!piece.field || piece.ink.bottom() < reach.top())
            continue;
        const bool under = drawing.order < piece.order && isGround(item, piece.ink);
        if (!under && crosses(item, piece.ink))
            return Flaw{placeOf(drawing.source),
                        Words::tr("it is drawn across \"%1\" (%2): move one of them")
                            .arg(piece.text, placeOf(piece.source))};
        if (auto found = flawBeside(piece, reach, drawing))
            return found;
    }
    return std::nullopt;
}

// Drawings are read as well as type.
std::optional<PageInk::Flaw>
PageInk::flawBeside(const Piece &piece, const QRectF &reach, const Drawing &drawing) const
{
    const auto isNear = [&piece](double gap) { return gap >= 0 && gap <= nearMm(piece.em); };
    const bool before = isNear(piece.left - reach.right());
    const bool after = isNear(reach.left() - piece.right);
    const auto told = [&](const QString &sentence) {
        return Flaw{placeOf(drawing.source), sentence.arg(piece.text, placeOf(piece.source))};
    };
    if (before && isDash(reach, piece.ink, piece.em) && joinedTo(QStringLiteral("-"), piece.text))
        return told(Words::tr("it is read as the sign of \"%1\" (%2): move one of them"));
    if (!isDigitLike(reach, piece.ink, piece.em))
        return std::nullopt;
    if ((before && joinedTo(QStringLiteral("1"), piece.text))
        || (after && joinedAfter(piece.text, QStringLiteral("1"))))
        return told(Words::tr("it is read as a digit of \"%1\" (%2): move one of them"));
    return std::nullopt;
}

} // namespace keshikomi::printing
