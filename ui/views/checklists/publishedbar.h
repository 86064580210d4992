#pragma once

#include "ui/presentation/checklists/publishedpacks.h"
#include "ui/views/context.h"

#include <QFrame>

class QVBoxLayout;

namespace xunzhen::views {

/// A line for each version that a colleague has published; hidden while none waits.
class PublishedBar : public QFrame
{
    Q_OBJECT

public:
    explicit PublishedBar(const Context &context, QWidget *parent = nullptr);
    void reload() { m_presenter.reload(); }

Q_SIGNALS:
    void pageWanted(const QString &html);

private:
    void refresh();
    void askConsent(const domain::PackReleaseId &id);
    void addLine(const services::PublishedPack &pack, int number);

    const Context &m_context;
    presentation::PublishedPacks m_presenter;
    QVBoxLayout *m_lines;
};

}
