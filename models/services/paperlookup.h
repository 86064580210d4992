#pragma once

#include "models/base/outcome.h"
#include "models/domain/paper/paper.h"

#include <vector>

namespace xunzhen::services {

class Workspace;

/// What the QR code of a paper says of it, or what somebody copied by hand. Parts that are not known are empty.
struct PaperMarks
{
    QString number; ///< 津南应急会诊〔2026〕12号
    QString digest; ///< of the record: lower case, its first 8 digits or more

    bool isEmpty() const { return number.isEmpty() && digest.isEmpty(); }
    bool operator==(const PaperMarks &) const = default;
};

/// Reads "number, date, sha256:digest" as it is scanned, pasted or typed: any of the parts, brackets and spaces of any kind.
PaperMarks marksIn(const QString &text);

struct PaperMatch
{
    domain::Paper paper;
    QString enterpriseName, issuedBy;
    bool digestAgrees = true; ///< false = this number stands for another record here than the marks say
};

/// Finds issued papers by what is printed on them.
class PaperLookup
{
public:
    explicit PaperLookup(Workspace &workspace) : m_workspace(workspace) {}

    /// By number, and by digest where no paper has the number; those whose digest agrees first, then the latest.
    base::Outcome<std::vector<PaperMatch>> find(const PaperMarks &marks) const;

private:
    Workspace &m_workspace;
};

}
