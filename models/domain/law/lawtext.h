#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xunzhen::domain {

struct LawArticle
{
    QString number;        ///< "46", "133-1"
    QString chapter;       ///< "第二章 …", may be empty
    QStringList paragraphs; ///< 款, without the leading 第…条; items stay as lines inside their paragraph
    bool operator==(const LawArticle &) const = default;
};

/// One version of one law in full text.
struct LawText
{
    QString title;      ///< 中华人民共和国安全生产法
    QString shortTitle; ///< 安全生产法
    QString version;    ///< ISO date
    QString enactment;  ///< the lines before the body
    std::vector<LawArticle> articles;
    bool operator==(const LawText &) const = default;
};

}
