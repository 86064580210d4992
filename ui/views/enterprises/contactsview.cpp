#include "ui/views/enterprises/contactsview.h"

#include "ui/controls/factgrid.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/presentation/enterprises/filefacts.h"
#include "ui/views/enterprises/positionsketch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::FileFacts;

ContactsView::ContactsView(const Context &context, presentation::EnterpriseFilePresenter &presenter, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_presenter(presenter)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *inside = new QFrame(this);
    inside->setProperty("surface", QStringLiteral("plain"));
    m_facts = new controls::FactGrid(1, inside);
    m_facts->setObjectName(QStringLiteral("fileContacts"));
    m_position = new QLabel(inside);
    m_position->setObjectName(QStringLiteral("filePosition"));
    m_position->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_position->setWordWrap(true);
    m_position->setProperty("quiet", true);
    m_sketch = new PositionSketch(context.theme, inside);
    m_copyPhone = copyButton(QStringLiteral("fileCopyPhone"), tr("Copy the phone number"));
    m_copyAddress = copyButton(QStringLiteral("fileCopyAddress"), tr("Copy the address"));
    m_copyPosition = copyButton(QStringLiteral("fileCopyPosition"), tr("Copy the position"));
    auto *buttons = new controls::FlowLayout(8);
    for (QPushButton *button : {m_copyPhone, m_copyAddress, m_copyPosition})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    layout->addWidget(m_position);
    layout->addWidget(m_sketch);
    layout->addStretch(1);
    setWidget(inside);
    connect(m_copyPhone, &QPushButton::clicked, this, [this] { copy(phone()); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { copy(m_presenter.enterprise().address); });
    connect(m_copyPosition, &QPushButton::clicked, this, [this] { copy(FileFacts::position(m_presenter.enterprise())); });
}

QPushButton *ContactsView::copyButton(const QString &name, const QString &words)
{
    return controls::named(new QPushButton(words, this), name, words);
}

QString ContactsView::phone() const { return m_presenter.enterprise().phone; }

void ContactsView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.notices.say(tr("Copied: %1").arg(text));
}

void ContactsView::refresh()
{
    m_facts->setFacts(FileFacts::pairs(FileFacts::contacts(m_presenter.enterprise())));
    const QString position = FileFacts::position(m_presenter.enterprise());
    m_position->setText(position.isEmpty() ? tr("The position is not known. A list that is imported may hold it.")
                                           : tr("Position (latitude, longitude): %1").arg(position));
    m_copyPhone->setEnabled(!phone().isEmpty());
    m_copyAddress->setEnabled(!m_presenter.enterprise().address.isEmpty());
    m_copyPosition->setEnabled(!position.isEmpty());
    m_sketch->show(m_presenter.enterprise(), m_presenter.dossier().neighbours);
}

}
