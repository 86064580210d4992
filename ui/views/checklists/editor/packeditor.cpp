#include "ui/views/checklists/editor/packeditor.h"

#include "ui/controls/progressstrip.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/richtext.h"
#include "ui/views/checklists/editor/itemform.h"
#include "ui/views/checklists/editor/listform.h"
#include "ui/views/checklists/editor/publishform.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace xunzhen::views {

using presentation::PackEditorPresenter;
using Kind = presentation::OutlinePlace::Kind;

void PackEditor::connectHead()
{
    connect(m_packs, &QComboBox::activated, this, [this](int row) {
        commit();
        m_presenter.open(m_packs->itemData(row).toString());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        commit();
        m_presenter.undo();
    });
    connect(m_changes, &QPushButton::clicked, this, [this] {
        commit();
        showPage(m_presenter.changesPage());
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        commit();
        showPage(m_presenter.historyPage());
    });
    connect(m_publish, &QPushButton::clicked, this, &PackEditor::showPublish);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_context.confirmation.confirms(this, {tr("Throw the draft away?"),
                                                   tr("All changes since the version in use are lost. The version in use stays."),
                                                   tr("Discard"), true}))
            m_presenter.discard();
    });
}

void PackEditor::connectParts()
{
    connect(m_search, &controls::SearchField::searched, this, [this](const QString &words) {
        commit();
        m_presenter.search(words);
    });
    connect(m_search, &controls::SearchField::moved, m_outline, &controls::RowListView::moveBy);
    connect(m_outline, &controls::RowListView::chosen, this, [this](int row) {
        commit();
        m_presenter.select(row);
    });
    connect(m_outline, &QListView::clicked, this, &PackEditor::refreshChosen); // back from a page to the entry chosen already
    connect(m_outline, &controls::RowListView::opened, this, [this] {
        refreshChosen();
        m_item->focusQuestion();
    });
    connect(m_addItem, &QPushButton::clicked, this, [this] {
        commit();
        m_presenter.addItem();
        m_item->focusQuestion();
    });
    connect(m_addSection, &QPushButton::clicked, this, [this] {
        addTitled(&PackEditorPresenter::addSection, tr("Add a section"), tr("Title of the section"));
    });
    connect(m_addList, &QPushButton::clicked, this, [this] {
        addTitled(&PackEditorPresenter::addList, tr("Add a checklist"), tr("Title of the checklist"));
    });
    connect(m_up, &QPushButton::clicked, this, [this] {
        commit();
        m_presenter.move(-1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        commit();
        m_presenter.move(1);
    });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        commit();
        const auto *item = m_presenter.item();
        if (m_presenter.isNewItem())
            m_presenter.removeItem();
        else if (item)
            m_presenter.retireItem(!item->isRetired());
    });
    connect(m_publishForm, &PublishForm::entryWanted, this, [this](const QString &code) {
        if (!m_presenter.selectEntry(code))
            m_context.notices.say(tr("%1 is edited in the workbook (To Excel…)").arg(code));
    });
    connect(&m_presenter, &PackEditorPresenter::reloading, this, &PackEditor::commit);
    connect(&m_presenter, &PackEditorPresenter::opened, m_item, &ItemForm::forget);
    connect(&m_presenter, &PackEditorPresenter::busyChanged, this, &PackEditor::refreshState);
    connect(m_rebase, &QPushButton::clicked, this, [this] {
        commit();
        m_presenter.rebase();
    });
    connect(&m_presenter, &PackEditorPresenter::rebased, this, [this](const QStringList &clashes) {
        m_context.notices.say(clashes.isEmpty() ? tr("The draft now rests on the newer version")
                                                : tr("Both sides changed these; the draft's words stand: %1").arg(clashes.join(QStringLiteral(", "))),
                              [this] { m_presenter.undo(); });
        showPage(m_presenter.changesPage());
    });
    connect(&m_presenter, &PackEditorPresenter::packsChanged, this, &PackEditor::refreshPacks);
    connect(&m_presenter, &PackEditorPresenter::opened, this, &PackEditor::refreshPacks);
    connect(&m_presenter, &PackEditorPresenter::outlineChanged, this, [this] {
        const QSignalBlocker quiet(m_outline);
        m_outline->setCurrentRow(m_presenter.selectedRow());
    });
    connect(&m_presenter, &PackEditorPresenter::chosenChanged, this, &PackEditor::refreshChosen);
    connect(&m_presenter, &PackEditorPresenter::stateChanged, this, &PackEditor::refreshState);
}

void PackEditor::takeSheets(const QString &path)
{
    commit();
    m_presenter.previewSheets(path);
}

void PackEditor::connectExchange()
{
    connect(m_export, &QPushButton::clicked, this, [this] {
        commit();
        const QString path = m_context.files.save(this, tr("Write the pack as a workbook"), m_presenter.suggestedSheetName(),
                                                  tr("Workbooks (*.xlsx)"));
        if (!path.isEmpty())
            m_presenter.exportSheets(path);
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString path = m_context.files.open(this, tr("Choose the edited workbook"), tr("Workbooks (*.xlsx)"));
        if (!path.isEmpty())
            takeSheets(path);
    });
    connect(&m_presenter, &PackEditorPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &PackEditorPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &PackEditorPresenter::refused, this, &PackEditor::onRefused);
    connect(&m_presenter, &PackEditorPresenter::previewed, this, &PackEditor::onPreviewed);
    connect(&m_presenter, &PackEditorPresenter::exported, this,
            [this](const QString &name) { m_context.notices.say(tr("Saved: %1").arg(name)); });
    connect(&m_presenter, &PackEditorPresenter::adopted, this, [this](int changes) {
        m_context.notices.say(tr("%n entries taken into the draft", nullptr, changes), [this] { m_presenter.undo(); });
        showPage(m_presenter.changesPage());
    });
    connect(&m_presenter, &PackEditorPresenter::published, this, [this](const QString &title, const QString &version) {
        m_context.notices.say(tr("Published: %1, version %2").arg(title, version));
        showPage(m_presenter.historyPage());
    });
}

void PackEditor::open(const QString &packCode, const QString &itemCode)
{
    if (m_presenter.packs().empty())
        m_presenter.reload();
    if (packCode != m_presenter.code())
        m_presenter.open(packCode);
    if (!itemCode.isEmpty())
        m_presenter.selectItem(itemCode);
}

void PackEditor::commit()
{
    m_item->commit();
    m_list->commit();
}

void PackEditor::leave()
{
    commit();
    m_presenter.flush(); // what cannot be written is told by `failed`
}

void PackEditor::refreshPacks()
{
    m_packs->clear();
    for (const services::PackSummary &pack : m_presenter.packs())
        m_packs->addItem(QStringLiteral("%1  %2").arg(pack.title, pack.version), pack.code);
    m_packs->setCurrentIndex(m_packs->findData(m_presenter.code()));
    refreshState();
}

void PackEditor::refreshState()
{
    m_state->setText(m_presenter.state());
    const bool mayEdit = m_presenter.obstacle().isEmpty() && !m_presenter.isBusy();
    for (QPushButton *needsDraft : {m_undo, m_discard, m_publish})
        needsDraft->setEnabled(mayEdit && m_presenter.hasDraft());
    m_changes->setEnabled(m_presenter.hasDraft());
    m_rebase->setVisible(m_presenter.isOutdated());
    m_rebase->setEnabled(mayEdit);
    m_export->setEnabled(!m_presenter.code().isEmpty() && !m_presenter.isBusy());
    m_import->setEnabled(mayEdit);
    for (QWidget *edits : std::initializer_list<QWidget *>{m_item, m_list, m_publishForm, m_previewPage, m_tools})
        edits->setEnabled(mayEdit);
    m_packs->setEnabled(!m_presenter.isBusy());
    m_outline->setEnabled(!m_presenter.isBusy());
}

void PackEditor::refreshChosen()
{
    const auto *place = m_presenter.chosen();
    const auto *item = m_presenter.item();
    const bool inList = m_presenter.list() != nullptr;
    m_addItem->setEnabled(inList);
    m_addSection->setEnabled(inList);
    for (QPushButton *needsPlace : {m_up, m_down})
        needsPlace->setEnabled(inList);
    m_retire->setEnabled(item != nullptr);
    m_retire->setText(m_presenter.isNewItem() ? tr("Take out") : item && item->isRetired() ? tr("Use again") : tr("Retire"));
    if (!inList)
        return showPage(presentation::richtext::paragraph(tr("Choose an item at the left to change it. Hazards, leniency entries, plain sheets "
                                                         "and policy templates are edited in the workbook.")));
    if (item) {
        m_item->refresh();
        m_right->setCurrentWidget(m_itemArea);
    } else if (place) {
        m_list->refresh();
        m_right->setCurrentWidget(m_listArea);
    }
    const QSignalBlocker quiet(m_outline);
    m_outline->setCurrentRow(m_presenter.selectedRow());
}

void PackEditor::showPage(const QString &html)
{
    m_reader->showPage(html);
    m_right->setCurrentWidget(m_reader);
}

void PackEditor::showPublish()
{
    commit();
    m_publishForm->refresh();
    m_right->setCurrentWidget(m_publishForm);
}

void PackEditor::addTitled(void (PackEditorPresenter::*add)(const QString &), const QString &question, const QString &label)
{
    commit();
    const auto title = m_context.confirmation.text(this, {question, tr("It begins with one empty item."), tr("Add"), false}, label);
    if (title)
        (m_presenter.*add)(*title);
}

void PackEditor::onRefused(const QString &sentence, const QStringList &problems)
{
    using namespace presentation::richtext;
    showPage(title(tr("Nothing was changed")) + paragraph(sentence) + heading(tr("%n problem(s)", nullptr, int(problems.size())))
             + points(problems));
}

void PackEditor::onPreviewed(const QString &page, int changes)
{
    m_preview->showPage(page);
    m_adopt->setEnabled(changes > 0);
    m_right->setCurrentWidget(m_previewPage);
}

}
