#pragma once

#include "models/domain/paper/paperdraft.h"
#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// Which operation stands behind every group of every record that a visit's paper shows, as JSON:
/// {"streams": ["<device hex>.<incarnation hex>", …], "versions": {"answer/<record hex>/verdict": "0:17", …}}.
/// A group that was never changed since its record was made is covered by the record's "*". Two equal texts mean that
/// nothing shown has changed. Throws base::Error.
QString shownVersions(Workspace &workspace, const domain::VisitRecord &record);
/// The same for a 文书: its draft and, where it has one, the record of its visit.
QString shownVersions(Workspace &workspace, const domain::DraftRecord &draft, const domain::VisitRecord *record);

/// Whether a paper with the versions `now` would show the same values as the one issued. Pure.
bool showSame(const QString &issued, const QString &now);

/// The versions of a correction with what it corrects beside them: its pages cannot be laid out again without. Pure.
QString withCorrection(const QString &versions, const QString &correction);
/// What was corrected; empty for a first edition and for corrections that were issued before the words were kept. Pure.
QString correctionIn(const QString &versions);

/// What goes on changing after a paper is issued without changing what it shows. Pure.
bool goesOnAfterIssue(const QString &entity, const QString &group);
/// Kept of a visit's records for the work alone: no signature stands on it. Pure.
bool isOnNoPaper(const QString &entity, const QString &group);

/// Whether the paper shows just this operation. Pure.
bool isShown(const QString &versions, const store::Operation &operation);

/// Whether the versions of a paper name this record. Pure.
bool shows(const QString &versions, const char *entity, const QByteArray &record);

}
