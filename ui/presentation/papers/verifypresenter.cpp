#include "ui/presentation/papers/verifypresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFile>
#include <QFileInfo>

namespace xunzhen::presentation {

namespace {

constexpr qint64 kLargest = 256 * 1024 * 1024;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(file.exists() ? base::ErrorCode::Io : base::ErrorCode::NotFound, path);
    if (file.size() > kLargest)
        throw base::Error(base::ErrorCode::TooLarge, path);
    return file.readAll();
}

QByteArray must(const base::Outcome<QByteArray> &bytes)
{
    if (!bytes)
        throw bytes.error();
    return *bytes;
}

}

VerifyPresenter::VerifyPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator)
{
}

void VerifyPresenter::fail(const base::Error &error)
{
    if (error.code() != base::ErrorCode::Cancelled)
        Q_EMIT failed(Sentences::of(error));
}

void VerifyPresenter::verifyFile(const QString &path)
{
    judge(QFileInfo(path).fileName(), [path](services::Services &) { return readFile(path); });
}

void VerifyPresenter::verifyPaper(const domain::PaperId &id)
{
    const auto paper = m_services.papers().paper(id);
    if (!paper)
        return fail(paper.error());
    judge(Words::paperTitle(*paper), [id](services::Services &services) { return must(services.papers().pdf(id)); });
}

void VerifyPresenter::judge(const QString &name, Read read)
{
    for (const auto &job : {m_judging, m_comparing})
        if (job)
            job->cancel();
    m_judging = m_background.run<Checked>(
        tr("Verifying the paper"), this,
        [read = std::move(read)](services::Services &services, const base::Work &work) -> base::Outcome<Checked> {
            Checked checked;
            checked.file = read(services);
            work.checkpoint();
            const auto verdict = services.papers().verify(checked.file);
            if (!verdict)
                return verdict.error();
            checked.verdict = *verdict;
            work.checkpoint();
            // An original that is not here is no reason to withhold the verdict.
            if (verdict->state == services::PaperVerdict::State::Changed)
                if (const auto original = services.papers().pdf(verdict->paper))
                    checked.original = *original;
            return checked;
        },
        [this, name](const base::Outcome<Checked> &checked) {
            if (checked)
                show(name, *checked);
            else
                fail(checked.error());
        });
    Q_EMIT started(m_judging);
}

void VerifyPresenter::show(const QString &name, const Checked &checked)
{
    m_name = name;
    m_verdict = checked.verdict;
    m_file = checked.file;
    m_original = checked.original;
    m_comparison.reset();
    m_page = VerdictWords::of(checked.verdict, checked.file.size());
    Q_EMIT judged();
    if (!m_original.isEmpty())
        compare();
}

PaperContent VerifyPresenter::file() const
{
    using State = services::PaperVerdict::State;
    return {{}, m_file, !m_verdict || (m_verdict->state != State::Unchanged && m_verdict->state != State::Signed)};
}

void VerifyPresenter::compare()
{
    m_comparing = m_background.run<PageComparison>(
        tr("Comparing the pages"), this,
        [file = m_file, original = m_original](services::Services &, const base::Work &work) -> base::Outcome<PageComparison> {
            return comparePages(file, original, work);
        },
        [this, original = m_original](const base::Outcome<PageComparison> &comparison) {
            if (!comparison)
                return fail(comparison.error());
            if (original != m_original)
                return; // of a file looked at before
            m_comparison = *comparison;
            Q_EMIT compared();
        });
    Q_EMIT started(m_comparing);
}

void VerifyPresenter::find(const QString &text)
{
    const services::PaperMarks marks = services::marksIn(text);
    if (marks.isEmpty())
        return showFound(marks, {});
    const auto job = m_background.run<std::vector<services::PaperMatch>>(
        tr("Looking for the paper"), this,
        [marks](services::Services &services, const base::Work &) { return services.paperLookup().find(marks); },
        [this, marks](const base::Outcome<std::vector<services::PaperMatch>> &matches) {
            if (matches)
                showFound(marks, *matches);
            else
                fail(matches.error());
        });
    Q_EMIT started(job);
}

void VerifyPresenter::showFound(const services::PaperMarks &marks, const std::vector<services::PaperMatch> &matches)
{
    m_found.clear();
    bool agrees = false;
    for (const auto &match : matches) {
        m_found.push_back({match.paper.id, Words::paperTitle(match.paper),
                           QStringLiteral("%1 · %2 · %3").arg(match.enterpriseName, Words::moment(match.paper.issuedAt), match.issuedBy),
                           match.digestAgrees});
        agrees |= match.digestAgrees;
    }
    if (marks.isEmpty())
        m_findSentence = tr("No number and no digest is in this text. A number looks like 津南应急会诊〔2026〕12号.");
    else if (matches.empty())
        m_findSentence = tr("No paper kept here bears this. Meet in the shared folder and look again, or ask the bureau named on it.");
    else if (!agrees)
        m_findSentence = tr("The number is known, but the digest is another: the paper in hand does not show the record that was issued.");
    else
        m_findSentence = marks.digest.isEmpty() ? tr("Found by its number. The digest was not given, so the content is not proved.")
                                                : tr("Found; number and digest agree with the record.");
    Q_EMIT lookedUp();
}

void VerifyPresenter::openRecord()
{
    if (!hasRecord())
        return;
    const auto paper = m_services.papers().paper(m_verdict->paper);
    if (paper)
        m_navigator.openVisit(paper->visit, domain::Step::HandOver);
    else
        fail(paper.error());
}

QString VerifyPresenter::originalName() const
{
    const auto paper = hasRecord() ? m_services.papers().paper(m_verdict->paper) : base::Outcome<domain::Paper>(domain::Paper());
    return (paper ? Words::paperFileName(*paper) : QString()) + QStringLiteral(".pdf");
}

void VerifyPresenter::saveOriginal(const QString &path)
{
    if (!hasRecord())
        return;
    const auto job = m_background.run<void>(
        tr("Saving the paper"), this,
        [path, id = m_verdict->paper](services::Services &services, const base::Work &) { return services.papers().savePdf(id, path); },
        [this, path](const base::Done &done) {
            if (done)
                Q_EMIT said(tr("Saved: %1").arg(QFileInfo(path).fileName()));
            else
                fail(done.error());
        });
    Q_EMIT started(job);
}

}
