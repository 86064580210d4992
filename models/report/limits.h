#pragma once

#include <QtGlobal>

/// What a paper may be at most, whatever its template and its pictures ask for. More is base::Error(TooLarge) with the problem
/// named here. All are far beyond what a real visit needs.
namespace xunzhen::report::limits {

constexpr qsizetype kTemplateBytes = 1024 * 1024; ///< of each of its files; "template-too-large"
constexpr int kTemplateDepth = 32;                ///< brackets inside brackets; "template-too-deep"
constexpr int kFaults = 1000;                     ///< of a template that are listed; the rest is left out
/// Characters read and written while a template is checked, and again while it is filled; a block or cell counts as
/// kCharactersOfBlock more. "paper-too-long".
constexpr qsizetype kCharacters = 8'000'000;
constexpr qsizetype kCharactersOfBlock = 32;
constexpr int kLines = 60'000;  ///< of text; "paper-too-long"
constexpr int kPages = 5'000;    ///< "paper-too-long"
constexpr qint64 kPictureBytes = 64 * 1024 * 1024; ///< "picture-too-large"
constexpr qint64 kPicturePixels = 120'000'000;     ///< "picture-too-many-pixels"
constexpr int kPictureSide = 20'000;               ///< "picture-too-many-pixels"

} // namespace xunzhen::report::limits
