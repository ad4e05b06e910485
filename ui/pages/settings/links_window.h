// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payment_hosts.h"
#include "models/services/settings.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;

namespace keshikomi {

class Form;
class LedgerTable;
class PlainTable;

// 決済リンクと SMS: the only hosts a payment link or QR may lead to, and who sends the SMS with
// such links.
class LinksWindow final : public ToolWindow
{
    Q_OBJECT
public:
    LinksWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void addHost(); // the one that is typed
    void removeHost(); // the chosen one; asks first, the second press does it
    void saveSender();

    LedgerTable *hosts() const { return m_table; }
    QLineEdit *newHost() const { return m_new; }
    QLineEdit *sender() const { return m_sender; }
    QComboBox *senderHost() const { return m_host; }

private:
    QWidget *makeHosts();
    QWidget *makeSender();
    void takeHosts(const QStringList &hosts);
    void takeSender(const SmsSender &sender);
    QString chosenHost() const;
    void hostsChanged(const Result<QStringList> &now, const QString &happened);
    void told(const Error &error);

    const SettingService m_service;
    const PaymentHostService m_hosts;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QLineEdit *m_new;
    QPushButton *m_add, *m_remove;
    Form *m_form;
    QLineEdit *m_sender;
    QComboBox *m_host;
    QPushButton *m_save;
    QStringList m_listed;
};

} // namespace keshikomi
