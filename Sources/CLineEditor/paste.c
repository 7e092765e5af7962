#include "paste.h"

#include "utf8.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int ends_line(wchar_t c) { return c == L'\n' || c == L'\r'; }

size_t clean_paste(wchar_t *text, size_t count, wchar_t separator) {
    size_t kept = 0;
    int is_line_start = 0;
    for (size_t i = 0; i < count; i++) {
        wchar_t c = text[i];
        // An empty line, and the second half of CR LF, add nothing.
        if (ends_line(c) && is_line_start) continue;
        is_line_start = ends_line(c);
        if (is_line_start) text[kept++] = separator;
        else if (c == L'\t') text[kept++] = L' ';
        else if (c >= 0x20 && (c < 0x7F || c >= 0xA0)) text[kept++] = c;
    }
    while (kept > 0 && (text[kept - 1] == L' ' || text[kept - 1] == separator)) kept--;
    return kept;
}

size_t count_lines(const wchar_t *text, size_t count) {
    size_t lines = 0;
    int has_letters = 0;
    for (size_t i = 0; i < count; i++) {
        if (ends_line(text[i])) has_letters = 0;
        else if (text[i] > L' ' && !has_letters) {
            has_letters = 1;
            lines++;
        }
    }
    return lines;
}

/// What is pasted comes at once, nobody types a key so soon after another; yet over a network it
/// comes in pieces.
enum { first_milliseconds = 5, further_milliseconds = 60 };

/// Reads all that is waiting to be read.
static void gather_input(cle_editor *editor) {
    struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
    int has_more = editor->input_end > editor->input_start;
    while (poll(&source, 1, has_more ? further_milliseconds : first_milliseconds) > 0
           && source.revents & POLLIN) {
        if (editor->input_end == editor->input_capacity && !make_room(editor)) return;
        ssize_t count = read(
            STDIN_FILENO, editor->input + editor->input_end,
            editor->input_capacity - editor->input_end);
        if (count <= 0) return;
        editor->input_end += (size_t)count;
        has_more = 1;
    }
}

wchar_t *take_lines_behind(cle_editor *editor, const wchar_t *line, size_t count) {
    // Outside of its lines libedit lets the terminal keep what is not ended by Enter.
    el_wset(editor->el, EL_PREP_TERM, 1);
    gather_input(editor);
    el_wset(editor->el, EL_PREP_TERM, 0);
    const unsigned char *waiting = editor->input + editor->input_start;
    size_t length = editor->input_end - editor->input_start;
    for (size_t i = 0; i < length; i++) {
        int is_key = waiting[i] < ' ' && waiting[i] != '\n' && waiting[i] != '\r' && waiting[i] != '\t';
        if (is_key || waiting[i] == 0x7F) return NULL;
    }
    char *bytes = strndup((const char *)waiting, length);
    wchar_t *rest = bytes ? utf8_to_wide(bytes) : NULL;
    free(bytes);
    if (!rest) return NULL;
    size_t rest_count = wcslen(rest);
    wchar_t *text = malloc((count + rest_count + 2) * sizeof *text);
    if (text) {
        wmemcpy(text, line, count);
        text[count] = L'\n';
        wmemcpy(text + count + 1, rest, rest_count);
        size_t kept = clean_paste(text, count + 1 + rest_count, L'\n');
        text[kept] = 0;
        if (count_lines(text, kept) > 1) {
            editor->input_start = editor->input_end = 0;
        } else {
            free(text);
            text = NULL;
        }
    }
    free(rest);
    return text;
}
