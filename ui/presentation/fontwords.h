#pragma once

#include "models/services/draftpaper.h"

#include <QCoreApplication>
#include <QStringList>

namespace xunzhen::presentation {

/// What a paper's fonts came to, in words for people: which role is set in which face, which characters no font has and where
/// they stand. Qt Core only: the command line uses it too.
class FontWords
{
    Q_DECLARE_TR_FUNCTIONS(FontWords)

public:
    /// One line; empty when every character is set as it should be.
    static QString summary(const report::FontCoverage &fonts);
    /// Line by line, what weighs most first.
    static QStringList details(const report::FontCoverage &fonts);
    /// What it means to go on with characters that no font has.
    static QString warning(const report::FontCoverage &fonts);
    /// 仿宋 for fangsong; a role that a bureau's template named itself stays as it is.
    static QString role(const QString &code);

private:
    static QString missing(const report::MissingCharacter &character);
    static QString substituted(const report::Substitution &role);
    static QString passed(const report::PassedFace &face);
};

}
