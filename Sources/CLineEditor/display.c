#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE
#define _DEFAULT_SOURCE
#include "editor_state.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

cle_editor *editor_of(EditLine *el) {
    void *editor = NULL;
    el_wget(el, EL_CLIENTDATA, &editor);
    return editor;
}

/// A place on the screen, counted from where the prompt begins.
typedef struct { int row, column; } place;

static place after(place here, wchar_t character, int columns) {
    int width = wcwidth(character);
    // libedit shows control characters as ^X.
    if (width < 0) width = 2;
    if (here.column + width > columns) {
        here.row++;
        here.column = 0;
    }
    here.column += width;
    if (here.column >= columns) {
        here.row++;
        here.column = 0;
    }
    return here;
}

static int window_columns(void) {
    struct winsize size;
    // libedit takes less for a terminal that does not know.
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 2) return 80;
    return size.ws_col;
}

/// Where the cursor and the end of the typed text stand in a window of so many columns.
static void find_places(EditLine *el, int columns, place *cursor, place *end) {
    place here = {0, 0};
    int is_escape = 0;
    for (const wchar_t *p = editor_of(el)->prompt; *p; p++) {
        if (*p == L'\1') is_escape = !is_escape;
        else if (!is_escape) here = after(here, *p, columns);
    }
    const LineInfoW *line = el_wline(el);
    *cursor = here;
    for (const wchar_t *p = line->buffer; p < line->lastchar; p++) {
        here = after(here, *p, columns);
        if (p + 1 == line->cursor) *cursor = here;
    }
    *end = here;
}

int leave_display(EditLine *el) {
    place cursor, end;
    find_places(el, window_columns(), &cursor, &end);
    // After a full row the cursor already stands in the next one.
    fputc('\r', stdout);
    for (int row = cursor.row; row <= end.row; row++) fputc('\n', stdout);
    fflush(stdout);
    return cursor.row;
}

void note_columns(EditLine *el) { editor_of(el)->columns = window_columns(); }

void resize_display(EditLine *el) {
    cle_editor *editor = editor_of(el);
    int columns = window_columns();
    place before, now, end;
    find_places(el, editor->columns, &before, &end);
    find_places(el, columns, &now, &end);
    editor->columns = columns;
    // The terminal may have wrapped the text anew, or not: what stands above it is never erased.
    int rows = before.row < now.row ? before.row : now.row;
    const char *terminal = getenv("TERM");
    if (terminal && *terminal && strcmp(terminal, "dumb") != 0) {
        fputc('\r', stdout);
        if (rows > 0) fprintf(stdout, "\033[%dA", rows);
        fputs("\033[J", stdout);
    } else {
        fputs("\r\n", stdout);
    }
    el_resize(el);
    // Without it libedit writes the next letter where the cursor was in the former window, which
    // may be beyond its buffers.
    el_wset(el, EL_REFRESH);
}
