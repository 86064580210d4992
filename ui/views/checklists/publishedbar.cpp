#include "ui/views/checklists/publishedbar.h"

#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::views {

PublishedBar::PublishedBar(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(context.services), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("publishedBar"));
    setProperty("surface", QStringLiteral("bar"));
    m_lines->setContentsMargins(16, 8, 16, 8);
    connect(&m_presenter, &presentation::PublishedPacks::changed, this, &PublishedBar::refresh);
    connect(&m_presenter, &presentation::PublishedPacks::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &presentation::PublishedPacks::installed, this, [this](const QString &title, const QString &version) {
        m_context.notices.say(tr("Installed: %1, version %2").arg(title, version));
    });
    refresh();
}

void PublishedBar::refresh()
{
    clearLayout(*m_lines);
    int number = 0;
    for (const services::PublishedPack &pack : m_presenter.waiting())
        addLine(pack, number++);
    setVisible(number > 0);
}

void PublishedBar::askConsent(const domain::PackReleaseId &id)
{
    const controls::Question question{tr("Let this version pass?"),
                                      tr("All laptops of the space may install it then, although its author's laptop was not approved for somebody who publishes. Look at what changes first."),
                                      tr("Let it pass"), true};
    if (m_context.confirmation.confirms(this, question))
        m_presenter.consent(id);
}

void PublishedBar::addLine(const services::PublishedPack &pack, int number)
{
    const QString sentence = presentation::PublishedPacks::sentence(pack);
    auto *words = new QLabel(sentence, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText); // a colleague's words are no markup
    auto *look = controls::named(new QPushButton(tr("What changes"), this), QStringLiteral("publishedLook%1").arg(number), tr("What changes: %1").arg(sentence));
    auto *install = controls::named(new QPushButton(tr("Install"), this), QStringLiteral("publishedInstall%1").arg(number), tr("Install: %1").arg(sentence));
    install->setProperty("kind", QStringLiteral("primary"));
    install->setEnabled(pack.allowed);
    auto *row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(look);
    if (m_presenter.mayConsent(pack)) {
        auto *consent = controls::named(new QPushButton(tr("Let it pass…"), this), QStringLiteral("publishedConsent%1").arg(number), tr("Let it pass: %1").arg(sentence));
        row->addWidget(consent);
        connect(consent, &QPushButton::clicked, this, [this, id = pack.id] { askConsent(id); });
    }
    row->addWidget(install);
    m_lines->addLayout(row);
    connect(look, &QPushButton::clicked, this, [this, id = pack.id] { Q_EMIT pageWanted(m_presenter.changesPage(id)); });
    connect(install, &QPushButton::clicked, this, [this, id = pack.id] { m_presenter.install(id); });
}

}
