#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/visit/citationtext.h"

#include <QTextBrowser>

namespace xunzhen::controls {

/// The law beside the question: basis, penalty, and what was answered last time. The sign before a citation opens and closes
/// its article here; the citation itself is a link to the law library.
class ArticlePane : public QTextBrowser
{
    Q_OBJECT

public:
    struct Content
    {
        std::vector<presentation::CitationText> basis, penalty;
        QString earlier;   ///< last time's answer; empty = none
        QString hazard;    ///< title of the major hazard this would be
        QString standard;  ///< what a proper fix is
        QString penaltyNote; ///< what must be known before the penalty is thought of
        QString refer;     ///< the authority whose matter the penalty is; empty = the own bureau's
    };

    explicit ArticlePane(const Theme &theme, QWidget *parent = nullptr);
    void showContent(const Content &content);

Q_SIGNALS:
    /// The citation is to be read in the law library.
    void citationChosen(const xunzhen::domain::Citation &citation);

private:
    void render();
    QString section(const QString &heading, const std::vector<presentation::CitationText> &texts, const QString &prefix) const;
    QString article(const presentation::CitationText &text, const QString &key) const;
    QString excerpt(const presentation::CitationText &text) const;
    QString quiet(const QString &words) const;
    void onAnchor(const QUrl &url);

    const Theme &m_theme;
    Content m_content;
    QSet<QString> m_open;
};

}
