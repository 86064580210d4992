#include "ui/views/visit/handoverfoot.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/views/casefile/casefileexport.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

HandOverFoot::HandOverFoot(const controls::Theme &theme, QWidget *parent) : QFrame(parent)
{
    setProperty("surface", QStringLiteral("foot"));
    m_rest = buildRest(theme);
    m_more = named(new QPushButton(tr("More"), this), QStringLiteral("handOverMore"), tr("Print, save, export and verify"));
    m_more->setIcon(theme.icon(QStringLiteral("drop-arrow")));
    m_more->setCheckable(true);
    issue = named(new QPushButton(tr("Issue and finalise (only corrections afterwards)"), this), QStringLiteral("paperIssue"),
                  tr("Issue and finalise the paper; afterwards it can only be corrected"));
    issue->setProperty("kind", QStringLiteral("primary"));
    m_meaning = buildMeaning();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_more);
    row->addWidget(m_meaning, 1);
    row->addStretch(0);
    row->addWidget(issue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_rest);
    column->addLayout(row);
    m_rest->hide();
    connect(m_more, &QPushButton::toggled, m_rest, &QWidget::setVisible);
}

QFrame *HandOverFoot::buildRest(const controls::Theme &theme)
{
    auto *rest = new QFrame(this);
    rest->setObjectName(QStringLiteral("handOverRest"));
    print = named(new QPushButton(theme.icon(QStringLiteral("print")), tr("Print"), rest), QStringLiteral("paperPrint"), tr("Print"));
    save = named(new QPushButton(theme.icon(QStringLiteral("save")), tr("Save as PDF"), rest), QStringLiteral("paperSave"), tr("Save as PDF"));
    ofd = named(new QPushButton(tr("Export OFD…"), rest), QStringLiteral("paperOfd"), tr("Export the paper as OFD"));
    ofd->setToolTip(tr("A second edition with the same content (GB/T 33190); the original is the issued PDF"));
    copy = named(new QPushButton(tr("Editable copy…"), rest), QStringLiteral("paperCopy"), tr("Export an editable copy"));
    copy->setToolTip(tr("For editing in a word processor; it says on every page that it is no official paper"));
    verify = named(new QPushButton(theme.icon(QStringLiteral("verify")), tr("Verify"), rest), QStringLiteral("paperVerify"), tr("Verify the paper"));
    correct = named(new QPushButton(tr("Correct…"), rest), QStringLiteral("paperCorrect"), tr("Issue a correction"));
    correct->setToolTip(tr("A mistake in the issued paper is put right by a new edition with a reason"));
    caseExport = CaseFileExport::makeButton(rest);
    auto *row = new controls::FlowLayout(6, rest);
    for (QPushButton *button : {print, save, ofd, copy, verify, caseExport, correct})
        row->addWidget(button);
    return rest;
}

QWidget *HandOverFoot::buildMeaning()
{
    auto *meaning = new QLabel(tr("Fixed for good: answers, photos, findings, plan, signatures, number. Goes on: re-inspection, receipts, "
                                  "other papers, follow-up. A mistake: a new edition with a reason, the earlier one stays readable."), this);
    meaning->setObjectName(QStringLiteral("freezeMeaning"));
    meaning->setProperty("face", QStringLiteral("small"));
    meaning->setProperty("quiet", true);
    meaning->setWordWrap(true);
    return meaning;
}

void HandOverFoot::setState(bool isFrozen, bool canIssue, bool hasPages)
{
    issue->setVisible(!isFrozen);
    m_meaning->setVisible(!isFrozen);
    m_more->setVisible(!isFrozen);
    m_rest->setVisible(isFrozen || m_more->isChecked());
    correct->setVisible(isFrozen);
    verify->setVisible(isFrozen);
    caseExport->setVisible(isFrozen);
    issue->setEnabled(canIssue);
    for (QPushButton *button : {print, save, ofd, copy})
        button->setEnabled(isFrozen || hasPages);
}

}
