#include "ui/views/checklists/editor/publishform.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/reader.h"
#include "ui/presentation/checklists/editor/changepages.h"
#include "ui/presentation/richtext.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace xunzhen::views {

using controls::named;

PublishForm::PublishForm(const controls::Theme &theme, presentation::PackEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter),
      m_version(named(new QLineEdit(this), QStringLiteral("publishVersion"), tr("Version"))),
      m_from(named(controls::newDateField(this), QStringLiteral("publishFrom"), tr("Valid from"))),
      m_note(named(new controls::NoteField(2, this), QStringLiteral("publishNote"), tr("Reason"))),
      m_problems(new controls::Reader(theme, QStringLiteral("publishProblems"), tr("What stands in the way"), this)),
      m_publish(named(new QPushButton(tr("Publish"), this), QStringLiteral("publishAct"), tr("Publish the draft as a new version")))
{
    setObjectName(QStringLiteral("publishForm"));
    m_publish->setProperty("kind", QStringLiteral("primary"));
    m_note->setPlaceholderText(tr("Why this version: a new law, a correction…"));
    auto *form = new QFormLayout;
    form->setContentsMargins(20, 14, 20, 0);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Valid from"), m_from);
    form->addRow(tr("Reason"), m_note);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 12);
    foot->addStretch(1);
    foot->addWidget(m_publish);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_problems, 1);
    layout->addLayout(foot);
    connect(m_publish, &QPushButton::clicked, this, &PublishForm::onPublish);
    connect(m_problems, &controls::Reader::anchorClicked, this, [this](const QUrl &link) { Q_EMIT entryWanted(link.path()); });
}

void PublishForm::refresh()
{
    using namespace presentation::richtext;
    m_version->setText(m_presenter.proposedVersion());
    if (!controls::dateOf(*m_from).isValid())
        controls::setDate(*m_from, m_presenter.today());
    const auto problems = m_presenter.problems();
    const bool may = problems.empty() && m_presenter.hasDraft();
    const QString what = problems.empty() ? quiet(tr("The version in use stays as it is; open visits keep their questions. The new version is "
                                                     "offered for new visits here, and to colleagues through the shared folder."))
                                          : quiet(tr("Publishing waits until these are mended. Choose one to go there."));
    const QString headline = !problems.empty() ? tr("Not ready to publish yet")
                             : m_presenter.hasDraft() ? tr("Ready to publish")
                                                      : tr("There is no draft");
    m_problems->showPage(title(headline) + what + presentation::ChangePages::problems(problems));
    m_publish->setEnabled(may);
}

void PublishForm::onPublish()
{
    m_presenter.publish({m_version->text().trimmed(), controls::dateOf(*m_from), m_note->toPlainText()});
}

}
