#include "ui/views/templates/sentencespane.h"

#include "ui/controls/columnscroll.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/templates/templatewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::SentencesModel;
using presentation::TemplateWords;

namespace {
constexpr int kLeastRows = 4; ///< with the head
}

SentencesPane::SentencesPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter),
      m_search(named(new controls::SearchField(context.theme, tr("Words of a sentence, or where it stands"), this),
                     QStringLiteral("sentenceSearch"), tr("Find a sentence"))),
      m_changedOnly(named(new QCheckBox(tr("Only what differs"), this), QStringLiteral("sentenceChanged"), tr("Only what differs"))),
      m_count(new QLabel(this)), m_fault(new QLabel(this)),
      m_table(named(new QTableView(this), QStringLiteral("sentenceTable"), tr("Sentences of the paper")))
{
    setObjectName(QStringLiteral("sentencesPane"));
    m_count->setProperty("quiet", true);
    m_fault->setObjectName(QStringLiteral("sentenceFault"));
    m_fault->setWordWrap(true);
    m_fault->setProperty("tone", QStringLiteral("risk"));
    m_table->setModel(&m_presenter.sentences());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, context.theme.rowHeight() - 6));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(kLeastRows * m_table->verticalHeader()->defaultSectionSize());
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 6);
    top->setSpacing(10);
    top->addWidget(m_search, 1);
    top->addWidget(m_changedOnly);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_fault);
    layout->addWidget(m_table, 1);
    auto *form = new controls::ColumnScroll(buildForm(), this);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // in a low window it scrolls
    layout->addWidget(form);
    connectAll();
    refreshTable();
}

QWidget *SentencesPane::buildForm()
{
    auto *form = new QFrame(this);
    form->setProperty("surface", QStringLiteral("foot"));
    m_form = form;
    m_place = new QLabel(form);
    m_place->setObjectName(QStringLiteral("sentencePlace"));
    m_place->setProperty("face", QStringLiteral("heading"));
    m_place->setWordWrap(true);
    m_shipped = new controls::ElidedLabel(form);
    m_shipped->setObjectName(QStringLiteral("sentenceShipped"));
    m_shipped->setProperty("quiet", true);
    m_shipped->setTextFormat(Qt::PlainText);
    m_own = named(new controls::NoteField(2, form), QStringLiteral("sentenceOwn"), tr("Our words"));
    m_remark = new QLabel(form);
    m_remark->setObjectName(QStringLiteral("sentenceRemark"));
    m_remark->setWordWrap(true);
    m_remark->setProperty("face", QStringLiteral("small"));
    m_remark->setProperty("tone", QStringLiteral("risk"));
    m_field = named(new QComboBox(form), QStringLiteral("sentenceField"), tr("Put in a field of the record"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(12);
    m_useShipped = named(new QPushButton(tr("Use the shipped words"), form), QStringLiteral("sentenceReset"), tr("Use the shipped words"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_field, 1);
    foot->addWidget(m_useShipped);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(5);
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_shipped, m_own, m_remark})
        layout->addWidget(part);
    layout->addLayout(foot);
    return form;
}

void SentencesPane::connectAll()
{
    connect(m_search, &controls::SearchField::searched, this, [this](const QString &words) {
        m_presenter.sentences().search(words);
        refreshTable();
    });
    connect(m_search, &controls::SearchField::moved, this, [this](int by) {
        const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(0, m_presenter.sentences().rowCount() - 1));
        m_table->selectRow(row);
    });
    connect(m_changedOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_presenter.sentences().showChangedOnly(only);
        refreshTable();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const auto *sentence = m_presenter.sentences().sentence(current.row()); sentence && sentence->key != m_key) {
            m_key = sentence->key;
            refreshChosen();
        }
    });
    connect(m_table, &QTableView::activated, this, [this] { m_own->setFocus(); });
    connect(m_own, &controls::NoteField::edited, this, [this](const QString &text) {
        if (!m_key.isEmpty())
            m_presenter.reword(m_key, text);
    });
    connect(m_useShipped, &QPushButton::clicked, this, [this] {
        if (const auto *sentence = chosen())
            m_presenter.reword(sentence->key, sentence->shipped);
        refreshChosen();
    });
    connect(m_field, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            m_own->insertPlainText(QStringLiteral("{{%1}}").arg(m_field->itemData(row).toString()));
        m_field->setCurrentIndex(0);
        m_own->setFocus();
    });
    connect(&m_presenter, &presentation::TemplatesPresenter::opened, this, [this] {
        m_key.clear();
        m_field->clear();
        m_field->addItem(tr("Put in a field…"));
        for (const QString &field : m_presenter.fields())
            if (!field.contains(u"[]"_qs))
                m_field->addItem(TemplateWords::field(field), field);
        refreshTable();
    });
    connect(&m_presenter, &presentation::TemplatesPresenter::sentencesChanged, this, &SentencesPane::refreshTable);
    connect(&m_presenter, &presentation::TemplatesPresenter::faultsChanged, this, &SentencesPane::refreshRemarks);
    connect(&m_presenter, &presentation::TemplatesPresenter::stateChanged, this, &SentencesPane::refreshRemarks);
}

const services::TemplateSentence *SentencesPane::chosen() const
{
    return m_presenter.sentences().sentence(m_presenter.sentences().rowOf(m_key));
}

void SentencesPane::refreshTable()
{
    const QString &fault = m_presenter.sentencesFault();
    m_fault->setText(fault.isEmpty() ? QString() : tr("The sentences cannot be shown as a table until wording.json is mended under Layout.\n%1").arg(fault));
    m_fault->setContentsMargins(12, 0, 12, 6);
    m_fault->setVisible(!fault.isEmpty());
    m_table->setEnabled(fault.isEmpty());
    m_count->setVisible(m_presenter.sentences().changedCount() > 0);
    m_count->setText(tr("%n differ", nullptr, m_presenter.sentences().changedCount()));
    const int row = m_presenter.sentences().rowOf(m_key);
    if (row < 0 && m_presenter.sentences().rowCount() > 0 && m_key.isEmpty())
        m_key = m_presenter.sentences().sentence(0)->key;
    if (const int shown = m_presenter.sentences().rowOf(m_key); shown >= 0 && shown != m_table->currentIndex().row())
        m_table->selectRow(shown);
    refreshChosen();
}

void SentencesPane::refreshChosen()
{
    const auto *sentence = chosen();
    m_form->setEnabled(sentence != nullptr && m_presenter.obstacle().isEmpty());
    m_place->setText(sentence ? TemplateWords::place(*sentence) : tr("Choose a sentence above."));
    m_place->setToolTip(m_key);
    m_shipped->setText(!sentence ? QString() : sentence->isNew ? tr("The shipped template does not have it.")
                                                               : tr("Shipped: %1").arg(sentence->shipped));
    if (!sentence)
        m_own->put({});
    else if (!m_own->hasFocus() || m_own->toPlainText() != sentence->text)
        m_own->put(sentence->text);
    refreshRemarks();
}

void SentencesPane::refreshRemarks()
{
    const auto *sentence = chosen();
    QStringList remarks;
    if (const QString fault = m_presenter.sentences().fault(m_key); sentence && !fault.isEmpty())
        remarks << fault;
    const QStringList left = sentence && !sentence->missing ? presentation::TemplatesPresenter::fieldsLeftOut(*sentence) : QStringList();
    if (!left.isEmpty())
        remarks << tr("No longer shown here: %1").arg(left.join(QStringLiteral("、")));
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
    m_useShipped->setEnabled(sentence && !sentence->isNew && SentencesModel::isChanged(*sentence));
    m_form->setEnabled(sentence != nullptr && m_presenter.obstacle().isEmpty());
}

void SentencesPane::choose(const QString &key)
{
    if (m_presenter.sentences().rowOf(key) < 0) {
        m_search->clear();
        m_changedOnly->setChecked(false);
        m_presenter.sentences().search({});
    }
    m_key = key;
    refreshTable();
    m_own->setFocus();
}

}
