#include "ui/views/shared/requestcard.h"

#include "ui/controls/named.h"
#include "ui/views/shared/picturedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

RequestCard::RequestCard(const Context &context, presentation::SharingPresenter &presenter, QWidget *parent)
    : Card(tr("Waiting for approval: read this code aloud to an administrator"), parent), m_context(context), m_presenter(presenter),
      m_code(new QLabel(this))
{
    m_code->setObjectName(QStringLiteral("sharingCode"));
    m_code->setProperty("face", QStringLiteral("question"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *next = new QLabel(tr("If the administrator reaches the folder, the request lies there already: press “Sync now” once it is approved. Otherwise take the request to them as a file or let them photograph the QR code, and bring their approval file back."), this);
    next->setWordWrap(true);
    next->setProperty("quiet", true);
    auto *file = named(new QPushButton(tr("Save the request…"), this), QStringLiteral("requestSave"), tr("Save the request as a file"));
    auto *picture = named(new QPushButton(tr("Show the QR code"), this), QStringLiteral("requestPicture"), tr("Show the request as a large QR code"));
    auto *approval = named(new QPushButton(tr("Take the approval file…"), this), QStringLiteral("approvalTake"), tr("Take the administrator's approval file"));
    connect(file, &QPushButton::clicked, this, &RequestCard::saveRequest);
    connect(picture, &QPushButton::clicked, this, &RequestCard::showPicture);
    connect(approval, &QPushButton::clicked, this, &RequestCard::takeApproval);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {file, picture, approval})
        row->addWidget(button);
    row->addStretch(1);
    body()->addWidget(m_code);
    body()->addWidget(next);
    body()->addLayout(row);
}

void RequestCard::refresh() { m_code->setText(m_presenter.joinCode()); }

void RequestCard::saveRequest()
{
    const QString path = m_context.files.save(this, tr("Save the request"), tr("request.xzreq"), tr("Requests (*.xzreq)"));
    if (!path.isEmpty())
        m_presenter.saveRequest(path);
}

void RequestCard::showPicture()
{
    constexpr int kSide = 560;
    const QImage picture = m_presenter.requestPicture(int(kSide * devicePixelRatioF()));
    if (picture.isNull())
        return; // the presenter has told why
    PictureDialog dialog(tr("Request of this laptop"), tr("Code: %1. The administrator photographs this or reads it with the program, and compares the code with you.").arg(m_presenter.joinCode()),
                         picture, kSide, window());
    dialog.exec();
}

void RequestCard::takeApproval()
{
    const QString path = m_context.files.open(this, tr("Take the approval file"), tr("Approvals (*.xzok)"));
    if (!path.isEmpty())
        m_presenter.takeApproval(path);
}

}
