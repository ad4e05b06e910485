// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// A cancelled batch keeps what it has printed and may go on later; so may one that is finished,
// when a person has asked for its failed slips again.
enum class BatchState { Waiting, Running, Paused, Cancelled, Finished };
// Taken: being drawn; nothing of it has left. Sending: on its way to a printer, which nobody can
// take back. A slip whose program died there is Failed with PrintUnsure until a person has looked.
enum class BatchItemState { Waiting, Taken, Sending, Released, Failed };

bool allowed(BatchState from, BatchState to);
bool allowed(BatchItemState from, BatchItemState to);

QString batchStateName(BatchState state); // "waiting", "running", ...
std::optional<BatchState> batchStateFromName(QStringView name);
QString batchItemStateName(BatchItemState state);
std::optional<BatchItemState> batchItemStateFromName(QStringView name);

// Where the sheets of a batch go: files of a folder, or a printer of the seat.
struct BatchTarget final
{
    QString folder; // absolute; empty: the printer
    // Name of each file. {batch} number of the batch, {file} number of the file (four digits),
    // {bill} and {last} first and last bill of the file. Must hold {file}, or {bill}.
    QString pattern;
    int perFile = 1; // slips a file, 1 to 1,000
    QString printer; // empty: files

    bool isPrinter() const { return !printer.isEmpty(); }
};
constexpr int mostPerFile = 1'000;

// What stands for what differs from file to file: {bill} and {last}, {file}, {batch}.
// PatternWrong (pattern, how, what): "placeholder" for one that is none, "sign" that no name on
// Windows can have, "device" that Windows keeps for itself, "dot" before a name, which hides it;
// (pattern, "long", bytes, most) with the longest numbers; (pattern) alone: every file would have
// the same name.
Done checkPattern(const QString &pattern);
// PatternWrong, NumberOutOfRange (per_file), FieldEmpty (folder).
Done checkTarget(const BatchTarget &target);
// A file system takes 255 bytes. Until a file is whole, its name has 43 more: a dot before it, and
// behind it the run that makes it (see partNameOf()).
constexpr qsizetype longestFileNameBytes = 255 - 43;
// The pattern with ".pdf" at its end: a file without it is opened by no program. Blanks at the ends
// of the name are no part of it, and no stop before the ending.
QString pdfPattern(const QString &pattern);
// The usual name of a file with so many sheets of that kind.
QString usualPattern(int perFile, const QString &sheet = QStringLiteral("haraikomi"));
// `bills` as they stand in the file, at least one.
QString
fileNameOf(const QString &pattern, PrintBatchId batch, int file, const std::vector<qint64> &bills);

// Where a sheet goes that is packed with goods; both may be empty.
struct Parcel final
{
    QString shipping; // reference of the parcel
    QString place; // where the goods lie

    friend bool operator==(const Parcel &, const Parcel &) = default;
};

// Where an item stands in the list of a batch.
struct ListLine final
{
    int number = 0; // from 1; 0: there was no list
    QString said; // the whole line
};

// A line that makes no sheet: what it names was not found, or has a place in the batch already.
struct LeftOutLine final
{
    ListLine line;
    std::optional<qint64> bill; // the one that has a place
    Parcel parcel;
    Error why;
};

struct NewPrintBatch final
{
    QString sheet; // kind of sheet, one of a bill: "haraikomi"
    BatchTarget target;
    int dpi = 0; // of the sheets; 0: as the printer's profile says, 600 for files
    std::vector<qint64> bills; // by number, in the order of printing; a bill stands in it once
    std::vector<Parcel> parcels{}; // beside the bills; or none
    std::vector<int> lines{}; // of the list, beside the bills; or none
    std::vector<LeftOutLine> leftOut{};
    // Payment slips that say otherwise now than when they were printed come as a new issue; without
    // it they fail.
    bool reissue = false;
};

struct PrintBatch final
{
    PrintBatchId id;
    QString sheet;
    BatchTarget target;
    int dpi = 600;
    BatchState state = BatchState::Waiting;
    QString seat; // the folder and the printer are this seat's
    QString actor;
    QDateTime at;
    int waiting = 0, released = 0, failed = 0; // slips; waiting counts those being made, too

    // The newest run, whichever program it is of.
    QDateTime runSince{}; // invalid before the first
    int runMade = 0; // slips it has released or failed

    bool reissue = false; // as it was asked for, at the last run

    int leftOut = 0; // lines of its list that made no slip

    QDateTime heardUntil{}; // until then a silent run counts as alive; invalid: there is none
    bool cutOff = false; // its last run came to no end; then it is Paused for readers

    int total() const { return waiting + released + failed; }
    int notMade() const { return failed + leftOut; }
};

struct PrintBatchItem final
{
    int position = 0; // from 1; 0: a line that was left out
    qint64 bill = 0; // 0: none was found
    BatchItemState state = BatchItemState::Waiting;
    int reissue = 0; // of the slip that was printed
    QString file; // name, once it was released
    QByteArray sha256; // of that file
    std::optional<Error> failure;
    Parcel parcel{};
    int pages = 0; // of its sheets, once released
    ListLine line{}; // what it says only where it was left out
};

// One parcel of a batch, and who gets it.
struct ParcelLabel final
{
    int position = 0;
    qint64 bill = 0;
    qint64 customer = 0; // number
    QString zip;
    QString address1, address2;
    QString name; // honorific included
    Parcel parcel;
    QString file; // empty: to a printer
};

// How far a run of a batch is.
struct BatchProgress final
{
    int total = 0, released = 0, failed = 0; // slips of the whole batch
    int made = 0; // slips released or failed by this run
    qint64 ms = 0; // since this run began

    int left() const { return total - released - failed; }
    int perMinute() const; // 0 before the first slip
    qint64 remainingSeconds() const; // -1: not known yet
};
// As the run itself tells it. Nothing while none is under way.
std::optional<BatchProgress> progressOf(const PrintBatch &batch, const QDateTime &now);

} // namespace keshikomi
