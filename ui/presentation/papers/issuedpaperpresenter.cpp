#include "ui/presentation/papers/issuedpaperpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFileInfo>

namespace xunzhen::presentation {

IssuedPaperPresenter::IssuedPaperPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator)
{
}

IssuedPaperPresenter::~IssuedPaperPresenter() { giveUp(); }

void IssuedPaperPresenter::giveUp()
{
    ++m_wish;
    if (m_opening)
        m_opening->cancel();
}

void IssuedPaperPresenter::open(const domain::PaperId &id)
{
    giveUp();
    const int wish = m_wish;
    m_opening = m_background.run<Opened>(
        tr("Opening the paper"), this,
        [id](services::Services &services, const base::Work &work) -> base::Outcome<Opened> {
            work.checkpoint();
            return Opened{base::unwrapped(services.papers().paper(id)), base::unwrapped(services.papers().pdf(id))};
        },
        [this, wish](const base::Outcome<Opened> &opened) {
            if (wish != m_wish)
                return; // another one was asked for meanwhile
            if (opened)
                take(*opened);
            else if (opened.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(opened.error()));
        });
}

void IssuedPaperPresenter::take(const Opened &opened)
{
    m_paper = opened.paper;
    m_content = {{}, opened.pdf};
    Q_EMIT this->opened();
}

QString IssuedPaperPresenter::title() const { return Words::paperTitle(m_paper); }

QString IssuedPaperPresenter::fileName(const QString &ending) const
{
    return Words::paperFileName(m_paper) + u'.' + ending;
}

void IssuedPaperPresenter::perform(const QString &title, Background::Act<void> act, const QString &sentence)
{
    const auto job = m_background.run<void>(title, this, std::move(act), [this, sentence](const base::Done &done) {
        if (done)
            Q_EMIT said(sentence);
        else if (done.error().code() != base::ErrorCode::Cancelled)
            Q_EMIT failed(Sentences::of(done.error()));
    });
    Q_EMIT started(job);
}

void IssuedPaperPresenter::save(const QString &path)
{
    perform(tr("Saving the paper"),
            [path, id = m_paper.id](services::Services &services, const base::Work &) { return services.papers().savePdf(id, path); },
            tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void IssuedPaperPresenter::saveOfd(const QString &path)
{
    perform(tr("Making the OFD"),
            [path, id = m_paper.id](services::Services &services, const base::Work &work) {
                return services.papers().saveOfd(id, path, work);
            },
            Words::ofdSaved(path, true));
}

void IssuedPaperPresenter::saveOdt(const QString &path)
{
    perform(tr("Making the editable copy"),
            [path, id = m_paper.id](services::Services &services, const base::Work &work) {
                return services.papers().saveOdt(id, path, work);
            },
            tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

bool IssuedPaperPresenter::canCorrect() const
{
    if (m_paper.draft.isNull())
        return false;
    const auto form = m_services.paperForms().form(m_paper.draft);
    return form && form->issued && form->issued->id == m_paper.id;
}

void IssuedPaperPresenter::correct(const QString &reason, const QString &correction)
{
    const auto job = m_background.run<domain::Paper>(
        tr("Issuing the correction"), this,
        [id = m_paper.id, reason, correction](services::Services &services, const base::Work &work) {
            return services.papers().correct(id, reason, correction, work);
        },
        [this](const base::Outcome<domain::Paper> &edition) {
            if (edition)
                Q_EMIT corrected(edition->id);
            else
                Q_EMIT failed(Sentences::of(edition.error()));
        });
    Q_EMIT started(job);
}

void IssuedPaperPresenter::verify() { m_navigator.verifyPaper(m_paper.id); }

}
