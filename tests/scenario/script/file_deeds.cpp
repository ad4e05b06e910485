// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives in files: written by the writers, damaged by hand, imported and taken back.
#include "models/domain/try.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/inbox/inbox.h"
#include "models/services/undo.h"
#include "tests/scenario/script/scenario_deeds.h"
#include "tests/scenario/script/scenario_notices.h"
#include "tests/support/enum_names.h"

namespace keshikomi::test {

namespace {

void addYen(QStringList &words, const char *what, Yen amount)
{
    if (!amount.isZero())
        words << QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(amount.amount());
}
void addCount(QStringList &words, const char *what, int count)
{
    if (count != 0)
        words << QStringLiteral("%1 %2").arg(count).arg(QString::fromLatin1(what));
}

QStringList importRows(const ImportReport &report)
{
    QStringList rows;
    if (report.refused) {
        rows << QStringLiteral("refused ") + faultText(*report.refused);
    } else {
        QStringList words;
        addCount(words, "read", report.records);
        addCount(words, "fresh", report.fresh);
        addCount(words, "repeated", report.repeated);
        addCount(words, "held", report.held);
        addCount(words, "for a person", report.tasks);
        addCount(words, "other", report.otherRows);
        addYen(words, "preliminary", report.preliminary);
        addYen(words, "confirmed", report.confirmed);
        addYen(words, "cancelled", report.cancelled);
        addYen(words, "waiting", report.heldAmount);
        addYen(words, "again", report.repeatedAmount);
        rows << report.layout + QStringLiteral(": ") + words.join(QLatin1String(", "));
    }
    for (const RepeatedFrom &repeat : report.repeatedFrom)
        rows << QStringLiteral("%1 as in %2").arg(repeat.notices).arg(repeat.fileName);
    for (const RowProblem &problem : report.problems) {
        rows << QStringLiteral("%1 row %2 byte %3 %4 %5 %6")
                    .arg(problem.warning ? QStringLiteral("odd") : QStringLiteral("bad"))
                    .arg(problem.record)
                    .arg(problem.byte)
                    .arg(
                        problem.field, enumName(problem.issue), problem.args.join(QLatin1Char(' ')))
                    .trimmed();
    }
    return rows;
}

Result<QStringList> take(ScenarioWorld &world, const ScenarioStep &step, const QByteArray &bytes)
{
    ImportOptions options;
    options.keepGood = step.line.has("keep-good");
    options.dryRun = step.line.has("dry");
    options.apart = step.line.has("apart");
    if (const QString record = step.line.option("apart-line"); !record.isEmpty())
        options.apartLines = {record.toInt()};
    options.secret = [secret = step.line.option("secret").toLatin1()](const QString &) {
        return at(Result<QByteArray>(secret));
    };
    KK_TRY(const ImportReport report,
           world.desk()
               .imports()
               .import(world.actor(), NoticeFile{step.line.word(0), bytes}, options)
               .result());
    return importRows(report);
}

NoticeLayout layoutOf(const QString &id)
{
    const auto layout = layoutFromId(id);
    if (!layout)
        qFatal("a scenario has no layout %s", qPrintable(id));
    return *layout;
}

// file NAME LAYOUT, with a line for each notice below: only written. LAYOUT may be "zengin-91", an
// answer to direct debits, or "table", that of the column map.
Result<QStringList> writeFile(ScenarioWorld &world, const ScenarioStep &step)
{
    if (step.line.word(1) == QLatin1String("zengin-91")) {
        KK_TRY(world.files[step.line.word(0)], debitAnswerOf(world, step.inner));
        return QStringList();
    }
    std::vector<NoticeRecord> records;
    Statement statement;
    for (const ScenarioLine &line : step.inner) {
        if (const auto entry = entryOf(world, line); entry)
            statement.others.push_back(*entry);
        else
            records.push_back(noticeOf(world, line));
    }
    const QString name = step.line.word(0);
    if (step.line.word(1) == QLatin1String("table")) {
        world.files[name] = tableOf(records);
        return QStringList();
    }
    KK_TRY(world.files[name],
           bytesOf(records, layoutOf(step.line.word(1)), world.today(), step.line, statement));
    world.records[name] = std::move(records);
    return QStringList();
}

// import NAME [LAYOUT] [keep-good] [dry] [apart]: with notices below written first; with a layout
// alone the notices of a file that was, in this layout; else the same bytes (again)
Result<QStringList> importFile(ScenarioWorld &world, const ScenarioStep &step)
{
    const QString name = step.line.word(0);
    if (!step.inner.empty())
        KK_CHECK(writeFile(world, step));
    else if (const auto layout = layoutFromId(step.line.word(1)); layout) {
        KK_TRY(const QByteArray bytes,
               bytesOf(world.records.at(name), *layout, world.today(), step.line));
        return take(world, step, bytes);
    }
    return take(world, step, world.files.at(name));
}

// edit NAME OLD NEW: what stands in the bytes is replaced, every time it stands there
Result<QStringList> editFile(ScenarioWorld &world, const ScenarioStep &step)
{
    QByteArray &bytes = world.files.at(step.line.word(0));
    const QByteArray old = step.line.word(1).toLatin1();
    const auto places = bytes.count(old);
    bytes.replace(old, step.line.word(2).toLatin1());
    return QStringList{QStringLiteral("%1 places").arg(places)};
}

// text NAME, with the lines of the file below
Result<QStringList> writeText(ScenarioWorld &world, const ScenarioStep &step)
{
    QByteArray bytes;
    for (const QString &line : step.text) {
        if (line.startsWith(QLatin1String("  ")))
            bytes += line.mid(2).toUtf8() + "\r\n";
    }
    world.files[step.line.word(0)] = bytes;
    return QStringList();
}

// debit-file NAME request|answer YEN…: 口座振替, all collected
Result<QStringList> writeDebit(ScenarioWorld &world, const ScenarioStep &step)
{
    const BankAccount account{QStringLiteral("0009"),
                              QStringLiteral("ミホン"),
                              QStringLiteral("227"),
                              QStringLiteral("ホンテン"),
                              QStringLiteral("1"),
                              QStringLiteral("1234567"),
                              QStringLiteral("ミホン")};
    DebitFile batch;
    batch.consignor = QStringLiteral("1234567890");
    batch.account = account;
    batch.collectOn = world.today();
    for (const QString &amount : step.line.words.mid(2)) {
        DebitRow row;
        row.account = account;
        row.amount = yenOf(amount);
        row.customerNumber = QString::number(batch.rows.size() + 1);
        batch.rows.push_back(row);
    }
    const auto direction = step.line.word(1) == QLatin1String("request") ? DebitDirection::Request
                                                                         : DebitDirection::Answer;
    const PaymentFile written = writeZengin91(batch, direction, false);
    world.files[step.line.word(0)] = written.bytes;
    return QStringList();
}

// lines IMPORT: what the inbox says of each
Result<QStringList> showLines(ScenarioWorld &world, const ScenarioStep &step)
{
    const auto import = world.id<ImportId>("import_file", step.line.word(0));
    KK_TRY(const auto lines,
           InboxService(world.context()).lines(world.actor(), import, 1'000).result());
    QStringList rows;
    for (const ArrivedLine &each : lines) {
        const QString why = each.heldBecause ? heldBecauseName(*each.heldBecause) : QString();
        rows << QStringLiteral("%1 %2 %3 %4")
                    .arg(each.record)
                    .arg(each.amount.amount())
                    .arg(lineFateName(each.fate), why)
                    .trimmed();
    }
    return rows;
}

// done PLACE: a person has dealt with the task at that place of the list
Result<QStringList> finishTask(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const auto all, world.desk().tasks().all(world.actor()).result());
    const TaskRow &task = all.at(std::size_t(step.line.word(0).toInt() - 1));
    KK_CHECK(world.desk().tasks().finish(world.actor(), task.id).result());
    return QStringList();
}

} // namespace

void addFileDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("file"), writeFile},
                  {QStringLiteral("import"), importFile},
                  {QStringLiteral("edit"), editFile},
                  {QStringLiteral("lines"), showLines},
                  {QStringLiteral("done"), finishTask},
                  {QStringLiteral("text"), writeText},
                  {QStringLiteral("debit-file"), writeDebit}});
}

} // namespace keshikomi::test
