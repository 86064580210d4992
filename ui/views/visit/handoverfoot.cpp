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
    m_parts = new QVBoxLayout(this);
    m_parts->setContentsMargins(16, 8, 16, 8);
    m_parts->setSpacing(8);
    m_parts->addWidget(m_rest, 1);
    m_parts->addLayout(row);
    m_rest->hide();
    connect(m_more, &QPushButton::toggled, this, &HandOverFoot::refresh);
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
    for (QPushButton *button : {print, save, verify, correct, ofd, copy, caseExport})
        row->addWidget(button);
    return rest;
}

QWidget *HandOverFoot::buildMeaning()
{
    auto *meaning = new QLabel(tr("This fixes answers, photos, findings, plan, signatures and number; a mistake then needs a new edition with a "
                                  "reason."), this);
    meaning->setToolTip(tr("Re-inspection, receipts, other papers and the follow-up go on; an earlier edition stays readable."));
    meaning->setObjectName(QStringLiteral("freezeMeaning"));
    meaning->setProperty("face", QStringLiteral("small"));
    meaning->setProperty("quiet", true);
    meaning->setWordWrap(true);
    return meaning;
}

void HandOverFoot::setState(const State &state)
{
    m_state = state;
    refresh();
}

void HandOverFoot::refresh()
{
    const auto [isFrozen, canIssue, hasPages, isPrintedAbove] = m_state;
    const bool isOpen = m_more->isChecked();
    m_parts->setDirection(isFrozen ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    issue->setVisible(!isFrozen);
    m_meaning->setVisible(!isFrozen);
    print->setVisible(!isPrintedAbove);
    correct->setVisible(isFrozen);
    verify->setVisible(isFrozen);
    ofd->setVisible(isOpen);
    copy->setVisible(isOpen);
    caseExport->setVisible(isFrozen && isOpen);
    m_rest->setVisible(isFrozen || isOpen); // after what is in it: the window is laid out anew by each that appears
    issue->setEnabled(canIssue);
    for (QPushButton *button : {print, save, ofd, copy})
        button->setEnabled(isFrozen || hasPages);
}

}
