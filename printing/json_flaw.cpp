// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/json_flaw.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

QString placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    //: a place in a file
    return Words::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(line).toUcs4().size() + 1);
}

QString reasonOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::NoError: break;
    case QJsonParseError::UnterminatedObject:
        return Words::tr("an object is not closed: \",\" or \"}\" is missing");
    case QJsonParseError::MissingNameSeparator:
        return Words::tr("\":\" is missing between a key and its value");
    case QJsonParseError::UnterminatedArray:
        return Words::tr("a list is not closed: \"]\" or \",\" is missing");
    case QJsonParseError::MissingValueSeparator:
        return Words::tr("\",\" is missing between two values");
    case QJsonParseError::IllegalValue:
        return Words::tr("no value that JSON knows: a text needs quotes, and the last value no "
                         "\",\" behind it");
    case QJsonParseError::TerminationByNumber:
        return Words::tr("the file ends in the middle of a number");
    case QJsonParseError::IllegalNumber:
        return Words::tr("a number is not written as JSON wants it");
    case QJsonParseError::IllegalEscapeSequence:
        return Words::tr("after \"\\\" stands what JSON does not know");
    case QJsonParseError::IllegalUTF8String:
        return Words::tr("a text is not UTF-8: save the file as UTF-8");
    case QJsonParseError::UnterminatedString:
        return Words::tr("a text is not closed: a quote is missing");
    case QJsonParseError::MissingObject: return Words::tr("no key follows after \",\"");
    case QJsonParseError::DeepNesting: return Words::tr("objects and lists are nested too deep");
    case QJsonParseError::DocumentTooLarge: return Words::tr("the file is too large");
    case QJsonParseError::GarbageAtEnd:
        return Words::tr("something stands after the end of the object");
    }
    return {};
}

} // namespace

JsonFlaw jsonFlaw(const QByteArray &json, const QJsonParseError &error)
{
    return {placeOf(json, error.offset),
            Words::tr("this is no JSON (%1)").arg(reasonOf(error.error))};
}

QString jsonLine(qsizetype line)
{
    //: a place in a file
    return Words::tr("line %1").arg(line);
}

} // namespace keshikomi::printing
