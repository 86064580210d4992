#include "ui/views/checklists/editor/listform.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace xunzhen::views {

using controls::named;
using Kind = presentation::OutlinePlace::Kind;

ListForm::ListForm(presentation::PackEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_form(new QFormLayout(this)), m_code(new QLabel(this)),
      m_title(named(new QLineEdit(this), QStringLiteral("listTitle"), tr("Title of the checklist"))),
      m_trades(named(new QLineEdit(this), QStringLiteral("listTrades"), tr("Trades"))),
      m_section(named(new QLineEdit(this), QStringLiteral("sectionTitle"), tr("Title of the section"))),
      m_topics(named(new controls::NoteField(4, this), QStringLiteral("listTopics"), tr("Topics"))),
      m_scope(named(new controls::NoteField(3, this), QStringLiteral("listScope"), tr("Scope")))
{
    setObjectName(QStringLiteral("listForm"));
    m_form->setContentsMargins(20, 14, 20, 20);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_code->setProperty("quiet", true);
    m_trades->setPlaceholderText(tr("Codes of GB/T 4754: C33, C36; empty = every trade"));
    m_topics->setPlaceholderText(tr("Words by which one looks for the list, one a line"));
    m_form->addRow(m_code);
    m_form->addRow(tr("Section"), m_section);
    m_form->addRow(tr("Title"), m_title);
    m_form->addRow(tr("Trades"), m_trades);
    m_form->addRow(tr("Topics"), m_topics);
    m_form->addRow(tr("Scope"), m_scope);
    for (QLineEdit *field : {m_title, m_trades, m_section})
        connect(field, &QLineEdit::editingFinished, this, &ListForm::commit);
    for (controls::NoteField *field : {m_topics, m_scope})
        connect(field, &controls::NoteField::left, this, &ListForm::commit);
}

void ListForm::refresh()
{
    const auto *place = m_presenter.chosen();
    const auto *list = m_presenter.list();
    if (!place || !list || place->kind == Kind::Item)
        return;
    const bool section = place->kind == Kind::Section;
    m_form->setRowVisible(m_section, section);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_trades, m_topics, m_scope})
        m_form->setRowVisible(field, !section);
    m_code->setText(list->code);
    m_section->setText(place->section);
    m_title->setText(list->title);
    m_trades->setText(list->trades.join(QStringLiteral("、")));
    m_topics->put(list->topics.join(u'\n'));
    m_scope->put(list->scope);
}

void ListForm::commit()
{
    const auto *place = m_presenter.chosen();
    const auto *list = m_presenter.list();
    if (!place || !list || place->kind == Kind::Item)
        return;
    if (place->kind == Kind::Section)
        return m_presenter.renameSection(m_section->text());
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    domain::Checklist head;
    head.code = list->code;
    head.title = m_title->text().trimmed();
    head.trades = m_trades->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &topic : m_topics->toPlainText().split(u'\n'))
        if (!topic.trimmed().isEmpty())
            head.topics << topic.trimmed();
    head.scope = m_scope->toPlainText().trimmed();
    const bool same = head.title == list->title.trimmed() && head.trades == list->trades && head.topics == list->topics
                      && head.scope == list->scope.trimmed();
    if (!same) // looking at a list is no change of it
        m_presenter.changeList(head);
}

}
