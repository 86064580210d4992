#include "tests/bench/stackpicture.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)

#include <atomic>
#include <csignal>
#include <cstdio>
#include <execinfo.h>
#include <unistd.h>

namespace xunzhen::bench {

namespace {

constexpr int kFrames = 60;
constexpr int kPictures = 8;

struct Picture
{
    void *frames[kFrames];
    int count = 0;
};

Picture pictures[kPictures];
std::atomic<int> taken = 0;
pthread_t looked;
bool wanted = false;

void onSignal(int)
{
    const int at = taken;
    if (at < kPictures) {
        pictures[at].count = backtrace(pictures[at].frames, kFrames);
        taken = at + 1;
    }
}

}

void StackPicture::prepare()
{
    wanted = qEnvironmentVariableIsSet("XUNZHEN_STALL_STACKS");
    if (!wanted)
        return;
    looked = pthread_self();
    void *first[1];
    backtrace(first, 1); // loads what it needs now, not inside the signal
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
}

void StackPicture::take()
{
    if (wanted)
        pthread_kill(looked, SIGUSR2);
}

void StackPicture::print(const std::string &title)
{
    for (int i = 0; i < taken; ++i) {
        std::fprintf(stderr, "\n== %s, picture %d\n", title.c_str(), i + 1);
        std::fflush(stderr);
        backtrace_symbols_fd(pictures[i].frames, pictures[i].count, STDERR_FILENO);
    }
    taken = 0;
}

}

#else

namespace xunzhen::bench {

void StackPicture::prepare() {}
void StackPicture::take() {}
void StackPicture::print(const std::string &) {}

}

#endif
