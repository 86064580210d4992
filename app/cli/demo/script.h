#pragma once

#include <QString>

#include <vector>

namespace xunzhen::cli {

/// One risk that the demo visit finds, with what the inspector writes down.
struct SampleRisk
{
    QString item, place, fact, cause;
};

/// Lists of the emergency pack that the demo visit runs.
std::vector<QString> sampleChecklists();
std::vector<SampleRisk> sampleRisks();

}
