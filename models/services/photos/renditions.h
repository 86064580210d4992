#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

#include <QImage>
#include <QStringList>

namespace xunzhen::services {

// original → upright → what is drawn over it → words below it. The original's bytes are only read. What is made is cached by the
// original, the marks and the words, so that an older picture never takes the place of one with a blurred face.

/// The JPEG of at most 1,000 pixels a side (papers.md §6) that papers show, with marks and, below it, the words of a stamp.
QByteArray printCopy(Workspace &workspace, const domain::Evidence &evidence, const QStringList &stamp = {});

/// Upright with its marks, at most `pixels` a side; cached. Of what is no photo: the tile that travels ahead of it.
QImage thumbnailOf(Workspace &workspace, const domain::Evidence &evidence, int pixels);

/// Upright, at most `pixels` a side, with or without what is drawn over it; not cached. Of the travelling thumbnail while the
/// original is not here.
QImage pictureOf(Workspace &workspace, const domain::Evidence &evidence, int pixels, bool marked);

/// What is drawn over the photo, as its record has it; empty = nothing.
QString marksOn(Workspace &workspace, const domain::EvidenceId &evidence);

}
