#include "ui/views/visit/sectionpane.h"

#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"
#include "ui/controls/searchfield.h"

#include <QListView>
#include <QVBoxLayout>

namespace xunzhen::views {

SectionPane::SectionPane(const controls::Theme &theme, presentation::QuestionListModel &model, QWidget *parent)
    : QFrame(parent), m_model(model)
{
    setProperty("surface", QStringLiteral("side-left"));
    setMinimumWidth(200);
    m_search = controls::named(new controls::SearchField(theme, tr("Find a question (G)"), this),
                               QStringLiteral("questionSearch"), tr("Find a question"));
    m_list = controls::named(new QListView(this), QStringLiteral("questionList"), tr("Questions"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new controls::RowDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    connect(m_search, &controls::SearchField::searched, &model, &presentation::QuestionListModel::search);
    connect(m_search, &controls::SearchField::moved, this, &SectionPane::move);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const int ordinal = m_model.ordinalAt(m_list->currentIndex()); ordinal >= 0)
            Q_EMIT chosen(ordinal);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.ordinalAt(index)); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.ordinalAt(index)); });
}

void SectionPane::showCurrent(int ordinal)
{
    const QModelIndex index = m_model.indexOf(ordinal);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void SectionPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SectionPane::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

}
