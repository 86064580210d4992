#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/papers/verdictwords.h"

namespace xunzhen::presentation {

/// 核验文书: is the PDF in hand what was issued? Reading, judging and comparing go on off the window's thread.
class VerifyPresenter : public QObject
{
    Q_OBJECT

public:
    VerifyPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    void verifyFile(const QString &path);
    void verifyPaper(const domain::PaperId &id);
    /// By what its QR code says, scanned, pasted or typed.
    void find(const QString &text);

    bool hasVerdict() const { return m_verdict.has_value(); }
    const VerdictPage &page() const { return m_page; }
    QString fileName() const { return m_name; }
    /// The judged file and, when it was changed, the kept original; empty = none.
    PaperContent file() const;
    PaperContent original() const { return {{}, m_original}; }
    const std::optional<PageComparison> &comparison() const { return m_comparison; }
    bool hasRecord() const { return m_verdict && !m_verdict->paper.isNull(); }
    void openRecord();
    void saveOriginal(const QString &path);
    QString originalName() const; ///< suggested

    struct Found
    {
        domain::PaperId paper;
        QString title, facts;
        bool digestAgrees = true;
    };
    const std::vector<Found> &found() const { return m_found; }
    QString findSentence() const { return m_findSentence; } ///< what came of it; empty before

Q_SIGNALS:
    void judged();
    void compared();
    void lookedUp();
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    struct Checked
    {
        services::PaperVerdict verdict;
        QByteArray file, original;
    };
    using Read = std::function<QByteArray(services::Services &)>;
    void judge(const QString &name, Read read);
    void show(const QString &name, const Checked &checked);
    void compare();
    void showFound(const services::PaperMarks &marks, const std::vector<services::PaperMatch> &matches);
    void fail(const base::Error &error);

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    QString m_name, m_findSentence;
    std::optional<services::PaperVerdict> m_verdict;
    VerdictPage m_page;
    QByteArray m_file, m_original;
    std::optional<PageComparison> m_comparison;
    std::vector<Found> m_found;
    std::shared_ptr<Job> m_judging, m_comparing;
};

}
