#pragma once

#include "models/base/error.h"
#include "models/domain/law/lawtext.h"

#include <QByteArray>
#include <QString>

namespace xunzhen::exchange {

/// A law text and what was odd about its file but no obstacle (place = "file:line"): "info-end-missing",
/// "article-duplicate" (the later one is left out), "article-out-of-order", "law-without-articles".
struct LawFile
{
    domain::LawText text;
    base::Problems remarks;
};

/// Reads a Markdown law text: "# title", the enactment lines, <!-- INFO END -->, "##" chapters, paragraphs that begin
/// 第…条 (also 第…条之一); item lines （一） stay with their paragraph. Short title and version come from the file's name,
/// "安全生产法(2021-06-10).md". Text before the first article (a preamble, or a whole notice without articles) becomes an
/// article with an empty number. Throws base::Error: EmptyFile, TooLarge (8 MB), WrongEncoding, InvalidInput with
/// "law-file-name", "law-title-missing" or "law-text-empty" at "file:line".
LawFile readLaw(const QByteArray &bytes, const QString &fileName);

}
