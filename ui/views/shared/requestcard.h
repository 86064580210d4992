#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/shared/sharingpresenter.h"
#include "ui/views/context.h"

class QLabel;

namespace xunzhen::views {

/// This laptop's request to take part, while it waits: the code to read aloud, the request as a file or as a large QR code for
/// an administrator who is not at the folder, and taking the approval that comes back as a file.
class RequestCard : public controls::Card
{
    Q_OBJECT

public:
    RequestCard(const Context &context, presentation::SharingPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    void saveRequest();
    void showPicture();
    void takeApproval();

    Context m_context;
    presentation::SharingPresenter &m_presenter;
    QLabel *m_code;
};

}
