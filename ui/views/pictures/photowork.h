#pragma once

#include "models/domain/visit/visit.h"
#include "ui/views/context.h"

namespace xunzhen::controls {
class PhotoStrip;
}

namespace xunzhen::presentation {
class OriginalsFetch;
class PhotosModel;
class VisitSession;
}

namespace xunzhen::views {

/// The strip shows the photos of the model, takes in, takes out, and opens one large. `owner` outlives the strip and is the parent
/// of the large view, which stays when the strip is built anew.
void workOnPhotos(controls::PhotoStrip *strip, presentation::PhotosModel &model, const Context &context,
                  presentation::VisitSession &session, QWidget *owner);

/// What was fetched is shown and told, and what could not be.
void followOriginals(presentation::OriginalsFetch &originals, presentation::PhotosModel &model, const Context &context);

/// Opens one large outside its visit, among those that it stands with; `place` is its own among them.
void openLarge(const domain::Evidence &evidence, int place, const Context &context, QWidget *owner);

}
