#include "line_editor.h"

#include "editor_state.h"
#include "keys.h"
#include "paste.h"
#include "terminal_guard.h"
#include "utf8.h"

#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>

static const char *const utf8_locales[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};

/// Makes libedit take more than ASCII, whatever LANG says.
static int find_utf8_locale(void) {
    setlocale(LC_CTYPE, "");
    for (size_t i = 0;; i++) {
        if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
        if (i == sizeof utf8_locales / sizeof *utf8_locales) return 0;
        setlocale(LC_CTYPE, utf8_locales[i]);
    }
}

static wchar_t *prompt_of(EditLine *el) { return editor_of(el)->prompt; }

int make_room(cle_editor *editor) {
    size_t capacity = editor->input_capacity ? editor->input_capacity * 2 : 4096;
    unsigned char *input = realloc(editor->input, capacity);
    if (!input) return 0;
    editor->input = input;
    editor->input_capacity = capacity;
    return 1;
}

void offer_lines(cle_editor *editor, wchar_t *text) {
    free(editor->lines);
    editor->lines = utf8_from_wide(text, wcslen(text));
    free(text);
}

/// Waits for a key; heeds a new window size meanwhile. Returns 0 at the end of the input.
static int refill(cle_editor *editor) {
    for (;;) {
        struct pollfd sources[2] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = guard_resize_descriptor(), .events = POLLIN},
        };
        if (poll(sources, 2, -1) < 0) {
            if (errno == EINTR) continue;
            return 0;
        }
        if (sources[1].revents & POLLIN) {
            char ignored[64];
            (void)!read(sources[1].fd, ignored, sizeof ignored);
            resize_display(editor->el);
        }
        if (!sources[0].revents) continue;
        ssize_t count = read(STDIN_FILENO, editor->input, editor->input_capacity);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count <= 0) return 0;
        editor->input_start = 0;
        editor->input_end = (size_t)count;
        return 1;
    }
}

/// Returns the next byte of the input, or -1 at its end; `peek` leaves it there.
static int next_byte(cle_editor *editor, int peek) {
    if (editor->input_start == editor->input_end && !refill(editor)) return -1;
    return editor->input[peek ? editor->input_start : editor->input_start++];
}

/// libedit's source of characters.
static int read_character(EditLine *el, wchar_t *character) {
    cle_editor *editor = editor_of(el);
    int byte = next_byte(editor, 0);
    if (byte < 0) return 0;
    utf8_decoder decoder = utf8_start((unsigned char)byte);
    while (decoder.missing > 0) {
        byte = next_byte(editor, 1);
        if (byte < 0 || !utf8_continue(&decoder, (unsigned char)byte)) break;
        (void)next_byte(editor, 0);
    }
    *character = utf8_finish(decoder);
    return 1;
}

cle_editor *cle_open(const char *program, int history_size) {
    cle_editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    editor->accepts_all_letters = find_utf8_locale();
    editor->prompt = calloc(1, sizeof *editor->prompt);
    editor->history = history_winit();
    editor->el = el_init(program, stdin, stdout, stderr);
    if (!editor->prompt || !editor->history || !editor->el || !make_room(editor)) {
        cle_close(editor);
        return NULL;
    }
    HistEventW event;
    history_w(editor->history, &event, H_SETSIZE, history_size);
    history_w(editor->history, &event, H_SETUNIQUE, 1);
    EditLine *el = editor->el;
    el_wset(el, EL_CLIENTDATA, editor);
    el_wset(el, EL_EDITOR, L"emacs");
    // With EL_SIGNAL libedit raises signals again for the whole process group.
    el_wset(el, EL_SIGNAL, 0);
    el_wset(el, EL_GETCFN, read_character);
    el_wset(el, EL_PROMPT_ESC, prompt_of, L'\1');
    el_wset(el, EL_HIST, history_w, editor->history);
    // Ctrl-C and Ctrl-Z arrive as keys.
    el_wset(el, EL_SETTY, L"-d", L"-isig", NULL);
    bind_keys(el);
    return editor;
}

void cle_close(cle_editor *editor) {
    if (editor->el) el_end(editor->el);
    if (editor->history) history_wend(editor->history);
    free(editor->prompt);
    free(editor->line);
    free(editor->lines);
    free(editor->input);
    free(editor);
}

int cle_accepts_all_letters(const cle_editor *editor) { return editor->accepts_all_letters; }

void cle_set_prompt(cle_editor *editor, const char *prompt) {
    wchar_t *wide = utf8_to_wide(prompt);
    if (!wide) return;
    free(editor->prompt);
    editor->prompt = wide;
}

void cle_set_completer(cle_editor *editor, cle_completer completer, void *context) {
    editor->completer = completer;
    editor->completer_context = context;
}

void cle_add_history(cle_editor *editor, const char *line) {
    wchar_t *wide = utf8_to_wide(line);
    if (!wide) return;
    HistEventW event;
    history_w(editor->history, &event, H_ENTER, wide);
    free(wide);
}

cle_result cle_read(cle_editor *editor, const char **line) {
    editor->is_interrupted = 0;
    free(editor->lines);
    editor->lines = NULL;
    guard_begin(editor->el);
    note_columns(editor->el);
    int read = 0;
    const wchar_t *wide = el_wgets(editor->el, &read);
    size_t count = wide && read > 0 ? (size_t)read : 0;
    if (count == 0) {
        leave_display(editor->el);
        el_reset(editor->el);
    } else {
        wchar_t *lines = take_lines_behind(editor, wide, count);
        if (lines) offer_lines(editor, lines);
    }
    fflush(stdout);
    guard_end();
    if (editor->is_interrupted) return cle_interrupt;
    if (editor->lines) {
        *line = editor->lines;
        return cle_lines;
    }
    if (count == 0) return cle_end;
    free(editor->line);
    while (count > 0 && (wide[count - 1] == L'\n' || wide[count - 1] == L'\r')) count--;
    editor->line = utf8_from_wide(wide, count);
    if (!editor->line) return cle_end;
    *line = editor->line;
    return cle_line;
}
