#pragma once

#include "models/services/services.h"
#include "ui/controls/ask/confirmation.h"
#include "ui/controls/ask/filechooser.h"
#include "ui/controls/notices.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/shared/syncrunner.h"

namespace xunzhen::views {

/// What every page is given, so that nothing is looked up from the side. Made by the desktop program (app/desktop) and by
/// the GUI tests; outlives the pages.
///
/// How to add a page: derive from Page (page.h), build it from a presenter (ui/presentation, no QWidget) and this context,
/// and add one line to app/desktop/desktop.cpp. A view shows the presenter's state and calls it; it never calls a service.
/// Long work goes through `background`, words about failures through presentation::Sentences into `notices`, dialogs
/// through `files` and `confirmation`. Interactive widgets are made with controls::named().
struct Context
{
    services::Services &services;
    presentation::Background &background;
    presentation::SyncRunner &runner;
    presentation::Navigator &navigator;
    controls::Theme &theme;
    controls::Notices &notices;
    controls::FileChooser &files;
    controls::Confirmation &confirmation;
};

}
