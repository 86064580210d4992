#pragma once

#include "models/services/pictureservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/pictures/markhistory.h"
#include "ui/presentation/visit/pendingedits.h"

#include <QImage>

namespace xunzhen::presentation {

/// The photos and files of one question, one at a time and large: what there is to know of it, its caption, and what is drawn
/// over it. Marks and caption are saved as one goes; pictures are read off the window's thread.
class PicturePresenter : public QObject
{
    Q_OBJECT

public:
    using Face = services::PictureFace;
    using Fact = std::pair<QString, QString>;

    PicturePresenter(VisitSession &session, Background &background, QObject *parent = nullptr);
    ~PicturePresenter() override { flush(); }

    /// Of the question; or, with an empty one, those that prove that this was put right.
    void open(const QString &itemCode, int place, const domain::RemediationId &proofOf = {});
    int count() const { return int(m_all.size()); }
    int place() const { return m_place; }
    const domain::Evidence *current() const;
    bool isPhoto() const { return current() && current()->width > 0; }
    /// Null while it is being read.
    const QImage &picture() const { return m_picture; }
    bool isAway() const;
    Face face() const { return m_face; }
    const domain::Marks &marks() const { return m_history.marks(); }
    /// Whether one may draw now: an open visit, a photo, marks that this program understands.
    bool canDraw() const;
    /// Why not, in a sentence; empty when one may, or when there is no photo.
    QString whyLocked() const;
    bool canUndo() const { return canDraw() && m_history.canUndo(); }
    bool canRedo() const { return canDraw() && m_history.canRedo(); }
    bool isFrozen() const { return m_session.isFrozen(); }
    QString title() const; ///< "Photo 2 of 5"
    QString caption() const;
    std::vector<Fact> facts() const;
    QByteArray markRecord() const; ///< id's bytes; empty for none

    void step(int by);
    void showFace(Face face);
    /// Reads the photo as large as it is, or as large as can be shown.
    void wantWhole();
    void draw(const domain::Marks &marks);
    void undo();
    void redo();
    void setCaption(const QString &caption);
    /// The untouched bytes.
    void saveCopy(const QString &path);
    bool flush() { return m_edits.flush(); }

Q_SIGNALS:
    void currentChanged(); ///< another one, or none is left
    void detailsChanged(); ///< caption, facts, marks
    void pictureChanged();
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void onRecordChanged();
    std::vector<domain::Evidence> evidenceNow() const;
    void readMarks();
    void load(int pixels);
    void keepMarks();
    QString key(const char *what) const;

    VisitSession &m_session;
    Background &m_background;
    Question m_question;
    PendingEdits m_edits;
    QString m_itemCode, m_typedCaption;
    domain::RemediationId m_proofOf;
    std::vector<domain::Evidence> m_all;
    int m_place = -1;
    QImage m_picture;
    int m_pixels = 0;
    Face m_face = Face::Marked;
    QString m_body;
    bool m_readable = true;
    MarkHistory m_history;
    QString m_length;
};

}
