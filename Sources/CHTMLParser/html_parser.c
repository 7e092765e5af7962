#include "html_parser.h"

#include <limits.h>
#include <string.h>

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

typedef struct {
    const html_handlers *handlers;
    void *context;
} reader;

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    reader *self = data;
    self->handlers->start(self->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *data, const xmlChar *name) {
    reader *self = data;
    self->handlers->end(self->context, (const char *)name);
}

static void on_text(void *data, const xmlChar *bytes, int count) {
    reader *self = data;
    if (count > 0) self->handlers->text(self->context, (const char *)bytes, (size_t)count);
}

static void ignore_error(void *data, const char *message, ...) {
    (void)data;
    (void)message;
}

int html_parse(const char *bytes, size_t count, const html_handlers *handlers, void *context) {
    if (count > INT_MAX / 2) return -1;
    reader self = {handlers, context};
    htmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.startElement = on_start;
    sax.endElement = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.warning = ignore_error;
    sax.error = ignore_error;
    sax.fatalError = ignore_error;

    htmlParserCtxtPtr parser =
        htmlCreatePushParserCtxt(&sax, &self, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parser == NULL) return -1;
    htmlCtxtUseOptions(
        parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    htmlParseChunk(parser, bytes, (int)count, 0);
    htmlParseChunk(parser, NULL, 0, 1);
    if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    return 0;
}
