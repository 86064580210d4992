#pragma once

#include "models/domain/person/inspector.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Who uses this laptop must be known and an inspector: papers bear that name. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-issue".
void requireInspector(Workspace &workspace);

/// Somebody known here in another role than inspector or leader does not open visits. Throws Error(NotAllowed)
/// "role-may-not-open".
void refuseOtherRoles(Workspace &workspace);

/// Checklist packs are written by anyone known here but an expert. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-edit-packs".
domain::Inspector requirePackEditor(Workspace &workspace);
/// They are published by clerks, legal reviewers, leaders and administrators. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-publish-packs".
domain::Inspector requirePackPublisher(Workspace &workspace);
bool mayPublishPacks(domain::Role role);

/// Document numbers are ended by anyone known here but an expert. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-void-numbers".
void requireNumberClerk(Workspace &workspace);

/// Templates of papers are written by anyone known here but an expert. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-edit-templates".
domain::Inspector requireTemplateEditor(Workspace &workspace);
/// They are published by clerks and administrators. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-publish-templates".
domain::Inspector requireTemplatePublisher(Workspace &workspace);
bool mayPublishTemplates(domain::Role role);

}
