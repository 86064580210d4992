#include "ui/presentation/visit/handoverpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QSaveFile>

#include <algorithm>

namespace xunzhen::presentation {

using domain::Signer;

namespace {

/// A second inspector may have been replaced after signing; the lead and the firm's name may be written otherwise.
bool isOf(const SignaturePlace &place, const domain::Signature &signature)
{
    const bool byName = place.signer == Signer::Expert || (place.signer == Signer::Second && !place.name.isEmpty());
    return !byName || signature.name == place.name.simplified();
}

}

HandOverPresenter::HandOverPresenter(VisitSession &session, Background &background, QObject *parent)
    : QObject(parent), m_session(session), m_background(background)
{
    connect(&session, &VisitSession::opened, this, [this] {
        m_draft.reset();
        m_question.drop();
        m_gaps.clear();
        m_goneTo.reset();
        m_checked = m_checking = false;
        m_looked = {};
        Q_EMIT gapsChanged();
        Q_EMIT draftChanged();
    });
}

void HandOverPresenter::check()
{
    m_question.drop();
    m_checking = m_session.isOpen() && !m_session.isFrozen();
    if (!m_checking)
        m_gaps.clear();
    Q_EMIT gapsChanged();
    Q_EMIT signaturesChanged();
    if (m_checking)
        m_background.ask<services::FileReview>(
            m_question, this,
            [visit = m_session.id()](services::Services &services, const base::Work &) { return services.serving().review(visit); },
            [this](const base::Outcome<services::FileReview> &review) { take(review); });
}

void HandOverPresenter::take(const base::Outcome<services::FileReview> &review)
{
    m_checking = false;
    m_checked = review.hasValue();
    if (review) {
        m_gaps = review->gaps;
        m_score = review->score;
        std::ranges::stable_sort(m_gaps, {}, [](const domain::Gap &gap) { return std::pair(gap.step, !gap.blocks); });
    } else {
        Q_EMIT failed(Sentences::of(review.error()));
    }
    Q_EMIT gapsChanged();
}

const domain::Gap *HandOverPresenter::nextGap()
{
    if (m_gaps.empty())
        return nullptr;
    const bool anyBlocks = !domain::canIssue(m_gaps);
    const auto counts = [anyBlocks](const domain::Gap &gap) { return gap.blocks || !anyBlocks; };
    const auto last = m_goneTo ? std::ranges::find(m_gaps, *m_goneTo) : m_gaps.end();
    auto next = last == m_gaps.end() ? m_gaps.begin() : last + 1;
    next = std::find_if(next, m_gaps.end(), counts);
    if (next == m_gaps.end())
        next = std::ranges::find_if(m_gaps, counts);
    m_goneTo = *next;
    return &*next;
}

void HandOverPresenter::preview()
{
    if (!m_session.isOpen() || m_session.isFrozen())
        return;
    if (m_drafting)
        m_drafting->cancel();
    m_drafting = m_background.run<Draft>(
        tr("Laying out the paper"), this,
        [visit = m_session.id()](services::Services &services, const base::Work &work) {
            return services.papers().draft(visit, work);
        },
        [this, visit = m_session.id()](const base::Outcome<Draft> &draft) {
            if (visit != m_session.id())
                return;
            if (draft)
                m_draft = *draft;
            else if (draft.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(draft.error()));
            Q_EMIT draftChanged();
        });
    Q_EMIT jobStarted(m_drafting);
}

std::vector<SignaturePlace> HandOverPresenter::signaturePlaces() const
{
    const auto &visit = m_session.record().visit;
    const auto nameOf = [this](const domain::InspectorId &id) {
        const auto person = m_session.services().people().inspector(id);
        return person ? person->name : QString();
    };
    std::vector<SignaturePlace> places{{Signer::Lead, nameOf(visit.lead), {}}};
    if (!visit.second.isNull())
        places.push_back({Signer::Second, nameOf(visit.second), {}});
    for (const QString &expert : visit.experts)
        places.push_back({Signer::Expert, expert, {}});
    places.push_back({Signer::Firm, visit.companion, {}});
    for (SignaturePlace &place : places)
        for (const domain::Signature &signature : m_session.record().signatures)
            if (signature.signer == place.signer && isOf(place, signature))
                place.signature = signature;
    return places;
}

QImage HandOverPresenter::image(const domain::Signature &signature) const
{
    const auto image = m_session.visits().signatureImage(signature);
    return image ? *image : QImage();
}

std::vector<domain::Paper> HandOverPresenter::revisions() const
{
    auto papers = m_session.services().papers().reportsOf(m_session.id());
    std::sort(papers.begin(), papers.end(), [](const auto &a, const auto &b) { return a.revision > b.revision; });
    return papers;
}

std::optional<domain::Paper> HandOverPresenter::issued() const
{
    const auto papers = revisions();
    for (const domain::Paper &paper : papers)
        if (paper.id == m_looked)
            return paper;
    return papers.empty() ? std::nullopt : std::optional(papers.front());
}

void HandOverPresenter::look(const domain::PaperId &paper)
{
    m_looked = paper;
    Q_EMIT paperIssued();
}

QString HandOverPresenter::issuer(const domain::Paper &paper) const
{
    const auto person = m_session.services().people().inspector(paper.issuedBy);
    return person ? person->name : QString();
}

bool HandOverPresenter::isSigned(const domain::Paper &paper) const
{
    return m_session.services().papers().isSigned(paper);
}

bool HandOverPresenter::sign(Signer signer, const QString &name, const QImage &strokes)
{
    const bool done = m_session.perform(m_session.visits().sign(m_session.id(), signer, name, strokes));
    check();
    return done;
}

bool HandOverPresenter::refuse(Signer signer, const QString &name, const QString &reason, const QString &witness)
{
    const bool done =
        m_session.perform(m_session.visits().recordRefusal(m_session.id(), signer, name, reason, witness));
    check();
    return done;
}

void HandOverPresenter::issue()
{
    press(tr("Issuing the paper"), [visit = m_session.id()](services::PaperService &papers, const base::Work &work) {
        return papers.issue(visit, work);
    });
}

void HandOverPresenter::correct(const QString &reason, const QString &correction)
{
    const auto editions = revisions();
    if (editions.empty())
        return;
    press(tr("Issuing the correction"),
          [id = editions.front().id, reason, correction](services::PaperService &papers, const base::Work &work) {
              return papers.correct(id, reason, correction, work);
          });
}

void HandOverPresenter::press(const QString &title, Press act)
{
    const auto job = m_background.run<domain::Paper>(
        title, this,
        [act = std::move(act)](services::Services &services, const base::Work &work) { return act(services.papers(), work); },
        [this](const base::Outcome<domain::Paper> &paper) {
            m_session.refresh();
            if (!paper) {
                Q_EMIT failed(Sentences::of(paper.error()));
                return;
            }
            m_looked = {};
            m_session.perform({});
            check();
            Q_EMIT paperIssued();
        });
    Q_EMIT jobStarted(job);
}

base::Outcome<QByteArray> HandOverPresenter::issuedPdf() const
{
    const auto paper = issued();
    if (!paper)
        return base::Error(base::ErrorCode::NotFound, QStringLiteral("no paper issued"));
    return m_session.services().papers().pdf(paper->id);
}

base::Done HandOverPresenter::save(const QString &path) const
{
    if (const auto paper = issued())
        return m_session.services().papers().savePdf(paper->id, path);
    if (!m_draft)
        return base::Error(base::ErrorCode::NotFound, QStringLiteral("no draft laid out"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_draft->pdf()) != m_draft->pdf().size() || !file.commit())
        return base::Error(base::ErrorCode::Io, file.errorString());
    return {};
}

void HandOverPresenter::saveOfd(const QString &path)
{
    const auto paper = issued();
    if (!paper && !m_draft)
        return;
    const auto job = m_background.run<void>(
        tr("Making the OFD"), this,
        [paper, draft = m_draft, path](services::Services &services, const base::Work &work) {
            return paper ? services.papers().saveOfd(paper->id, path, work) : services.papers().saveOfd(*draft, path, work);
        },
        [this, path, isIssued = paper.has_value()](const base::Outcome<void> &done) {
            if (done)
                Q_EMIT ofdSaved(Words::ofdSaved(path, isIssued));
            else if (done.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(done.error()));
        });
    Q_EMIT jobStarted(job);
}

void HandOverPresenter::saveCopy(const QString &path)
{
    const auto paper = issued();
    if (!paper && !m_draft)
        return;
    const auto job = m_background.run<void>(
        tr("Making the editable copy"), this,
        [paper, draft = m_draft, path](services::Services &services, const base::Work &work) {
            return paper ? services.papers().saveOdt(paper->id, path, work) : services.papers().saveOdt(*draft, path, work);
        },
        [this, path](const base::Outcome<void> &done) {
            if (done)
                Q_EMIT copySaved(Words::copySaved(path));
            else if (done.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(done.error()));
        });
    Q_EMIT jobStarted(job);
}

report::FontCoverage HandOverPresenter::fonts() const
{
    return m_draft && !m_session.isFrozen() ? m_draft->fonts() : report::FontCoverage();
}

QString HandOverPresenter::suggestedFileName(const QString &ending) const
{
    const auto paper = issued();
    QString number = paper ? paper->number : tr("draft");
    if (paper && paper->revision > 1)
        number += u' ' + tr("edition %1").arg(paper->revision);
    QString name = QStringLiteral("%1 %2.%3").arg(number, m_session.enterprise().name, ending);
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        name.replace(forbidden, u'_');
    return name;
}

}
