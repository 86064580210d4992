// How the editor is laid out.
#include "ui/views/checklists/editor/packeditor.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/views/checklists/editor/itemform.h"
#include "ui/views/checklists/editor/listform.h"
#include "ui/views/checklists/editor/publishform.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

PackEditor::PackEditor(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("packEditor"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setSizes({470, 800});
    splitter->setStretchFactor(1, 1);
    m_progress = new controls::ProgressStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_progress);
    connectHead();
    connectParts();
    connectExchange();
}

QPushButton *PackEditor::button(const QString &word, const char *name, const QString &spoken, QWidget *parent)
{
    auto *made = named(new QPushButton(word, parent), QLatin1String(name), spoken);
    made->setToolTip(spoken);
    return made;
}

QWidget *PackEditor::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("surface", QStringLiteral("bar"));
    m_packs = named(new QComboBox(head), QStringLiteral("editorPack"), tr("Checklist pack"));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_packs->setMinimumContentsLength(36);
    connect(m_packs, &QComboBox::currentTextChanged, m_packs, &QWidget::setToolTip);
    m_undo = button(tr("Undo"), "editorUndo", tr("Take the newest step back"), head);
    m_changes = button(tr("Changes"), "editorChanges", tr("What the draft changes"), head);
    m_history = button(tr("History"), "editorHistory", tr("Who changed what"), head);
    m_export = button(tr("To Excel…"), "editorExport", tr("Write the pack as a workbook for Excel or WPS"), head);
    m_import = button(tr("From Excel…"), "editorImport", tr("Read an edited workbook; shows first what it would change"), head);
    m_discard = button(tr("Discard"), "editorDiscard", tr("Throw the draft away"), head);
    m_rebase = button(tr("Bring onto the newer version"), "editorRebase",
                      tr("Make the draft's changes on the version that was installed since"), head);
    m_publish = button(tr("Publish…"), "editorPublish", tr("Make the draft a new version"), head);
    m_state = new QLabel(head);
    m_state->setObjectName(QStringLiteral("editorState"));
    m_state->setProperty("quiet", true);
    m_state->setProperty("face", QStringLiteral("small"));
    m_state->setWordWrap(true);
    auto *row = new controls::FlowLayout(8);
    row->addWidget(m_packs);
    for (QPushButton *one : {m_undo, m_changes, m_history, m_export, m_import, m_discard, m_publish})
        row->addWidget(one);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_rebase);
    layout->addLayout(line);
    return head;
}

QWidget *PackEditor::buildLeft()
{
    auto *left = new QWidget(this);
    m_search = named(new controls::SearchField(m_context.theme, tr("Code or words of a question"), left),
                     QStringLiteral("editorSearch"), tr("Find an item"));
    m_outline = new controls::RowListView(m_context.theme, QStringLiteral("editorOutline"), tr("Checklists and items"), left);
    m_outline->setModel(&m_presenter.outline());
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_outline, 1);
    layout->addWidget(buildTools(left));
    return left;
}

QWidget *PackEditor::buildTools(QWidget *parent)
{
    m_tools = new QWidget(parent);
    m_addItem = button(tr("+ Item"), "editorAddItem", tr("Add an item behind the chosen one"), parent);
    m_addSection = button(tr("+ Section"), "editorAddSection", tr("Add a section to the checklist"), parent);
    m_addList = button(tr("+ Checklist"), "editorAddList", tr("Add a checklist"), parent);
    m_up = button(QStringLiteral("↑"), "editorUp", tr("Move what is chosen up"), parent);
    m_down = button(QStringLiteral("↓"), "editorDown", tr("Move what is chosen down"), parent);
    m_retire = button(tr("Retire"), "editorRetire", tr("Take the item out of use, or back into it"), parent);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(8, 6, 8, 8);
    row->setSpacing(4);
    for (QPushButton *one : {m_addItem, m_addSection, m_addList, m_up, m_down, m_retire}) {
        one->setProperty("kind", QStringLiteral("flat"));
        row->addWidget(one);
    }
    row->addStretch(1);
    return m_tools;
}

QWidget *PackEditor::scrolling(QWidget *form)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setProperty("scrolled", true);
    area->setWidget(form);
    return area;
}

QWidget *PackEditor::buildPreview()
{
    auto *page = new QWidget(this);
    m_preview = new controls::Reader(m_context.theme, QStringLiteral("editorPreview"), tr("What the workbook would change"), page);
    auto *leave = button(tr("Leave it"), "previewLeave", tr("Do not take the workbook in"), page);
    m_adopt = button(tr("Take it into the draft"), "previewAdopt", tr("Take the workbook into the draft"), page);
    m_adopt->setProperty("kind", QStringLiteral("primary"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 12);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_adopt);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &PackEditor::refreshChosen);
    connect(m_adopt, &QPushButton::clicked, &m_presenter, &presentation::PackEditorPresenter::adoptSheets);
    return page;
}

QWidget *PackEditor::buildRight()
{
    m_right = new QStackedWidget(this);
    m_item = new ItemForm(m_presenter, m_right);
    m_list = new ListForm(m_presenter, m_right);
    m_itemArea = static_cast<QScrollArea *>(scrolling(m_item));
    m_listArea = static_cast<QScrollArea *>(scrolling(m_list));
    m_reader = new controls::Reader(m_context.theme, QStringLiteral("editorReader"), tr("Changes of the pack"), m_right);
    m_previewPage = buildPreview();
    m_publishForm = new PublishForm(m_context.theme, m_presenter, m_right);
    for (QWidget *page : std::initializer_list<QWidget *>{m_reader, m_itemArea, m_listArea, m_previewPage, m_publishForm})
        m_right->addWidget(page);
    return m_right;
}

}
