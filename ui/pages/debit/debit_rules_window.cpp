// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/debit_rules_window.h"

#include "models/domain/debit_rules.h"
#include "models/wording/debit_words.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/ledger_table.h"

namespace keshikomi {

namespace {

QString retriesText(const DebitRule &rule)
{
    if (rule.next != DebitNext::Retry)
        return DebitRulesWindow::tr("no");
    return rule.retries == mostRetries ? DebitRulesWindow::tr("each time")
                                       : DebitRulesWindow::tr("%n time(s)", nullptr, rule.retries);
}

PlainTable::Line lineOf(const DebitRule &rule)
{
    const bool failed = isFailed(rule.result);
    const Tone tone = failed                  ? Tone::Bad
        : rule.result == DebitResult::Unknown ? Tone::Accent
                                              : Tone::Good;
    return {{QString(QLatin1Char(debitResultCode(rule.result)))},
            {debitResultText(rule.result), tone},
            {debitNextText(rule.next)},
            {retriesText(rule)},
            {rule.suspends ? DebitRulesWindow::tr("is suspended") : QString()}};
}

} // namespace

DebitRulesWindow::DebitRulesWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("What the results mean"), {900, 520}, parent)
    , m_table(new LedgerTable(context.look, tr("Result codes of direct debit")))
{
    auto *words = makeLabel(look(),
                            tr("A bill whose debit failed is debited again as often as the list "
                               "says; after that it is billed in another way. An account that is "
                               "suspended is not debited until it is put in force again."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *lines = new PlainTable({{CellKind::Text, 60, 0, tr("Code")},
                                  {CellKind::State, 170, 0, tr("Result")},
                                  {CellKind::Text, 0, 0, tr("Next step")},
                                  {CellKind::Text, 130, 0, tr("Debited again")},
                                  {CellKind::Text, 130, 0, tr("Account")}},
                                 this);
    std::vector<PlainTable::Line> rules;
    for (int code = 0; code < debitResultCount; ++code)
        rules.push_back(lineOf(debitRule(DebitResult(code))));
    lines->setLines(std::move(rules));
    m_table->setModel(lines);
    body()->addWidget(m_table, 1);
}

} // namespace keshikomi
