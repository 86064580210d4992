#include "ui/views/casefile/casefileexport.h"

#include "ui/controls/named.h"
#include "ui/views/casefile/casefiledialog.h"

#include <QPushButton>

namespace xunzhen::views {

using presentation::CaseFilePresenter;

CaseFileExport::CaseFileExport(const Context &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page), m_presenter(context.services, context.background)
{
    connect(&m_presenter, &CaseFilePresenter::jobStarted, this, &CaseFileExport::jobStarted);
    connect(&m_presenter, &CaseFilePresenter::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_presenter, &CaseFilePresenter::saved, this, [this](const QString &sentence, bool complete) {
        if (complete)
            m_context.notices.say(sentence);
        else
            m_context.notices.warn(sentence); // stands until it was read
    });
}

QPushButton *CaseFileExport::makeButton(QWidget *parent)
{
    auto *button = controls::named(new QPushButton(tr("Export case file…"), parent), QStringLiteral("caseFileExport"),
                                   tr("Export the case file of this visit"));
    button->setToolTip(tr("All papers and evidence of the visit as one PDF or as a folder"));
    return button;
}

void CaseFileExport::begin(const domain::VisitId &visit)
{
    CaseFileDialog dialog(m_page->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString place = choosePlace(visit, dialog.form());
    if (!place.isEmpty())
        m_presenter.save({visit, dialog.keeping(), dialog.note()}, dialog.form(), place);
}

QString CaseFileExport::choosePlace(const domain::VisitId &visit, CaseFilePresenter::Form form)
{
    if (form == CaseFilePresenter::Form::Folder)
        return m_context.files.folder(m_page, tr("Where shall the folder of the case file be made?"));
    return m_context.files.save(m_page, tr("Export the case file"), m_presenter.suggestedName(visit, form), tr("PDF (*.pdf)"));
}

}
