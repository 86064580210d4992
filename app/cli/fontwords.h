#pragma once

#include "app/cli/context.h"
#include "models/services/draftpaper.h"

namespace xunzhen::cli {

/// What a paper's fonts came to, as one JSON object.
QJsonObject fontsAsJson(const report::FontCoverage &fonts);
/// The same line by line on standard error; nothing when every character is set as it should be.
void noteFonts(Context &context, const report::FontCoverage &fonts);

}
