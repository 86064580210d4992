#include "ui/views/papers/numbersdialog.h"

#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::NumbersPresenter;

NumbersDialog::NumbersDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("numbersDialog"));
    setWindowTitle(tr("Register of numbers"));
    resize(860, 560);
    buildLayout();
    connectParts();
    refresh();
}

void NumbersDialog::buildLayout()
{
    m_series = named(new QComboBox(this), QStringLiteral("numberSeries"), tr("Series"));
    m_series->addItems(m_presenter.series());
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("numberSummary"));
    m_summary->setWordWrap(true);
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("numberList"), tr("Numbers"), this);
    m_list->setModel(&m_presenter.rows());
    m_list->setUniform(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_series);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildButtons());
}

QWidget *NumbersDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    m_void = named(new QPushButton(tr("Make void…"), foot), QStringLiteral("numberVoid"), tr("Make the chosen number void, with a reason"));
    m_closeYear = named(new QPushButton(tr("Close the year…"), foot), QStringLiteral("numberCloseYear"), tr("Make void what is free in this year"));
    m_export = named(new QPushButton(tr("Export…"), foot), QStringLiteral("numberExport"), tr("Write the register to a workbook"));
    auto *done = named(new QPushButton(tr("Close"), foot), QStringLiteral("numbersClose"), tr("Close"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    for (QPushButton *button : {m_void, m_closeYear, m_export})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(done);
    for (QPushButton *button : {m_void, m_closeYear, m_export, done})
        button->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void NumbersDialog::connectParts()
{
    connect(m_series, &QComboBox::currentIndexChanged, &m_presenter, &NumbersPresenter::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NumbersDialog::refreshButtons);
    connect(m_void, &QPushButton::clicked, this, &NumbersDialog::voidChosen);
    connect(m_closeYear, &QPushButton::clicked, this, &NumbersDialog::closeYear);
    connect(m_export, &QPushButton::clicked, this, &NumbersDialog::exportAll);
    connect(&m_presenter, &NumbersPresenter::changed, this, &NumbersDialog::refresh);
    connect(&m_presenter, &NumbersPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &NumbersPresenter::closed, this,
            [this](int count) { m_context.notices.say(tr("%n number(s) made void", nullptr, count)); });
    connect(&m_presenter, &NumbersPresenter::exported, this,
            [this](const QString &path) { m_context.notices.say(tr("Written to %1").arg(path)); });
}

void NumbersDialog::refresh()
{
    m_summary->setText(m_presenter.hasAlarm() ? tr("▲ A number was used twice. %1").arg(m_presenter.summary()) : m_presenter.summary());
    refreshButtons();
}

void NumbersDialog::refreshButtons()
{
    m_void->setEnabled(m_presenter.mayVoid(m_list->currentRow()));
    m_closeYear->setEnabled(m_presenter.mayClose());
    m_export->setEnabled(m_series->count() > 0);
}

void NumbersDialog::voidChosen()
{
    const int row = m_list->currentRow();
    const auto reason = m_context.confirmation.text(
        this, {tr("Make this number void?"), tr("No paper will ever bear it. The register keeps it with your name and the reason."), tr("Make void"), true},
        tr("Reason"));
    if (reason)
        m_presenter.voidAt(row, *reason);
}

void NumbersDialog::closeYear()
{
    const auto reason = m_context.confirmation.text(
        this, {tr("Close the year %1?").arg(m_series->currentText()),
               tr("Every number of it that was not used becomes void. Let all laptops sync first, so that their papers are here."), tr("Close the year"), true},
        tr("Reason"));
    if (reason)
        m_presenter.closeYear(*reason);
}

void NumbersDialog::exportAll()
{
    const QString path = m_context.files.save(this, tr("Export the register of numbers"), tr("numbers.xlsx"), tr("Workbooks (*.xlsx)"));
    if (!path.isEmpty())
        m_presenter.exportTo(path);
}

}
