// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/journal_wish_form.h"

#include "models/services/books/journal_profile.h"
#include "ui/pages/answer.h"
#include "ui/pages/read_file.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 460; // at 100 %

QString encodingText(const QString &encoding)
{
    if (encoding == QLatin1String("cp932"))
        return QStringLiteral("Shift_JIS (cp932)");
    return encoding == QLatin1String("utf-8-bom") ? QStringLiteral("UTF-8 (BOM)")
                                                  : encoding.toUpper();
}

} // namespace

JournalWishForm::JournalWishForm(const PageContext &context)
    : m_context(context)
    , m_form(new Form(context.look))
    , m_from(new DateField(context.today()))
    , m_to(new DateField(context.today()))
    , m_encoding(new QComboBox)
    , m_own(makeButton(context.look, tr("Profile of your own …"), {}, Rank::Quiet, Icon::Upload))
{
    auto *row = makeRow(context.look, 16, this);
    m_encoding->addItem(tr("as the program wants it"), QString());
    for (const QString &encoding : journalEncodings())
        m_encoding->addItem(encodingText(encoding), encoding);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(14);
    m_form->addField(tr("From"), m_from, tr("Empty: everything that did not go out yet."));
    m_form->addField(tr("Until"), m_to);
    m_form->addField(tr("Encoding"), m_encoding);
    context.look.keep(m_form, [this] { m_form->setMaximumWidth(m_context.look.px(formWidth)); });
    row->addWidget(m_form, 1);
    row->addWidget(m_own, 0, Qt::AlignTop);
    row->addStretch();
    connect(m_own, &QPushButton::clicked, this, &JournalWishForm::askFile);
}

// An empty field is no bound.
bool JournalWishForm::takeDay(DateField *field, QDate &day)
{
    const QString typed = field->text().trimmed();
    const auto read = field->day();
    const bool right = typed.isEmpty() || read;
    m_form->setProblem(field, right ? QString() : whyNoDay(typed));
    if (!right)
        field->setFocus(Qt::OtherFocusReason);
    day = typed.isEmpty() ? QDate() : read.value_or(QDate());
    return right;
}

std::optional<JournalWishForm::Period> JournalWishForm::period()
{
    Period period;
    if (isHidden())
        return period;
    if (!takeDay(m_from, period.from) || !takeDay(m_to, period.to))
        return std::nullopt;
    if (period.from.isValid() && period.to.isValid() && period.from > period.to) {
        m_form->setProblem(m_to, tr("The period ends before it begins."));
        m_to->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return period;
}

QString JournalWishForm::encoding() const
{
    return m_encoding->currentData().toString();
}

void JournalWishForm::setEncoding(const QString &encoding)
{
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(encoding)));
}

void JournalWishForm::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Profile of your own"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalWishForm::readProfile);
    dialog->open();
}

void JournalWishForm::readProfile(const QString &path)
{
    onAnswer(readChosenFile(path), this, [this, path](const Result<QByteArray> &definition) {
        if (!definition)
            return Q_EMIT failed(definition.error());
        const QString name = QFileInfo(path).completeBaseName();
        const auto profile = journalProfile(*definition, name);
        if (!profile)
            return Q_EMIT failed(profile.error());
        Q_EMIT profileRead(name, *definition);
    });
}

} // namespace keshikomi
