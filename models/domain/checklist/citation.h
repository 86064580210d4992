#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xunzhen::domain {

/// 法律依据: a place in one version of one law. article is "45" or, for 第四十五条之一, "45-1".
struct Citation
{
    QString law;      ///< short title, e.g. 安全生产法
    QString version;  ///< ISO date of the version, e.g. 2021-06-10
    QString article;
    int paragraph = 0; ///< 款, 0 = the whole article
    int item = 0;      ///< 项, 0 = the whole paragraph
    QString words;     ///< verbatim words of the article on which the reference leans; may be empty
    bool operator==(const Citation &) const = default;
};

/// 《安全生产法》第四十六条第二款第（一）项
QString citationText(const Citation &citation);
/// 第四十六条 / 第一百三十三条之一 for "46" / "133-1".
QString articleText(const QString &article);
/// 四十六 for 46; 0 ≤ number < 100,000.
QString chineseNumber(int number);

}
