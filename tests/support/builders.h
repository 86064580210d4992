#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/enterprise/enterprise.h"
#include "models/domain/person/inspector.h"

#include <QImage>

namespace xunzhen::testing {

/// A valid USCC, another one for each number.
QString uscc(int number);

/// 天津市津南区第N机械厂 with everything filled in; no id yet.
domain::Enterprise machineWorks(int number = 1);

/// A qualified inspector of the emergency bureau; no id yet.
domain::Inspector inspector(const QString &name, const QString &credential = QStringLiteral("津0400001"));

/// A small pack of the emergency domain: one list (SAF-01 general, SAF-02 minor with a photo asked for, SAF-03 major,
/// SAF-04 with a measurement), one major hazard, one leniency entry that SAF-02 names.
domain::Pack smallPack(const QString &version = QStringLiteral("2026.11.1"));
QByteArray packJson(const domain::Pack &pack);

/// A picture as a camera would deliver it.
QByteArray jpeg(int width = 640, int height = 480, Qt::GlobalColor colour = Qt::darkGreen);

/// What a finger draws.
QImage strokes();

}
