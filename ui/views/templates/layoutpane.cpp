#include "ui/views/templates/layoutpane.h"

#include "ui/controls/jsonedit.h"
#include "ui/controls/named.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::TemplateFault;
using presentation::TemplatesPresenter;

namespace {
constexpr int kFileRole = Qt::UserRole, kLineRole = Qt::UserRole + 1;
const auto kLayoutFile = QStringLiteral("template.json");
const auto kWordingFile = QStringLiteral("wording.json");
const auto kFormFile = QStringLiteral("form.json");
}

LayoutPane::LayoutPane(const Context &context, TemplatesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter),
      m_file(named(new QComboBox(this), QStringLiteral("templateFile"), tr("File of the template"))),
      m_edit(named(new controls::JsonEdit(context.theme, this), QStringLiteral("templateText"), tr("Text of the file"))),
      m_faults(named(new QListWidget(this), QStringLiteral("templateFaults"), tr("What is wrong, by line")))
{
    setObjectName(QStringLiteral("layoutPane"));
    auto *hint = new QLabel(tr("For people who know JSON. A fault keeps the draft from being published, nothing else."), this);
    hint->setProperty("quiet", true);
    hint->setProperty("face", QStringLiteral("small"));
    hint->setWordWrap(true);
    m_faults->setWordWrap(true);
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 6);
    top->addWidget(m_file);
    top->addWidget(hint, 1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(m_edit);
    halves->addWidget(m_faults);
    halves->setStretchFactor(0, 1);
    halves->setSizes({420, 100});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(halves, 1);
    connectAll();
    refreshFiles();
}

void LayoutPane::connectAll()
{
    connect(m_file, &QComboBox::activated, this, [this] {
        refreshText();
        refreshFaults();
    });
    connect(m_edit, &controls::JsonEdit::edited, this, [this](const QString &text) { m_presenter.setText(file(), text); });
    const auto jump = [this](const QListWidgetItem *item) {
        if (item && item->data(kLineRole).toInt() > 0)
            goTo(item->data(kFileRole).toString(), item->data(kLineRole).toInt());
    };
    connect(m_faults, &QListWidget::itemClicked, this, jump);
    connect(m_faults, &QListWidget::itemActivated, this, jump);
    connect(&m_presenter, &TemplatesPresenter::opened, this, &LayoutPane::refreshFiles);
    connect(&m_presenter, &TemplatesPresenter::filesChanged, this, &LayoutPane::refreshText);
    connect(&m_presenter, &TemplatesPresenter::sentencesChanged, this, &LayoutPane::refreshText);
    connect(&m_presenter, &TemplatesPresenter::faultsChanged, this, &LayoutPane::refreshFaults);
    connect(&m_presenter, &TemplatesPresenter::stateChanged, this,
            [this] { m_edit->setReadOnly(!m_presenter.obstacle().isEmpty()); });
}

LayoutPane::File LayoutPane::file() const { return File(m_file->currentData().toInt()); }

QString LayoutPane::fileName() const
{
    return file() == File::Layout ? kLayoutFile : file() == File::Wording ? kWordingFile : kFormFile;
}

void LayoutPane::refreshFiles()
{
    m_file->clear();
    m_file->addItem(tr("Layout"), int(File::Layout));
    m_file->addItem(tr("Sentences"), int(File::Wording));
    if (m_presenter.hasForm())
        m_file->addItem(tr("Questions"), int(File::Form));
    refreshText();
    refreshFaults();
}

/// What was typed here comes back the same and leaves the cursor where it is.
void LayoutPane::refreshText() { m_edit->put(m_presenter.text(file())); }

void LayoutPane::refreshFaults()
{
    m_faults->clear();
    QList<int> lines;
    for (const TemplateFault &fault : m_presenter.faults()) {
        const QString place = fault.line > 0 ? tr("%1, line %2").arg(fault.file).arg(fault.line) : fault.file;
        auto *item = new QListWidgetItem(place.isEmpty() ? fault.text : tr("%1: %2").arg(place, fault.text), m_faults);
        item->setData(kFileRole, fault.file);
        item->setData(kLineRole, fault.line);
        if (fault.file == fileName() && fault.line > 0)
            lines << fault.line;
    }
    if (m_presenter.faults().empty())
        new QListWidgetItem(tr("✓ No faults"), m_faults);
    m_edit->markLines(lines);
}

void LayoutPane::goTo(const QString &name, int line)
{
    const File wanted = name == kLayoutFile ? File::Layout : name == kWordingFile ? File::Wording : File::Form;
    if (const int row = m_file->findData(int(wanted)); row >= 0 && row != m_file->currentIndex()) {
        m_file->setCurrentIndex(row);
        refreshText();
        refreshFaults();
    }
    m_edit->goToLine(line);
}

}
