#include "keys.h"

#include "editor_state.h"
#include "paste.h"
#include "terminal_guard.h"
#include "utf8.h"

#include <stdlib.h>

static unsigned char interrupt(EditLine *el, int key) {
    (void)key;
    editor_of(el)->is_interrupted = 1;
    return CC_EOF;
}

/// Ctrl-D: the end on an empty line, else Delete.
static unsigned char delete_or_end(EditLine *el, int key) {
    (void)key;
    const LineInfoW *line = el_wline(el);
    if (line->lastchar == line->buffer) return CC_EOF;
    if (line->cursor == line->lastchar) return CC_ERROR;
    el_cursor(el, 1);
    el_wdeletestr(el, 1);
    return CC_REFRESH;
}

static unsigned char suspend(EditLine *el, int key) {
    (void)key;
    int row = leave_display(el);
    guard_suspend(el);
    while (row-- > 0) fputc('\n', stdout);
    return CC_REDISPLAY;
}

/// Takes what the terminal marks as pasted: a line end in it must not run a command.
static unsigned char paste(EditLine *el, int key) {
    static const wchar_t end[] = L"\033[201~";
    enum { end_length = sizeof end / sizeof *end - 1 };
    size_t count = 0, capacity = 0;
    wchar_t *text = NULL, character;
    for (;;) {
        // Ctrl-C is the way out of a paste whose end got lost.
        int is_read = el_wgetc(el, &character) == 1;
        if (!is_read || character == 3) {
            free(text);
            return is_read ? interrupt(el, key) : CC_EOF;
        }
        if (count + 1 >= capacity) {
            capacity = capacity ? capacity * 2 : 256;
            wchar_t *longer = realloc(text, capacity * sizeof *text);
            if (!longer) {
                free(text);
                return CC_ERROR;
            }
            text = longer;
        }
        text[count++] = character;
        if (count >= end_length && wmemcmp(text + count - end_length, end, end_length) == 0) break;
    }
    count -= end_length;
    const LineInfoW *line = el_wline(el);
    // Within a line, as behind "ask", it is a text; by itself it may be lines to run.
    int is_alone = line->lastchar == line->buffer && count_lines(text, count) > 1;
    text[clean_paste(text, count, is_alone ? L'\n' : L' ')] = 0;
    if (is_alone) {
        offer_lines(editor_of(el), text);
        return CC_EOF;
    }
    int result = *text ? el_winsertstr(el, text) : 0;
    free(text);
    return result == 0 ? CC_REFRESH : CC_ERROR;
}

static unsigned char complete(EditLine *el, int key) {
    (void)key;
    cle_editor *editor = editor_of(el);
    editor->completion_result = CC_REFRESH_BEEP;
    const LineInfoW *line = el_wline(el);
    char *text = utf8_from_wide(line->buffer, (size_t)(line->lastchar - line->buffer));
    char *before = utf8_from_wide(line->buffer, (size_t)(line->cursor - line->buffer));
    if (text && before && editor->completer) {
        int cursor = 0;
        while (before[cursor]) cursor++;
        editor->completer(editor->completer_context, editor, text, cursor);
    }
    free(text);
    free(before);
    return editor->completion_result;
}

void cle_replace_before_cursor(cle_editor *editor, int count, const char *text) {
    wchar_t *wide = utf8_to_wide(text);
    if (!wide) return;
    if (count > 0) el_wdeletestr(editor->el, count);
    el_winsertstr(editor->el, wide);
    free(wide);
    editor->completion_result = CC_REFRESH;
}

void cle_show_below(cle_editor *editor, const char *text) {
    int row = leave_display(editor->el);
    fputs(text, stdout);
    // libedit goes up from where it believes the cursor to be.
    while (row-- > 0) fputc('\n', stdout);
    fflush(stdout);
    editor->completion_result = CC_REDISPLAY;
}

typedef struct {
    const wchar_t *key, *command;
} binding;

static const binding bindings[] = {
    {L"^C", L"lacuna-interrupt"},
    {L"^D", L"lacuna-delete-or-end"},
    {L"^Z", L"lacuna-suspend"},
    {L"\033[200~", L"lacuna-paste"},
    {L"\t", L"lacuna-complete"},
    {L"^R", L"em-inc-search-prev"},
    {L"^W", L"ed-delete-prev-word"},
    // Up and down look for lines that begin with what stands before the cursor.
    {L"\033[A", L"ed-search-prev-history"},
    {L"\033OA", L"ed-search-prev-history"},
    {L"^P", L"ed-search-prev-history"},
    {L"\033[B", L"ed-search-next-history"},
    {L"\033OB", L"ed-search-next-history"},
    {L"^N", L"ed-search-next-history"},
    {L"\033[C", L"ed-next-char"},
    {L"\033OC", L"ed-next-char"},
    {L"\033[D", L"ed-prev-char"},
    {L"\033OD", L"ed-prev-char"},
    // Home, End and Delete as different terminals send them.
    {L"\033[1~", L"ed-move-to-beg"},
    {L"\033[7~", L"ed-move-to-beg"},
    {L"\033[H", L"ed-move-to-beg"},
    {L"\033OH", L"ed-move-to-beg"},
    {L"\033[4~", L"ed-move-to-end"},
    {L"\033[8~", L"ed-move-to-end"},
    {L"\033[F", L"ed-move-to-end"},
    {L"\033OF", L"ed-move-to-end"},
    {L"\033[3~", L"ed-delete-next-char"},
    // Ctrl and Alt with the arrows move by words.
    {L"\033[1;5C", L"em-next-word"},
    {L"\033[1;3C", L"em-next-word"},
    {L"\033[1;5D", L"ed-prev-word"},
    {L"\033[1;3D", L"ed-prev-word"},
    // Keys that mean nothing here would otherwise leave letters in the line.
    {L"\033[2~", L"ed-ignore"},
    {L"\033[5~", L"ed-ignore"},
    {L"\033[6~", L"ed-ignore"},
    {L"\033[1;2A", L"ed-ignore"},
    {L"\033[1;2B", L"ed-ignore"},
    {L"\033[1;2C", L"ed-next-char"},
    {L"\033[1;2D", L"ed-prev-char"},
    {L"\033[1;5A", L"ed-ignore"},
    {L"\033[1;5B", L"ed-ignore"},
    {L"\033[Z", L"ed-ignore"},
};

void bind_keys(EditLine *el) {
    el_wset(el, EL_ADDFN, L"lacuna-interrupt", L"Give up this line", interrupt);
    el_wset(el, EL_ADDFN, L"lacuna-delete-or-end", L"Delete, or end on an empty line", delete_or_end);
    el_wset(el, EL_ADDFN, L"lacuna-suspend", L"Stop the program", suspend);
    el_wset(el, EL_ADDFN, L"lacuna-paste", L"Take pasted text", paste);
    el_wset(el, EL_ADDFN, L"lacuna-complete", L"Complete the word", complete);
    for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
        el_wset(el, EL_BIND, bindings[i].key, bindings[i].command, NULL);
    }
}
