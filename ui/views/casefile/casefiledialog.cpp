#include "ui/views/casefile/casefiledialog.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/presentation/casefilewords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using Form = presentation::CaseFilePresenter::Form;

namespace {

constexpr int kWidth = 600;
constexpr int kLines = 3;
constexpr int kUnderRadio = 26;

}

CaseFileDialog::CaseFileDialog(QWidget *parent) : QDialog(parent), m_forms(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("caseFileDialog"));
    setWindowTitle(tr("Export the case file"));
    setMinimumWidth(kWidth);
    m_keeping = named(new QComboBox(this), QStringLiteral("caseKeeping"), tr("Keep for"));
    for (const auto keeping : {domain::KeepingTime::Permanent, domain::KeepingTime::Years30, domain::KeepingTime::Years10})
        m_keeping->addItem(presentation::CaseFileWords::of(keeping), int(keeping));
    m_keeping->setCurrentIndex(m_keeping->findData(int(domain::KeepingTime::Years10)));
    m_note = named(new controls::NoteField(kLines, this), QStringLiteral("caseNote"), tr("About this file"));
    m_note->setPlaceholderText(tr("Printed on the closing sheet: what is incomplete, what lies elsewhere…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    buildForms(layout);
    layout->addSpacing(4);
    layout->addWidget(new QLabel(tr("Keep for"), this));
    layout->addWidget(m_keeping);
    layout->addWidget(new QLabel(tr("About this file"), this));
    layout->addWidget(m_note);
    buildButtons(layout);
}

void CaseFileDialog::buildForms(QVBoxLayout *layout)
{
    const auto add = [&](Form form, const char *name, const QString &title, const QString &meaning) {
        auto *radio = named(new QRadioButton(title, this), QLatin1String(name), title);
        radio->setChecked(form == Form::Portfolio);
        m_forms->addButton(radio, int(form));
        auto *words = new QLabel(meaning, this);
        words->setProperty("face", QStringLiteral("small"));
        words->setProperty("quiet", true);
        words->setWordWrap(true);
        words->setContentsMargins(kUnderRadio, 0, 0, 4);
        layout->addWidget(radio);
        layout->addWidget(words);
    };
    add(Form::Portfolio, "caseFormPortfolio", tr("One PDF with everything in it"),
        tr("Cover, list and closing sheet; papers and originals of the evidence lie inside unchanged, signatures stay valid."));
    add(Form::Bound, "caseFormBound", tr("One PDF to print and bind"),
        tr("The papers' pages one after the other, numbered through. Evidence files and electronic signatures are not in it."));
    add(Form::Folder, "caseFormFolder", tr("A folder for the archive"),
        tr("Every paper and original as a file of its own, with a manifest by which anyone can check that nothing was changed."));
}

void CaseFileDialog::buildButtons(QVBoxLayout *layout)
{
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("caseCancel"), tr("Cancel"));
    auto *accept = named(new QPushButton(tr("Choose a place and export…"), this), QStringLiteral("caseAccept"), tr("Choose a place and export"));
    accept->setProperty("kind", QStringLiteral("primary"));
    accept->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    layout->addSpacing(4);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
}

Form CaseFileDialog::form() const { return Form(m_forms->checkedId()); }
domain::KeepingTime CaseFileDialog::keeping() const { return domain::KeepingTime(m_keeping->currentData().toInt()); }
QString CaseFileDialog::note() const { return m_note->toPlainText().trimmed(); }

}
