#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/handout/handoutkind.h"
#include "models/domain/ids.h"
#include "models/services/draftpaper.h"

#include <QStringList>

#include <memory>

namespace xunzhen::services {

class Workspace;

/// Which papers of which pack, and for whom.
struct HandoutWish
{
    domain::HandoutKind kind = domain::HandoutKind::Checklist;
    QString pack;                    ///< code
    QString version = {};            ///< empty = the current one
    QStringList entries = {};        ///< codes of checklists or policies, trades or titles of plain sheets; empty = all
    domain::EnterpriseId enterprise = {}; ///< whose data fill the paper; null = nobody's, with room to write
};

struct Handout
{
    std::shared_ptr<const DraftPaper> paper; ///< also tells the characters that no font has
    QString fileName;                        ///< suggested: 体检清单（工业涂装） 天津某某公司 2026-11-28.pdf
};

/// 资料: papers made from a checklist pack, not from a visit: 体检清单, 企业自查表, 行业明白纸, 制度文本. Nothing is issued,
/// numbered or kept; the same pack, firm and day give the same bytes. Rendering is slow: off the window's thread.
class HandoutService
{
public:
    explicit HandoutService(Workspace &workspace);

    /// Fails with NotFound (pack, entry or firm is not known), InvalidInput ("policy-field-unknown": a policy template asks
    /// for what nobody knows), Cancelled.
    base::Outcome<Handout> render(const HandoutWish &wish, const base::Work &work = {}) const;
    /// An editable copy (.odt), which a firm makes its own.
    base::Done saveOdt(const Handout &handout, const QString &path, const base::Work &work = {}) const;

private:
    Workspace &m_workspace;
};

}
