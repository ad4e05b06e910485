// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every file of the folders given, generated files, then
// mutations of them from a printed seed (KK_SEED repeats a run).
#include "tests/fuzz/fuzz.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>

namespace {

using Bytes = QByteArray;

void runTarget(const Bytes &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           static_cast<size_t>(input.size()));
}

void addFiles(QList<Bytes> &inputs, const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
}

QList<Bytes> corpus(const QStringList &folders, quint32 seed)
{
    QList<Bytes> inputs{Bytes(), Bytes("1"), Bytes("\xEF\xBB\xBF"), Bytes(2000, '2')};
    for (const QString &folder : folders)
        addFiles(inputs, folder);
    const auto made = keshikomi::test::noticeScenario(seed, 3);
    for (const bool lineEnds : {true, false}) {
        const auto files = keshikomi::test::writeNoticeFiles(made, lineEnds);
        inputs << files.agencyCsv << files.agency120 << files.zengin01A << files.zengin01B;
    }
    return inputs;
}

Bytes mutated(Bytes input, const QList<Bytes> &others, QRandomGenerator &random)
{
    static const char telling[] = "0129 ,\"\r\n\x1A\xA0\xDE\xFF\x81";
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !input.isEmpty(); ++i) {
        const qsizetype at = random.bounded(input.size());
        const qsizetype length = random.bounded(1 + std::min<qsizetype>(40, input.size() - at));
        switch (random.bounded(6)) {
        case 0: input[at] = static_cast<char>(random.bounded(256)); break;
        case 1: input[at] = telling[random.bounded(int(sizeof telling) - 1)]; break;
        case 2: input.remove(at, length); break;
        case 3: input.insert(at, input.mid(random.bounded(input.size()), length)); break;
        case 4: input.truncate(at); break;
        default: input = input.left(at) + others[random.bounded(others.size())].mid(at); break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char *argv[])
{
    const quint32 seed = keshikomi::test::seed();
    QStringList folders;
    for (int i = 1; i < argc; ++i)
        folders.append(QString::fromLocal8Bit(argv[i]));
    const QList<Bytes> inputs = corpus(folders, seed);
    for (const Bytes &input : inputs)
        runTarget(input);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    int runs = 0;
    while (runs < 20'000 && timer.elapsed() < 5'000) {
        runTarget(mutated(inputs[random.bounded(inputs.size())], inputs, random));
        ++runs;
    }
    qInfo("%d files, %d mutations", int(inputs.size()), runs);
    return runs > 0 ? 0 : 1;
}
