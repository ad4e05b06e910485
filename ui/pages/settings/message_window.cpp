// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/message_window.h"

#include "models/domain/try.h"
#include "models/services/settings.h"
#include "models/wording/sheet_words.h"
#include "printing/sheets/message_trial.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/read_file.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace keshikomi {

namespace {

constexpr int pictureHeight = 72; // at 100 %
constexpr int textHeight = 110;

} // namespace

MessageWindow::MessageWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Message on sheets"), {680, 760}, parent)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_kind(new QComboBox)
    , m_words(new QComboBox)
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_picture(new QLabel)
    , m_choose(makeButton(context.look, tr("Choose a picture …")))
    , m_drop(makeButton(context.look, tr("No picture"), {}, Rank::Quiet))
    , m_caption(new QLineEdit)
    , m_coupon(new QLineEdit)
    , m_ends(new DateField(context.today()))
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_remove(makeKeyButton(tr("No message any more …"), QStringLiteral("F4"), Rank::Danger))
{
    fillForm();
    body()->addWidget(makeScrollSide(look(), m_form, 0), 1);
    body()->addWidget(makeButtons());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillWords();
        readAgain();
    });
    connect(m_words, &QComboBox::activated, this, &MessageWindow::insertWord);
    connect(m_choose, &QPushButton::clicked, this, &MessageWindow::askPicture);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_bytes.clear();
        showPicture();
    });
    connect(m_save, &QPushButton::clicked, this, &MessageWindow::save);
    connect(m_remove, &QPushButton::clicked, this, &MessageWindow::remove);
    context.look.keep(this, [this] { showPicture(); });
    readAgain();
}

void MessageWindow::fillForm()
{
    for (const SheetKind kind : {SheetKind::SmartPit, SheetKind::Postcard})
        m_kind->addItem(sheetKindText(kind), sheetKindName(kind));
    m_text->setTabChangesFocus(true);
    look().keep(m_text, [this] { m_text->setFixedHeight(look().px(textHeight)); });
    m_form->addField(tr("Sheet"), m_kind);
    m_form->addField(tr("Title"), m_title);
    m_form->addField(tr("Text"), m_text, tr("About 200 characters."));
    m_form->addField(tr("Fill in"),
                     m_words,
                     tr("Put where the cursor is; each customer's sheet shows its own."));
    m_form->addField(tr("Picture"), makePicture(), tr("PNG or JPEG up to 200 kB; printed grey."));
    m_form->addField(tr("Under the picture"), m_caption);
    m_form->addField(tr("Number of the coupon"), m_coupon);
    m_form->addField(
        tr("Last day"),
        m_ends,
        tr("Needed with a coupon or a picture. Afterwards the message is not printed."));
    fillWords();
}

QWidget *MessageWindow::makePicture()
{
    auto *picture = new QWidget;
    auto *row = makeRow(look(), 8, picture);
    row->addWidget(m_picture);
    row->addWidget(m_choose);
    row->addWidget(m_drop);
    row->addStretch();
    return picture;
}

QWidget *MessageWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = makeRow(look(), 8, buttons);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_remove);
    return buttons;
}

SheetKind MessageWindow::kind() const
{
    return sheetKindFromName(m_kind->currentData().toString()).value_or(SheetKind::SmartPit);
}

void MessageWindow::fillWords()
{
    m_words->clear();
    m_words->addItem(tr("Choose a word …"));
    for (const QString &word : messageWords(kind()))
        m_words->addItem(QStringLiteral("{%1}").arg(word));
}

void MessageWindow::insertWord()
{
    if (m_words->currentIndex() > 0)
        m_text->insertPlainText(m_words->currentText());
    m_words->setCurrentIndex(0);
    m_text->setFocus();
}

// Nothing can be typed until the stored one is here: it would be written over.
void MessageWindow::readAgain()
{
    m_read = false;
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_remove->setEnabled(false);
    refresh();
}

void MessageWindow::refresh()
{
    if (m_read)
        return;
    const SheetKind asked = kind();
    onAnswer(m_service.message(context().actor, asked, 0),
             this,
             [this, asked](const Result<std::optional<SheetMessage>> &message) {
                 if (!message)
                     return sayError(message.error());
                 if (asked == kind())
                     take(*message);
             });
}

void MessageWindow::take(const std::optional<SheetMessage> &message)
{
    m_read = true;
    m_form->setEnabled(true);
    m_save->setEnabled(true);
    const SheetMessage shown = message.value_or(SheetMessage());
    m_title->setText(shown.title);
    m_text->setPlainText(shown.text);
    m_caption->setText(shown.caption);
    m_coupon->setText(shown.couponNumber);
    m_ends->setText({});
    if (shown.couponEnds.isValid())
        m_ends->setDay(shown.couponEnds);
    m_bytes = shown.picture;
    m_remove->setEnabled(message.has_value());
    showPicture();
}

void MessageWindow::showPicture()
{
    const QImage image = QImage::fromData(m_bytes);
    m_drop->setEnabled(!m_bytes.isEmpty());
    m_picture->setVisible(!image.isNull());
    if (image.isNull())
        return m_picture->setPixmap({});
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        image.scaledToHeight(int(look().px(pictureHeight) * ratio), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->setAccessibleName(tr("Picture of the message"));
}

void MessageWindow::askPicture()
{
    auto *dialog = new QFileDialog(this, tr("Picture of the message"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MessageWindow::setPicture);
    dialog->open();
}

void MessageWindow::setPicture(const QString &path)
{
    onAnswer(readChosenFile(path), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return sayError(bytes.error());
        m_bytes = *bytes;
        showPicture();
    });
}

void MessageWindow::save()
{
    const QString typed = m_ends->text().trimmed();
    const auto ends = m_ends->day();
    m_form->setProblem(m_ends, typed.isEmpty() || ends ? QString() : whyNoDay(typed));
    if (!typed.isEmpty() && !ends)
        return m_ends->setFocus();
    SheetMessage message;
    message.title = m_title->text().trimmed();
    message.text = m_text->toPlainText().trimmed();
    message.picture = m_bytes;
    message.caption = m_caption->text().trimmed();
    message.couponNumber = m_coupon->text().trimmed();
    message.couponEnds = ends.value_or(QDate());
    storeChecked(message);
}

void MessageWindow::storeChecked(const SheetMessage &message)
{
    const SettingService settings(context().services);
    onAnswer(
        onPool([settings, service = m_service, actor = context().actor, kind = kind(), message]()
                   -> Done {
            // Now, and not when the sheets are made: the places are the template's.
            KK_TRY(const QString folder, settings.templateFolder(actor).result());
            KK_TRY(const SheetMessage longest, service.longest(actor, kind, 0, message).result());
            return printing::checkMessageOn(folder, kind, longest);
        }),
        this,
        [this, message](const Done &fits) {
            if (fits)
                return store(message, tr("The message is saved."));
            messages()->clear();
            sayError(fits.error());
        });
}

void MessageWindow::remove()
{
    if (!isConfirmed(m_kind->currentText()))
        return say(Tone::Warn, tr("Press again to end the message."));
    forgetAsked();
    store(std::nullopt, tr("There is no message any more."));
}

void MessageWindow::store(const std::optional<SheetMessage> &message, const QString &happened)
{
    onAnswer(m_service.setMessage(context().actor, kind(), 0, message),
             this,
             [this, happened](const Result<std::monostate> &stored) {
                 messages()->clear();
                 if (!stored)
                     return sayError(stored.error());
                 say(Tone::Good, happened);
                 readAgain();
                 context().watch.tell();
             });
}

} // namespace keshikomi
