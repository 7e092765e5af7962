#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE
#define _DEFAULT_SOURCE
#include <stdio.h>

#include "terminal_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A signal handler can reach nothing but globals.
static struct termios saved_mode;
static volatile sig_atomic_t has_saved_mode;
/// Whether the terminal understands escape sequences.
static volatile sig_atomic_t is_capable;
static int resize_pipe[2] = {-1, -1};

static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { ending_count = sizeof ending / sizeof *ending };
static struct sigaction former[ending_count];
static struct sigaction former_resize;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static void send(const char *sequence) {
    if (is_capable) (void)!write(STDOUT_FILENO, sequence, strlen(sequence));
}

/// Ends the program as the signal would have, after the terminal is as it was.
static void end_by_signal(int number) {
    send(paste_off);
    if (has_saved_mode) tcsetattr(STDIN_FILENO, TCSANOW, &saved_mode);
    signal(number, SIG_DFL);
    raise(number);
}

static void note_resize(int number) {
    (void)number;
    int code = errno;
    (void)!write(resize_pipe[1], "", 1);
    errno = code;
}

static void open_resize_pipe(void) {
    if (resize_pipe[0] >= 0 || pipe(resize_pipe) != 0) return;
    for (int i = 0; i < 2; i++) {
        fcntl(resize_pipe[i], F_SETFL, O_NONBLOCK);
        fcntl(resize_pipe[i], F_SETFD, FD_CLOEXEC);
    }
}

int guard_resize_descriptor(void) { return resize_pipe[0]; }

void guard_begin(EditLine *el) {
    open_resize_pipe();
    has_saved_mode = tcgetattr(STDIN_FILENO, &saved_mode) == 0;
    const char *terminal = getenv("TERM");
    is_capable = terminal && *terminal && strcmp(terminal, "dumb") != 0;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = end_by_signal;
    for (int i = 0; i < ending_count; i++) {
        sigaction(ending[i], &action, &former[i]);
        // What was ignored, as under nohup, stays ignored.
        if (former[i].sa_handler == SIG_IGN) sigaction(ending[i], &former[i], NULL);
    }
    action.sa_handler = note_resize;
    action.sa_flags = SA_RESTART;
    sigaction(SIGWINCH, &action, &former_resize);
    // libedit alone would do so only after it has drawn the prompt.
    el_wset(el, EL_PREP_TERM, 1);
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    // What was typed before the prompt was echoed by the terminal; the editor shows it again.
    if (poll(&input, 1, 0) > 0) send("\r\033[K");
    send(paste_on);
}

void guard_end(void) {
    send(paste_off);
    for (int i = 0; i < ending_count; i++) sigaction(ending[i], &former[i], NULL);
    sigaction(SIGWINCH, &former_resize, NULL);
    has_saved_mode = 0;
}

void guard_suspend(EditLine *el) {
    send(paste_off);
    el_wset(el, EL_PREP_TERM, 0);
    raise(SIGTSTP);
    el_wset(el, EL_PREP_TERM, 1);
    send(paste_on);
}
