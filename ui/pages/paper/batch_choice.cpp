// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/batch_choice.h"

#include "models/services/paper/print_batches.h"
#include "ui/pages/answer.h"
#include "ui/pages/read_file.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"

#include <QComboBox>
#include <QFileDialog>

namespace keshikomi {

BatchChoice::BatchChoice(const PageContext &context)
    : m_context(context)
    , m_way(new QComboBox)
    , m_due(new DateField(context.today()))
    , m_name(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_choose(makeButton(context.look, tr("Choose a list …"), {}, Rank::Quiet))
{
    auto *row = makeRow(context.look, 8, this);
    m_way->addItem(tr("Open, due before"));
    m_way->addItem(QString());
    m_way->addItem(tr("Of a list file"));
    m_way->setAccessibleName(tr("Which bills"));
    m_due->setAccessibleName(tr("Due before"));
    m_choose->setToolTip(tr("A text file: a bill (B-100001) or work order (100001) on each line, "
                            "the parcel and the place of the goods behind it."));
    context.look.keep(m_due, [this] { m_due->setFixedWidth(m_context.look.px(110)); });
    row->addWidget(m_way);
    row->addWidget(m_due);
    row->addWidget(m_name);
    row->addWidget(m_choose);
    row->addStretch();
    connect(m_way, &QComboBox::currentIndexChanged, this, &BatchChoice::showWay);
    connect(m_choose, &QPushButton::clicked, this, &BatchChoice::askFile);
    offer({});
}

BatchChoice::Way BatchChoice::way() const
{
    return Way(m_way->currentIndex());
}

void BatchChoice::choose(Way way)
{
    m_way->setCurrentIndex(int(way));
    showWay();
}

void BatchChoice::setDueBefore(QDate day)
{
    m_due->setDay(day);
}

void BatchChoice::offer(const std::vector<qint64> &bills)
{
    m_chosen = bills;
    m_way->setItemText(int(Way::Chosen), tr("%n chosen in the list", nullptr, int(bills.size())));
    if (bills.size() > 1)
        choose(Way::Chosen);
    else if (way() == Way::Chosen)
        choose(Way::Due);
    else
        showWay();
}

void BatchChoice::setFile(const QString &path)
{
    m_path = path;
    choose(Way::File);
}

void BatchChoice::showWay()
{
    m_due->setVisible(way() == Way::Due);
    m_choose->setVisible(way() == Way::File);
    m_name->setVisible(way() == Way::File);
    m_name->setText(QFileInfo(m_path).fileName());
    setFocusProxy(way() == Way::Due ? static_cast<QWidget *>(m_due) : m_way);
}

void BatchChoice::askFile()
{
    auto *dialog = new QFileDialog(this, tr("List of bills"), QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchChoice::setFile);
    dialog->open();
}

bool BatchChoice::ask()
{
    switch (way()) {
    case Way::Due: return askDue();
    case Way::Chosen: Q_EMIT found({m_chosen, {}}); return true;
    case Way::File: return readList();
    }
    Q_UNREACHABLE();
}

bool BatchChoice::askDue()
{
    const auto day = m_due->day();
    if (!day) {
        m_due->setFocus();
        return false;
    }
    onAnswer(PrintBatchService(m_context.services).openBillsDueBefore(m_context.actor, *day),
             this,
             [this](const Result<std::vector<qint64>> &bills) {
                 if (bills)
                     Q_EMIT found({*bills, {}});
                 else
                     Q_EMIT failed(bills.error());
             });
    return true;
}

bool BatchChoice::readList()
{
    if (m_path.isEmpty()) {
        m_choose->setFocus();
        return false;
    }
    onAnswer(readChosenFile(m_path), this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            findBills(printListOf(*bytes));
        else
            Q_EMIT failed(bytes.error());
    });
    return true;
}

void BatchChoice::findBills(const PrintList &list)
{
    onAnswer(PrintBatchService(m_context.services).findListed(m_context.actor, list),
             this,
             [this](const Result<FoundList> &listed) {
                 if (listed)
                     Q_EMIT found({listed->bills, listed->parcels, listed->lines, listed->leftOut});
                 else
                     Q_EMIT failed(listed.error());
             });
}

} // namespace keshikomi
