#include "html_parser.h"
