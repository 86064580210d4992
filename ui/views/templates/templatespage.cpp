#include "ui/views/templates/templatespage.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/templates/historypane.h"
#include "ui/views/templates/layoutpane.h"
#include "ui/views/templates/previewpane.h"
#include "ui/views/templates/sentencespane.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::TemplatesPresenter;

TemplatesPage::TemplatesPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("templatesPage"));
    auto *header = new controls::PageHeader(title(), this);
    header->setLine(tr("Words and layout of the papers. What is published here reaches the colleagues with the records."));
    auto *back = button(tr("‹ Settings"), "templatesBack", tr("Back to the settings"), this);
    header->addAction(back);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.go({.page = presentation::Places::settings()}); });
    m_papers = new controls::RowListView(m_context.theme, QStringLiteral("templatePapers"), tr("Papers"), this);
    m_papers->setModel(&m_presenter.papers());
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_papers);
    splitter->addWidget(buildMiddle(splitter));
    splitter->addWidget(new PreviewPane(m_context, m_presenter, splitter));
    splitter->setSizes({190, 560, 410});
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connectHead();
    connectPresenter();
    refreshState();
    m_presenter.countFaulty();
}

QPushButton *TemplatesPage::button(const QString &word, const char *name, const QString &spoken, QWidget *parent)
{
    auto *made = named(new QPushButton(word, parent), QLatin1String(name), spoken);
    made->setToolTip(spoken);
    return made;
}

QWidget *TemplatesPage::buildHead(QWidget *parent)
{
    auto *head = new QFrame(parent);
    head->setProperty("surface", QStringLiteral("bar"));
    const auto line = [head](const char *name) {
        auto *label = new QLabel(head);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        return label;
    };
    m_paper = line("templatePaper");
    m_paper->setProperty("face", QStringLiteral("heading"));
    m_state = line("templateState");
    m_state->setProperty("quiet", true);
    m_state->setProperty("face", QStringLiteral("small"));
    m_warning = line("templateWarning");
    m_warning->setProperty("tone", QStringLiteral("risk"));
    m_undo = button(tr("Undo"), "templateUndo", tr("Take the newest step back"), head);
    m_discard = button(tr("Discard"), "templateDiscard", tr("Throw the draft away"), head);
    m_import = button(tr("Import…"), "templateImport", tr("Read a template from a .zip file into the draft"), head);
    m_export = button(tr("Export…"), "templateExport", tr("Write the template as a .zip file"), head);
    m_reset = button(tr("Reset…"), "templateReset", tr("Go back to the template that comes with the program"), head);
    m_publish = button(tr("Publish…"), "templatePublish", tr("Put the draft into effect, for the colleagues too"), head);
    m_publish->setProperty("kind", QStringLiteral("primary"));
    auto *row = new controls::FlowLayout(6);
    for (QPushButton *one : {m_undo, m_discard, m_import, m_export, m_reset, m_publish})
        row->addWidget(one);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_paper);
    layout->addWidget(m_state);
    layout->addWidget(m_warning);
    layout->addLayout(row);
    return head;
}

QWidget *TemplatesPage::buildMiddle(QWidget *parent)
{
    auto *middle = new QWidget(parent);
    m_tabs = named(new QTabWidget(middle), QStringLiteral("templateTabs"), tr("Parts of the template"));
    m_sentences = new SentencesPane(m_context, m_presenter, m_tabs);
    m_layout = new LayoutPane(m_context, m_presenter, m_tabs);
    m_history = new HistoryPane(m_context, m_presenter, m_tabs);
    m_tabs->addTab(m_sentences, tr("Words"));
    m_tabs->addTab(m_layout, tr("Layout"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history)
            m_history->refresh();
    });
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(middle));
    layout->addWidget(m_tabs, 1);
    return middle;
}

void TemplatesPage::connectHead()
{
    connect(m_papers, &controls::RowListView::chosen, &m_presenter, &TemplatesPresenter::select);
    connect(m_undo, &QPushButton::clicked, &m_presenter, &TemplatesPresenter::undo);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_context.confirmation.confirms(this, {tr("Throw the draft away?"),
                                                   tr("All changes that are not published are lost. Papers stay as they are."),
                                                   tr("Discard"), true}))
            m_presenter.discard();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = m_context.files.save(this, tr("Write the template"), m_presenter.suggestedFileName(), tr("Templates (*.zip)"));
        if (!path.isEmpty())
            m_presenter.exportTo(path);
    });
    connect(m_import, &QPushButton::clicked, this, &TemplatesPage::import);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesPage::askReset);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(false); });
}

void TemplatesPage::connectPresenter()
{
    connect(&m_presenter, &TemplatesPresenter::papersChanged, this, [this] {
        const QSignalBlocker quiet(m_papers);
        m_papers->setCurrentRow(m_presenter.selectedRow());
        Q_EMIT countChanged(m_presenter.faultyCount());
    });
    connect(&m_presenter, &TemplatesPresenter::opened, this, [this] {
        const QSignalBlocker quiet(m_papers);
        m_papers->setCurrentRow(m_presenter.selectedRow());
        refreshState();
    });
    connect(&m_presenter, &TemplatesPresenter::faultyCounted, this, &TemplatesPage::countChanged);
    connect(&m_presenter, &TemplatesPresenter::stateChanged, this, &TemplatesPage::refreshState);
    connect(&m_presenter, &TemplatesPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &TemplatesPresenter::exported, this,
            [this](const QString &name) { m_context.notices.say(tr("Saved: %1").arg(name)); });
    connect(&m_presenter, &TemplatesPresenter::imported, this, [this](const QString &title, int faults) {
        const QString text = faults ? tr("Imported into the draft of %1; %n fault(s) to mend", nullptr, faults).arg(title)
                                    : tr("Imported into the draft of %1").arg(title);
        m_context.notices.say(text, [this] { m_presenter.undo(); });
    });
    connect(&m_presenter, &TemplatesPresenter::published, this,
            [this](const QString &title) { m_context.notices.say(tr("In effect: %1").arg(title)); });
    connect(&m_presenter, &TemplatesPresenter::wasReset, this,
            [this](const QString &title) { m_context.notices.say(tr("As shipped again: %1").arg(title)); });
}

void TemplatesPage::refreshState()
{
    const bool may = m_presenter.obstacle().isEmpty();
    const QString &mayNot = m_presenter.publishObstacle();
    m_paper->setText(m_presenter.title());
    m_state->setText(m_presenter.state());
    m_warning->setText(m_presenter.warning());
    m_warning->setVisible(!m_presenter.warning().isEmpty());
    m_undo->setEnabled(may && m_presenter.isBegun());
    m_discard->setEnabled(may && m_presenter.isBegun());
    m_import->setEnabled(may);
    m_export->setEnabled(!m_presenter.id().isEmpty());
    m_reset->setEnabled(mayNot.isEmpty() && m_presenter.isOwn());
    m_publish->setEnabled(mayNot.isEmpty() && m_presenter.differs() && m_presenter.faults().empty());
    m_publish->setToolTip(!mayNot.isEmpty()                ? mayNot
                          : !m_presenter.faults().empty() ? tr("Mend the faults under Layout first")
                                                          : tr("Put the draft into effect, for the colleagues too"));
}

void TemplatesPage::publish(bool over)
{
    if (m_presenter.view().outdated && !over) {
        if (!m_context.confirmation.confirms(this, {tr("Publish over a colleague's version?"),
                                                    tr("Another version came into effect since this draft began. It stays in the history; what it "
                                                       "changed is not in this draft. See History for what differs."),
                                                    tr("Publish over it"), true}))
            return;
        over = true;
    }
    QString meaning = tr("New papers use it from now on, here and, after the next meeting in the shared "
                         "folder, on the colleagues' laptops. Issued papers stay as they are.");
    if (const QString warning = m_presenter.layoutWarning(); !warning.isEmpty())
        meaning += u'\n' + tr("! Badly set: %1").arg(warning);
    const auto note = m_context.confirmation.text(this, {tr("Publish the template?"), meaning, tr("Publish")},
                                                  tr("What was changed, and why"));
    if (note)
        m_presenter.publish(*note, over);
}

void TemplatesPage::askReset()
{
    const auto note = m_context.confirmation.text(this, {tr("Go back to the shipped template?"),
                                                         tr("New papers use the shipped template again, on the colleagues' laptops too; the draft is "
                                                            "thrown away. The bureau's versions stay in the history."),
                                                         tr("Reset"), true},
                                                  tr("Why"));
    if (note)
        m_presenter.reset(*note);
}

void TemplatesPage::import()
{
    const QString path = m_context.files.open(this, tr("Choose a template"), tr("Templates (*.zip)"));
    if (!path.isEmpty())
        m_presenter.import(path);
}

void TemplatesPage::activate(const presentation::Place &place)
{
    m_presenter.reload();
    if (!place.text.isEmpty() && place.text != m_presenter.id())
        m_presenter.open(place.text);
    m_papers->setFocus();
}

void TemplatesPage::leave() { m_presenter.flush(); }

}
