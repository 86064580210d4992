#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"

#include <QTimer>

#include <map>
#include <set>

namespace xunzhen::presentation {

/// One 文书 being filled in: its fields, what is missing, who signed, and how it would print. What is typed is written after a
/// short pause, and at once by `flush`; a write that the environment failed at stays pending for its draft and is tried again, also
/// while another draft is open; one that was refused is dropped and told. Whatever is written in a field until it is left is
/// written by somebody who saw what stood there at the first letter: what a colleague's exchange brings in meanwhile is not in
/// the field, and stands beside it afterwards instead of being written over.
class PaperFormPresenter : public QObject
{
    Q_OBJECT

public:
    using Draft = std::shared_ptr<const services::DraftPaper>;

    PaperFormPresenter(services::Services &services, Background &background, QObject *parent = nullptr);
    ~PaperFormPresenter() override;

    void open(const domain::PaperDraftId &draft);
    bool isOpen() const { return m_form.has_value(); }
    const domain::PaperDraftId &id() const { return m_id; }
    const domain::PaperForm &form() const { return m_form->form; }
    const services::FilledForm &filled() const { return *m_form; }
    bool isFrozen() const { return m_form && m_form->issued.has_value(); }
    /// Neither issued nor being issued.
    bool isWritable() const { return m_form && !isFrozen() && !m_issuing.contains(m_id); }
    /// What the field holds: what was typed, for as long as the field was not left.
    QString value(const QString &field) const;
    const std::vector<domain::DraftGap> &gaps() const { return m_form->gaps; }
    /// "Not filled in yet: 改正期限" in the window's language.
    QString sentence(const domain::DraftGap &gap) const;
    bool canIssue() const { return isWritable() && m_form->gaps.empty() && !isPending(); }
    QString title() const;

    void write(const QString &field, const QString &text);
    /// Writes what was typed; the fields are taken as left. False when something could not be written.
    bool flush();
    bool isPending() const;
    QDateTime savedAt() const { return m_savedAt; }

    bool sign(const QString &role, const QString &name, const QImage &strokes);
    bool refuse(const QString &role, const QString &name, const QString &reason, const QString &witness);
    QImage image(const domain::PaperSignature &signature) const;
    bool discard(const QString &reason);

    const Draft &preview() const { return m_preview; }
    /// Lays the draft out off the window's thread, the earlier wish being cancelled; `previewChanged` follows.
    void layOut();
    /// Writes what was typed and lays that out; `printable` follows, or `failed`.
    void layOutForPrint();
    void issue();
    void correct(const QString &reason, const QString &correction);
    base::Outcome<QByteArray> issuedPdf() const;
    base::Done savePdf(const QString &path) const;

Q_SIGNALS:
    void opened();
    /// Something of the form changed here or elsewhere: values, gaps, signatures.
    void changed();
    void saveStateChanged();
    void previewChanged();
    void printable(const xunzhen::presentation::PaperFormPresenter::Draft &draft);
    void issued(const xunzhen::domain::PaperId &paper);
    void discarded();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    using Press = std::function<base::Outcome<domain::Paper>(services::Services &, const base::Work &)>;
    void press(const QString &title, Press act);
    void reload();
    bool perform(const base::Done &done);

    using Place = std::pair<domain::PaperDraftId, QString>; ///< a field of a draft
    struct Typed
    {
        QString text;
        services::Sight sight;  ///< what stood there at the first letter
        bool isPending = true;  ///< not on disk yet
    };
    bool writePending();
    bool put(const Place &place);
    bool performSeeing(const services::Sight &sight, const std::function<base::Done(services::PaperFormService &)> &act);

    services::Services &m_services;
    Background &m_background;
    domain::PaperDraftId m_id;
    std::optional<services::FilledForm> m_form;
    services::Sight m_sight; ///< of what is shown
    std::map<Place, Typed> m_typed; ///< in fields that were not left yet
    std::set<domain::PaperDraftId> m_issuing;
    QTimer m_pause, m_settle;
    QDateTime m_savedAt;
    Draft m_preview;
    std::shared_ptr<Job> m_drafting;
};

}
