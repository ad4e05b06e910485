// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/save_file.h"

#include "models/domain/try.h"
#include "models/services/paper/new_file.h"
#include "ui/pages/on_pool.h"

#include <QFileDialog>
#include <QFileInfo>

namespace keshikomi {

namespace {

Done writeWhole(const QString &path, const QByteArray &bytes)
{
    NewFile file(path, path, FileThere::GivesWay);
    KK_CHECK(file.write(bytes));
    return file.show();
}

} // namespace

void askWhereToSave(QWidget *window,
                    const QString &title,
                    const QString &name,
                    const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

Later<std::monostate> writeChosenFile(const QString &path, const QByteArray &bytes)
{
    return onPool([path, bytes] { return writeWhole(path, bytes); });
}

} // namespace keshikomi
