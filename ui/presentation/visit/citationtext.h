#pragma once

#include "models/services/lawservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The full words behind a citation, for the pane beside the question.
struct CitationText
{
    domain::Citation citation;
    QString title;          ///< 《安全生产法》第四十三条
    QString version;
    QStringList paragraphs; ///< of the article; empty when the library lacks it
    int cited = -1;         ///< index of the paragraph that is meant; -1 = the whole article
    QString quoted;         ///< the key words of the article as the checklist gives them; only when the library lacks it
    domain::Validity validity; ///< as far as the law library knows today
    QString missing;        ///< quiet note when the library lacks the article
};

class CitationTexts
{
    Q_DECLARE_TR_FUNCTIONS(CitationTexts)

public:
    static std::vector<CitationText> of(const services::LawService &laws, const std::vector<domain::Citation> &citations);

private:
    static CitationText of(const services::LawService &laws, const domain::Citation &citation);
};

}
