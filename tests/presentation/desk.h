#pragma once

#include "tests/support/directdispatcher.h"
#include "tests/support/inspectorlaptop.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"

namespace xunzhen::testing {

/// Remembers where it was told to go.
class RecordingNavigator : public presentation::Navigator
{
public:
    void go(const presentation::Place &place) override { places.push_back(place); }
    const presentation::Place &last() const
    {
        REQUIRE_FALSE(places.empty());
        return places.back();
    }

    std::vector<presentation::Place> places;
};

/// What a presenter is made of, over a real profile; background work runs at once.
struct Desk
{
    InspectorLaptop laptop;
    DirectDispatcher dispatcher;
    RecordingNavigator navigator;
    presentation::Background background{laptop.services(), dispatcher};

    services::Services &services() { return laptop.services(); }
};

}
