#pragma once

#include "models/base/error.h"
#include "models/report/paperrenderer.h"

namespace xunzhen::testing {

/// A template of the given blocks and page properties (JSON without the outer brackets) with the styles of official papers and
/// forms. Its fields are those of trialFields().
struct TrialPaper
{
    QByteArray blocks;
    QByteArray page = {};

    QByteArray templateJson() const;
    report::Template paper() const;
    base::Problems faults() const;
    report::RenderedPaper render(const nlohmann::json &fields) const;
    report::RenderedPaper render() const;
};

nlohmann::json trialFields();

/// Codes of the problems of the layout checker, with their pages.
QStringList layoutFaults(const report::RenderedPaper &rendered, const report::Template &paper);

/// So many sentences of body text.
QString bodyText(int sentences);

} // namespace xunzhen::testing
