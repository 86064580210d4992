#pragma once

#include <QAudioSource>
#include <QBuffer>

#include <memory>

namespace xunzhen::app {

/// Records the usual microphone as plain sound of 16 kHz: 2 MB a minute, needs no codec. Of a longer note only the first ten minutes are kept.
class VoiceRecorder
{
public:
    static constexpr int kRate = 16'000;
    static constexpr int kLongestSeconds = 600;

    /// False when there is no microphone or it gives nothing.
    bool start();
    /// A WAV file; empty when nothing was heard.
    QByteArray stop();

private:
    std::unique_ptr<QAudioSource> m_source;
    QBuffer m_sound;
};

}
