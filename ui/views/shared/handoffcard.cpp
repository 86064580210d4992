#include "ui/views/shared/handoffcard.h"

#include "ui/controls/named.h"
#include "ui/views/shared/handofftakedialog.h"
#include "ui/views/shared/handoffwritedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace xunzhen::views {

using controls::named;

HandoffCard::HandoffCard(const Context &context, QWidget *parent) : Card(tr("Hand-over file"), parent), m_context(context)
{
    auto *why = new QLabel(tr("When there is no shared folder at hand: everything a colleague needs to go on, in one file under a password. "
                              "It may be sent by mail, laid on a netdisk or carried on a stick; with the next sync all fits together."), this);
    why->setWordWrap(true);
    auto *write = named(new QPushButton(tr("Write a hand-over file…"), this), QStringLiteral("handoffWrite"), tr("Write a hand-over file"));
    auto *take = named(new QPushButton(tr("Take in a hand-over file…"), this), QStringLiteral("handoffTake"), tr("Take in a hand-over file"));
    connect(write, &QPushButton::clicked, this, &HandoffCard::write);
    connect(take, &QPushButton::clicked, this, &HandoffCard::choose);
    auto *row = new QHBoxLayout;
    row->addWidget(write);
    row->addWidget(take);
    row->addStretch(1);
    body()->addWidget(why);
    body()->addLayout(row);
}

void HandoffCard::write()
{
    HandoffWriteDialog dialog(m_context, {}, window());
    dialog.exec();
}

void HandoffCard::choose()
{
    const QString path = m_context.files.open(this, tr("Take in a hand-over file"), tr("Hand-over files (*.xzhand)"));
    if (!path.isEmpty())
        take(path);
}

void HandoffCard::take(const QString &path)
{
    QTimer::singleShot(0, this, [this, path] {
        HandoffTakeDialog dialog(m_context, path, window());
        dialog.exec();
    });
}

}
