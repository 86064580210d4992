#include "ui/views/pictures/photowork.h"

#include "ui/controls/photostrip.h"
#include "ui/presentation/shared/originalsfetch.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/views/pictures/pictureviewer.h"

namespace xunzhen::views {

using controls::PhotoStrip;
using presentation::OriginalsFetch;
using presentation::PhotosModel;

void workOnPhotos(PhotoStrip *strip, PhotosModel &model, const Context &context, presentation::VisitSession &session, QWidget *owner)
{
    strip->setModel(&model, {PhotosModel::KindIconRole, PhotosModel::KindWordsRole, PhotosModel::MarkedRole});
    QObject::connect(strip, &PhotoStrip::filesGiven, &model, &PhotosModel::addFiles);
    QObject::connect(strip, &PhotoStrip::imageGiven, &model, &PhotosModel::addImage);
    QObject::connect(strip, &PhotoStrip::removalRequested, &model, &PhotosModel::remove);
    QObject::connect(strip, &PhotoStrip::opened, owner, [=, &model, &session](int row) {
        (new PictureViewer(context, session, owner))->openAt(model.itemCode(), row);
    });
}

void followOriginals(OriginalsFetch &originals, PhotosModel &model, const Context &context)
{
    QObject::connect(&originals, &OriginalsFetch::changed, &model, &PhotosModel::lookAgain);
    QObject::connect(&originals, &OriginalsFetch::fetched, &model, [context](const QString &sentence) { context.notices.say(sentence); });
    QObject::connect(&originals, &OriginalsFetch::failed, &model, [context](const QString &sentence) { context.notices.warn(sentence); });
}

void openLarge(const domain::Evidence &evidence, int place, const Context &context, QWidget *owner)
{
    auto session = std::make_unique<presentation::VisitSession>(context.services);
    QObject::connect(session.get(), &presentation::VisitSession::failed, owner, [context](const QString &why) { context.notices.warn(why); });
    if (!session->open(evidence.visit))
        return;
    auto *viewer = new PictureViewer(context, *session, owner);
    session.release()->setParent(viewer);
    viewer->openAt(evidence.itemCode, place, evidence.remediation);
}

}
