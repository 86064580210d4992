#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/papers/papersheets.h"

namespace xunzhen::presentation {

/// One issued paper and what is done with it: looked at, saved, exported, verified.
class IssuedPaperPresenter : public QObject
{
    Q_OBJECT

public:
    IssuedPaperPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    ~IssuedPaperPresenter() override;

    /// Its bytes are read and checked off the window's thread; `opened` or `failed` follows. The latest wish counts.
    void open(const domain::PaperId &id);
    /// Something else is looked at now: what is still being read is not opened any more.
    void giveUp();
    QString title() const;
    const PaperContent &content() const { return m_content; }
    QString fileName(const QString &ending) const; ///< suggested
    void save(const QString &path);
    void saveOfd(const QString &path);
    void saveOdt(const QString &path); ///< editable copy, not official
    void verify();
    const domain::Paper &paper() const { return m_paper; }
    /// A 文书 is corrected here by its latest edition; the 会诊报告 where its visit is handed over.
    bool canCorrect() const;
    /// A new edition that says why and what is put right; `corrected` follows.
    void correct(const QString &reason, const QString &correction);

Q_SIGNALS:
    void opened();
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void corrected(const xunzhen::domain::PaperId &edition);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    struct Opened
    {
        domain::Paper paper;
        QByteArray pdf;
    };
    void take(const Opened &opened);
    void perform(const QString &title, Background::Act<void> act, const QString &sentence);

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    domain::Paper m_paper;
    PaperContent m_content;
    std::shared_ptr<Job> m_opening;
    int m_wish = 0; ///< counts the papers asked for
};

}
