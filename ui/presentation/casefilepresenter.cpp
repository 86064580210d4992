#include "ui/presentation/casefilepresenter.h"

#include "ui/presentation/casefilewords.h"
#include "ui/presentation/sentences.h"

#include <QDir>

namespace xunzhen::presentation {

using Receipt = services::CaseFileReceipt;

CaseFilePresenter::CaseFilePresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
}

QString CaseFilePresenter::suggestedName(const domain::VisitId &visit, Form form) const
{
    const QString name = m_services.caseFiles().suggestedName(visit);
    return form == Form::Folder ? name : name + QStringLiteral(".pdf");
}

void CaseFilePresenter::save(const services::CaseFileWish &wish, Form form, const QString &path)
{
    const QString target = form == Form::Folder ? QDir(path).filePath(suggestedName(wish.visit, form)) : path;
    const auto job = m_background.run<Receipt>(
        tr("Putting the case file together"), this,
        [wish, form, target](services::Services &services, const base::Work &work) {
            const auto &files = services.caseFiles();
            if (form == Form::Folder)
                return files.saveFolder(wish, target, work);
            return form == Form::Bound ? files.saveBound(wish, target, work) : files.savePortfolio(wish, target, work);
        },
        [this](const base::Outcome<Receipt> &receipt) {
            if (receipt)
                Q_EMIT saved(CaseFileWords::done(*receipt), receipt->isComplete());
            else if (receipt.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(receipt.error()));
        });
    Q_EMIT jobStarted(job);
}

}
