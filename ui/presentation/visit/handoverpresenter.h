#pragma once

#include "models/services/draftpaper.h"
#include "models/services/servingservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/visit/visitsession.h"

#include <QImage>

namespace xunzhen::presentation {

/// One place on the paper where somebody signs.
struct SignaturePlace
{
    domain::Signer signer = domain::Signer::Lead;
    QString name;      ///< who is expected; may be empty for the firm
    std::optional<domain::Signature> signature;
};

/// Step 5: the file checks itself; draft; signatures; issue.
class HandOverPresenter : public QObject
{
    Q_OBJECT

public:
    using Draft = std::shared_ptr<const services::DraftPaper>;

    HandOverPresenter(VisitSession &session, Background &background, QObject *parent = nullptr);

    /// By step, blocking ones first within it; as of the last check.
    const std::vector<domain::Gap> &gaps() const { return m_gaps; }
    const domain::FileScore &score() const { return m_score; }
    bool isChecking() const { return m_checking; }
    bool canIssue() const { return m_checked && !m_checking && !m_session.isFrozen() && domain::canIssue(m_gaps); }
    /// The gap to go to next, around again after the last one, blocking ones before remarks; null = there is none.
    const domain::Gap *nextGap();
    /// `nextGap` begins again behind this one.
    void goneTo(const domain::Gap &gap) { m_goneTo = gap; }
    std::vector<SignaturePlace> signaturePlaces() const;
    QImage image(const domain::Signature &signature) const;
    /// The issued editions of this visit's paper, newest first.
    std::vector<domain::Paper> revisions() const;
    /// The edition that is looked at: the newest, unless an earlier one was chosen with `look`.
    std::optional<domain::Paper> issued() const;
    void look(const domain::PaperId &paper);
    QString issuer(const domain::Paper &paper) const;
    bool isSigned(const domain::Paper &paper) const; ///< inside its PDF
    const Draft &draft() const { return m_draft; }

    /// Off the window's thread; `gapsChanged` follows at once and with the answer.
    void check();
    /// Lays the draft out off the window's thread; `draftChanged` follows.
    void preview();
    bool sign(domain::Signer signer, const QString &name, const QImage &strokes);
    bool refuse(domain::Signer signer, const QString &name, const QString &reason, const QString &witness);
    void issue();
    /// A new edition that says why and what is put right; `paperIssued` follows.
    void correct(const QString &reason, const QString &correction);
    /// The bytes to print or show; a sentence when it fails.
    base::Outcome<QByteArray> issuedPdf() const;
    /// The issued paper, or the draft while there is none.
    base::Done save(const QString &path) const;
    /// Writes what `save` would write as OFD, off the window's thread; `ofdSaved` follows.
    void saveOfd(const QString &path);
    /// Writes an editable copy of what `save` would write, off the window's thread; `copySaved` follows.
    void saveCopy(const QString &path);
    /// Of the draft; of an issued paper nothing is left to decide.
    report::FontCoverage fonts() const;
    QString suggestedFileName(const QString &ending = QStringLiteral("pdf")) const;

Q_SIGNALS:
    void gapsChanged();
    void signaturesChanged();
    void draftChanged();
    void paperIssued();
    /// `sentence` says where it is and which edition is the original.
    void ofdSaved(const QString &sentence);
    void copySaved(const QString &sentence);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    using Press = std::function<base::Outcome<domain::Paper>(services::PaperService &, const base::Work &)>;
    void press(const QString &title, Press act);
    void take(const base::Outcome<services::FileReview> &review);

    VisitSession &m_session;
    Background &m_background;
    Question m_question;
    std::vector<domain::Gap> m_gaps;
    domain::FileScore m_score;
    bool m_checked = false, m_checking = false;
    std::optional<domain::Gap> m_goneTo;
    Draft m_draft;
    domain::PaperId m_looked; ///< null = the newest
    std::shared_ptr<Job> m_drafting;
};

}
