#include "ui/views/enterprises/firmlistpane.h"

#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/views/enterprises/filterbar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using controls::SearchField;
using presentation::EnterpriseCatalogue;

FirmListPane::FirmListPane(const controls::Theme &theme, EnterpriseCatalogue &catalogue,
                           const presentation::EnterpriseFilePresenter &file, QWidget *parent)
    : QFrame(parent), m_catalogue(catalogue), m_file(file),
      m_search(named(new SearchField(theme, tr("Name, pinyin initials, code, address"), this), QStringLiteral("enterpriseSearch"),
                     tr("Search enterprises"))),
      m_list(new RowListView(theme, QStringLiteral("enterpriseList"), tr("Enterprises"), this)),
      m_filters(new FilterBar(theme, catalogue, this)), m_total(new QLabel(this))
{
    build();
    connectParts();
    setFocusProxy(m_search);
}

void FirmListPane::build()
{
    setProperty("surface", QStringLiteral("plain"));
    setMinimumWidth(320);
    m_list->setUniform(true);
    m_list->setModel(&m_catalogue);
    m_total->setObjectName(QStringLiteral("enterpriseTotal"));
    m_total->setProperty("quiet", true);
    m_total->setProperty("face", QStringLiteral("small"));
    m_total->setContentsMargins(12, 6, 12, 6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(buildNoHit());
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addWidget(m_total);
}

QWidget *FirmListPane::buildNoHit()
{
    m_noHit = new QWidget(this);
    m_noHitText = new QLabel(m_noHit);
    m_noHitText->setObjectName(QStringLiteral("enterpriseNoHit"));
    m_noHitText->setWordWrap(true);
    m_noHitText->setProperty("quiet", true);
    m_noHitClear = named(new QPushButton(tr("Take the filters away (F8)"), m_noHit), QStringLiteral("noHitClear"), tr("Take all filters away"));
    auto *layout = new QVBoxLayout(m_noHit);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_noHitText);
    layout->addWidget(m_noHitClear, 0, Qt::AlignLeft);
    m_noHit->hide();
    return m_noHit;
}

void FirmListPane::connectParts()
{
    connect(m_search, &SearchField::searched, &m_catalogue, &EnterpriseCatalogue::search);
    connect(m_search, &SearchField::moved, m_list, &RowListView::moveBy);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentRow(0);
    });
    connect(m_noHitClear, &QPushButton::clicked, &m_catalogue, &EnterpriseCatalogue::clearFilter);
    connect(&m_catalogue, &EnterpriseCatalogue::searched, this, &FirmListPane::onSearched);
    connect(m_list, &RowListView::chosen, this, [this](int row) { Q_EMIT chosen(m_catalogue.idAt(row)); });
    connect(m_list, &RowListView::opened, this, [this](int row) { Q_EMIT opened(m_catalogue.idAt(row)); });
}

QString FirmListPane::text() const { return m_search->text().trimmed(); }
void FirmListPane::setText(const QString &text) { m_search->setText(text); }
void FirmListPane::setCurrent(const domain::EnterpriseId &firm) { m_list->setCurrentRow(m_catalogue.rowOf(firm)); }
void FirmListPane::openFilters() { m_filters->openFilters(); }
void FirmListPane::openOrders() { m_filters->openOrders(); }

void FirmListPane::type(const QString &text)
{
    m_search->setFocus();
    m_search->insert(text);
}

void FirmListPane::onSearched(int total)
{
    refreshTotal(total);
    m_list->setVisible(total > 0);
    const int row = m_catalogue.rowOf(m_file.id());
    if (row >= 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    } else if (!m_catalogue.text().isEmpty() && total > 0) {
        m_list->setCurrentRow(0);
    }
}

void FirmListPane::refreshTotal(int total)
{
    const bool filtered = !m_catalogue.query().filter.isEmpty();
    const bool searching = !m_catalogue.text().isEmpty();
    QString words = searching ? tr("%n enterprise(s) found", nullptr, total) : tr("%n enterprise(s)", nullptr, total);
    if (filtered)
        words = tr("%1 of %2").arg(words).arg(QLocale().toString(m_catalogue.typed()));
    m_total->setText(words);
    m_noHit->setVisible(total == 0 && (searching || filtered));
    m_noHitText->setText(filtered && m_catalogue.typed() > 0
                             ? tr("%n enterprise(s) match, but none of them passes the filters.", nullptr, m_catalogue.typed())
                             : tr("Nothing matches. Try a part of the name, the initials of its pinyin, or the end of the code."));
    m_noHitClear->setVisible(filtered);
}

}
