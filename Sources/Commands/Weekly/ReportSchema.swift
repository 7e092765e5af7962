/// What the report's JSON looks like, as a JSON Schema of draft 2020-12.
enum ReportSchema {
    /// What a report says of itself; the number grows when a member is renamed, goes away or
    /// changes its meaning, and stays when one is added.
    static let version = "lacuna.report/2"

    /// The schema, which `docs/report.schema.json` holds, too.
    static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Lacuna's gap report, version 2",
          "description": "What lacuna report --format json writes. Members may be added within a \#
        version; one that is renamed, goes away or changes its meaning makes a new version.",
          "type": "object",
          "required": [
            "schema",
            "period",
            "figures",
            "next",
            "gaps",
            "changes",
            "events",
            "decided",
            "published",
            "journey",
            "clusters",
            "articles",
            "words",
            "origins",
            "unusable",
            "settings"
          ],
          "properties": {
            "schema": {
              "const": "lacuna.report/2"
            },
            "period": {
              "$ref": "#/$defs/period"
            },
            "figures": {
              "description": "At most seven.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/figure"
              }
            },
            "next": {
              "description": "At most five of the gaps, with what an article would bring.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/next"
              }
            },
            "gaps": {
              "description": "What is left to write, best first.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/gap"
              }
            },
            "changes": {
              "description": "What is new, rises suddenly, grows or falls.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/change"
              }
            },
            "events": {
              "description": "Questions that split, merged or ended, the earliest first.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/event"
              }
            },
            "decided": {
              "description": "What was published, closed, dismissed or opened again in the period.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/decided"
              }
            },
            "published": {
              "description": "What was published until the period's end, and what it brought.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/published"
              }
            },
            "journey": {
              "description": "Stages of the journey, over all data; last what is of none.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/stage"
              }
            },
            "clusters": {
              "description": "Every question, the most asked first.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/question"
              }
            },
            "articles": {
              "description": "The pages, the most asked first.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/article"
              }
            },
            "words": {
              "description": "Customers' words beside the pages', of questions of the period.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/word"
              }
            },
            "origins": {
              "description": "The files that the period's documents stand in.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/origin"
              }
            },
            "unusable": {
              "description": "What no figure counts.",
              "type": "object",
              "required": [
                "rejected",
                "undated",
                "without_question",
                "documents"
              ],
              "properties": {
                "rejected": {
                  "description": "Rows and files that loads rejected.",
                  "type": "integer",
                  "minimum": 0
                },
                "undated": {
                  "description": "Documents without a date, in no period.",
                  "type": "integer",
                  "minimum": 0
                },
                "without_question": {
                  "description": "Documents that ask what nobody else asks.",
                  "type": "integer",
                  "minimum": 0
                },
                "documents": {
                  "description": "Tickets, reviews and searches up to the period's end.",
                  "type": "integer",
                  "minimum": 0
                }
              }
            },
            "settings": {
              "description": "What makes the report repeatable.",
              "type": "object",
              "required": [
                "time-zone",
                "order",
                "engine",
                "program"
              ],
              "properties": {
                "time-zone": {
                  "type": "string"
                },
                "order": {
                  "description": "The formula of the priority.",
                  "type": "string"
                },
                "engine": {
                  "type": "string"
                },
                "program": {
                  "type": "string"
                },
                "as-of": {
                  "description": "What came or was decided after this day is left out.",
                  "$ref": "#/$defs/day"
                }
              }
            }
          },
          "$defs": {
            "day": {
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            },
            "id": {
              "type": "string",
              "pattern": "^Q-[1-9][0-9]*$"
            },
            "verdict": {
              "enum": [
                "covered",
                "missing",
                "thin",
                "wrong-words",
                "stale",
                "conflicting",
                "product-defect",
                "private",
                "out-of-scope",
                null
              ]
            },
            "period": {
              "type": "object",
              "description": "What the report is about, and how much of it there is data of.",
              "required": [
                "kind",
                "id",
                "from",
                "to",
                "previous",
                "days",
                "days_with_data",
                "previous_days_with_data",
                "has_data",
                "previous_has_data",
                "data_from",
                "data_to",
                "segments"
              ],
              "properties": {
                "kind": {
                  "enum": [
                    "week",
                    "month",
                    "quarter",
                    "days"
                  ]
                },
                "id": {
                  "description": "2026-W47, 2026-11, 2026-Q4 or 2026-11-02--2026-11-15; the name \#
        of the files, too.",
                  "type": "string"
                },
                "from": {
                  "$ref": "#/$defs/day"
                },
                "to": {
                  "$ref": "#/$defs/day"
                },
                "previous": {
                  "description": "The period before, of the same kind, that figures are held \#
        against.",
                  "type": "string"
                },
                "days": {
                  "type": "integer",
                  "minimum": 1
                },
                "days_with_data": {
                  "description": "Days of the period between the first and the last day of the \#
        data; fewer than days: the period is a part.",
                  "type": "integer",
                  "minimum": 0
                },
                "previous_days_with_data": {
                  "type": "integer",
                  "minimum": 0
                },
                "has_data": {
                  "description": "False: a hole in the data, or a time before or after it; no \#
        drop.",
                  "type": "boolean"
                },
                "previous_has_data": {
                  "type": "boolean"
                },
                "data_from": {
                  "description": "The first day of the data.",
                  "oneOf": [
                    {
                      "$ref": "#/$defs/day"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "data_to": {
                  "description": "The last day of the data, or of the period if that is earlier.",
                  "oneOf": [
                    {
                      "$ref": "#/$defs/day"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "segments": {
                  "description": "Only documents with these values are counted; empty: all are.",
                  "type": "object",
                  "additionalProperties": {
                    "type": "string"
                  }
                }
              },
              "allOf": [
                {
                  "if": {
                    "properties": {
                      "kind": {
                        "const": "week"
                      }
                    }
                  },
                  "then": {
                    "properties": {
                      "id": {
                        "pattern": "^[0-9]{4}-W[0-5][0-9]$"
                      },
                      "previous": {
                        "pattern": "^[0-9]{4}-W[0-5][0-9]$"
                      }
                    }
                  }
                },
                {
                  "if": {
                    "properties": {
                      "kind": {
                        "const": "month"
                      }
                    }
                  },
                  "then": {
                    "properties": {
                      "id": {
                        "pattern": "^[0-9]{4}-[01][0-9]$"
                      },
                      "previous": {
                        "pattern": "^[0-9]{4}-[01][0-9]$"
                      }
                    }
                  }
                },
                {
                  "if": {
                    "properties": {
                      "kind": {
                        "const": "quarter"
                      }
                    }
                  },
                  "then": {
                    "properties": {
                      "id": {
                        "pattern": "^[0-9]{4}-Q[1-4]$"
                      },
                      "previous": {
                        "pattern": "^[0-9]{4}-Q[1-4]$"
                      }
                    }
                  }
                },
                {
                  "if": {
                    "properties": {
                      "kind": {
                        "const": "days"
                      }
                    }
                  },
                  "then": {
                    "properties": {
                      "id": {
                        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                      },
                      "previous": {
                        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                      }
                    }
                  }
                }
              ]
            },
            "figure": {
              "type": "object",
              "required": [
                "key",
                "name",
                "unit",
                "value",
                "previous",
                "low",
                "high",
                "trend"
              ],
              "properties": {
                "key": {
                  "description": "Never changes its meaning; what --fail-on names, with - for _.",
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "unit": {
                  "enum": [
                    "count",
                    "share",
                    "minutes"
                  ]
                },
                "value": {
                  "description": "Null where the data cannot tell.",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "previous": {
                  "description": "Of the period before; null where that has no data.",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "low": {
                  "description": "Of a share: what the true one lies in, 95 times in 100; else \#
        null.",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "high": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "trend": {
                  "description": "Twelve periods, the report's last; null where one has no data.",
                  "type": "array",
                  "items": {
                    "type": [
                      "number",
                      "null"
                    ]
                  }
                }
              }
            },
            "gap": {
              "type": "object",
              "required": [
                "id",
                "question",
                "verdict",
                "gap_score",
                "priority",
                "priority_parts",
                "size",
                "tickets",
                "reviews",
                "searches",
                "state",
                "stage",
                "touchpoint",
                "language",
                "languages",
                "linked",
                "theme",
                "terms",
                "near",
                "reason",
                "area",
                "owner",
                "asked",
                "asked_before"
              ],
              "properties": {
                "id": {
                  "description": "Never used for another question.",
                  "$ref": "#/$defs/id"
                },
                "question": {
                  "description": "In customers' words, or as somebody named it; redacted.",
                  "type": "string"
                },
                "verdict": {
                  "description": "How the content answers it; null where no content is loaded.",
                  "$ref": "#/$defs/verdict"
                },
                "gap_score": {
                  "description": "The probability that no loaded content answers it.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                },
                "priority": {
                  "description": "What the gaps are in order of; see settings.order.",
                  "type": "number"
                },
                "priority_parts": {
                  "description": "What the priority is made of.",
                  "type": "object",
                  "properties": {
                    "sources": {
                      "type": "number"
                    },
                    "distinctness": {
                      "type": "number"
                    },
                    "certainty": {
                      "type": "number"
                    },
                    "growth": {
                      "type": "number"
                    },
                    "pain": {
                      "type": "number"
                    }
                  }
                },
                "size": {
                  "description": "Documents whose main question it is, over all time.",
                  "type": "integer",
                  "minimum": 0
                },
                "tickets": {
                  "type": "integer",
                  "minimum": 0
                },
                "reviews": {
                  "type": "integer",
                  "minimum": 0
                },
                "searches": {
                  "type": "integer",
                  "minimum": 0
                },
                "state": {
                  "enum": [
                    "open",
                    "accepted",
                    "drafted",
                    "reviewed",
                    "published",
                    "closed",
                    "dismissed",
                    "reopened",
                    null
                  ]
                },
                "stage": {
                  "description": "Of the customer's journey.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "touchpoint": {
                  "enum": [
                    "find",
                    "buy",
                    "use",
                    null
                  ]
                },
                "language": {
                  "description": "ISO 639 code.",
                  "type": "string"
                },
                "languages": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "linked": {
                  "description": "The same question in other languages.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "theme": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "terms": {
                  "description": "Its telling words.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "near": {
                  "description": "Questions that one article could answer with it.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "reason": {
                  "description": "Why it is in its state, where somebody said so.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "area": {
                  "description": "Part of the product or the service that it is about, where \#
        that can be told.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "owner": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "asked": {
                  "description": "How often it was asked in the period, as a main question or \#
        beside one.",
                  "type": "integer",
                  "minimum": 0
                },
                "asked_before": {
                  "description": "How often in the period before.",
                  "type": "integer",
                  "minimum": 0
                }
              }
            },
            "question": {
              "type": "object",
              "required": [
                "id",
                "question",
                "verdict",
                "gap_score",
                "size",
                "tickets",
                "reviews",
                "searches",
                "state",
                "stage",
                "touchpoint",
                "language",
                "languages",
                "linked",
                "theme",
                "terms",
                "near",
                "reason",
                "area"
              ],
              "properties": {
                "id": {
                  "description": "Never used for another question.",
                  "$ref": "#/$defs/id"
                },
                "question": {
                  "description": "In customers' words, or as somebody named it; redacted.",
                  "type": "string"
                },
                "verdict": {
                  "description": "How the content answers it; null where no content is loaded.",
                  "$ref": "#/$defs/verdict"
                },
                "gap_score": {
                  "description": "The probability that no loaded content answers it.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                },
                "size": {
                  "description": "Documents whose main question it is, over all time.",
                  "type": "integer",
                  "minimum": 0
                },
                "tickets": {
                  "type": "integer",
                  "minimum": 0
                },
                "reviews": {
                  "type": "integer",
                  "minimum": 0
                },
                "searches": {
                  "type": "integer",
                  "minimum": 0
                },
                "state": {
                  "enum": [
                    "open",
                    "accepted",
                    "drafted",
                    "reviewed",
                    "published",
                    "closed",
                    "dismissed",
                    "reopened",
                    null
                  ]
                },
                "stage": {
                  "description": "Of the customer's journey.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "touchpoint": {
                  "enum": [
                    "find",
                    "buy",
                    "use",
                    null
                  ]
                },
                "language": {
                  "description": "ISO 639 code.",
                  "type": "string"
                },
                "languages": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "linked": {
                  "description": "The same question in other languages.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "theme": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "terms": {
                  "description": "Its telling words.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "near": {
                  "description": "Questions that one article could answer with it.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "reason": {
                  "description": "Why it is in its state, where somebody said so.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "area": {
                  "description": "Part of the product or the service that it is about, where \#
        that can be told.",
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            },
            "change": {
              "type": "object",
              "required": [
                "id",
                "question",
                "trend",
                "asked",
                "asked_before",
                "usual",
                "p_value",
                "verdict"
              ],
              "properties": {
                "id": {
                  "$ref": "#/$defs/id"
                },
                "question": {
                  "type": "string"
                },
                "trend": {
                  "enum": [
                    "new",
                    "spike",
                    "growing",
                    "falling"
                  ]
                },
                "asked": {
                  "type": "integer",
                  "minimum": 0
                },
                "asked_before": {
                  "type": "integer",
                  "minimum": 0
                },
                "usual": {
                  "description": "What the periods before make expect, of as many days.",
                  "type": "number",
                  "minimum": 0
                },
                "p_value": {
                  "description": "How likely so great a change is by chance, at least 1e-12.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                },
                "verdict": {
                  "$ref": "#/$defs/verdict"
                }
              }
            },
            "event": {
              "type": "object",
              "required": [
                "id",
                "event",
                "cause",
                "to",
                "alone",
                "data_until"
              ],
              "properties": {
                "id": {
                  "$ref": "#/$defs/id"
                },
                "event": {
                  "type": "string"
                },
                "cause": {
                  "type": "string"
                },
                "to": {
                  "description": "Where its documents went.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "id",
                      "documents"
                    ],
                    "properties": {
                      "id": {
                        "$ref": "#/$defs/id"
                      },
                      "documents": {
                        "type": "integer",
                        "minimum": 0
                      }
                    }
                  }
                },
                "alone": {
                  "description": "Documents that now ask what nobody else asks.",
                  "type": "integer",
                  "minimum": 0
                },
                "data_until": {
                  "description": "How far the data went then.",
                  "oneOf": [
                    {
                      "$ref": "#/$defs/day"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            },
            "next": {
              "type": "object",
              "required": [
                "id",
                "question",
                "owner",
                "asked_per_week",
                "fewer_per_week",
                "is_measured",
                "weeks"
              ],
              "properties": {
                "id": {
                  "$ref": "#/$defs/id"
                },
                "question": {
                  "type": "string"
                },
                "owner": {
                  "description": "Null where nobody has it yet.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "asked_per_week": {
                  "description": "The mean of the last weeks with data.",
                  "type": "number"
                },
                "fewer_per_week": {
                  "description": "What an article would bring; the most that it could, where \#
        nothing was measured.",
                  "type": "number"
                },
                "is_measured": {
                  "description": "Whether the effect of published articles is in it.",
                  "type": "boolean"
                },
                "weeks": {
                  "description": "How many weeks the mean is of.",
                  "type": "integer",
                  "minimum": 0
                }
              }
            },
            "decided": {
              "type": "object",
              "required": [
                "id",
                "state"
              ],
              "properties": {
                "id": {
                  "$ref": "#/$defs/id"
                },
                "state": {
                  "enum": [
                    "published",
                    "closed",
                    "dismissed",
                    "reopened"
                  ]
                }
              }
            },
            "stage": {
              "type": "object",
              "required": [
                "stage",
                "touchpoint",
                "questions",
                "asked",
                "unanswered",
                "rated",
                "content",
                "biggest_gap",
                "clusters"
              ],
              "properties": {
                "stage": {
                  "type": "string"
                },
                "touchpoint": {
                  "enum": [
                    "find",
                    "buy",
                    "use",
                    "unclear"
                  ]
                },
                "questions": {
                  "type": "integer"
                },
                "asked": {
                  "type": "integer"
                },
                "unanswered": {
                  "description": "How much of it the content leaves open; null where no content is loaded.",
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "rated": {
                  "description": "Of those who asked, how many rated.",
                  "type": "integer"
                },
                "content": {
                  "description": "Of those who rated, how many are satisfied.",
                  "type": "integer"
                },
                "biggest_gap": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "clusters": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                }
              }
            },
            "published": {
              "type": "object",
              "required": [
                "id",
                "question",
                "state",
                "published",
                "article",
                "finding",
                "weeks_before",
                "weeks_after",
                "more_weeks",
                "asked_before",
                "asked_after",
                "back_since",
                "asked_since_back",
                "others_ratio",
                "ratio",
                "ratio_low",
                "ratio_high",
                "fewer_per_week",
                "compared_with"
              ],
              "properties": {
                "id": {
                  "$ref": "#/$defs/id"
                },
                "question": {
                  "type": "string"
                },
                "state": {
                  "type": "string"
                },
                "published": {
                  "$ref": "#/$defs/day"
                },
                "article": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "finding": {
                  "enum": [
                    "nothing-before",
                    "not-asked-before",
                    "nothing-to-compare",
                    "too-early",
                    "too-few",
                    "fell",
                    "rose",
                    "unclear",
                    "came-back"
                  ]
                },
                "weeks_before": {
                  "type": "integer",
                  "minimum": 0
                },
                "weeks_after": {
                  "type": "integer",
                  "minimum": 0
                },
                "more_weeks": {
                  "description": "After so many more it can be told.",
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "asked_before": {
                  "description": "A week.",
                  "type": "number"
                },
                "asked_after": {
                  "type": "number"
                },
                "back_since": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "asked_since_back": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "others_ratio": {
                  "description": "What the questions that nobody marked did.",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "ratio": {
                  "description": "0.5 is a halving.",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "ratio_low": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "ratio_high": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "fewer_per_week": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "compared_with": {
                  "type": [
                    "integer",
                    "null"
                  ]
                }
              }
            },
            "article": {
              "type": "object",
              "required": [
                "article",
                "title",
                "url",
                "language",
                "questions",
                "tickets",
                "reviews",
                "searches",
                "certainty",
                "open",
                "beside",
                "unused"
              ],
              "properties": {
                "article": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "url": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "language": {
                  "type": "string"
                },
                "questions": {
                  "description": "Those that it answers.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "tickets": {
                  "type": "integer",
                  "minimum": 0
                },
                "reviews": {
                  "type": "integer",
                  "minimum": 0
                },
                "searches": {
                  "type": "integer",
                  "minimum": 0
                },
                "certainty": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "open": {
                  "description": "Those that it leaves open.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "beside": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                },
                "unused": {
                  "type": "boolean"
                }
              }
            },
            "word": {
              "type": "object",
              "required": [
                "customer_word",
                "content_word",
                "language",
                "documents",
                "questions"
              ],
              "properties": {
                "customer_word": {
                  "type": "string"
                },
                "content_word": {
                  "type": "string"
                },
                "language": {
                  "type": "string"
                },
                "documents": {
                  "type": "integer",
                  "minimum": 0
                },
                "questions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/id"
                  }
                }
              }
            },
            "origin": {
              "type": "object",
              "required": [
                "file",
                "kind",
                "documents"
              ],
              "properties": {
                "file": {
                  "type": "string"
                },
                "kind": {
                  "enum": [
                    "ticket",
                    "review",
                    "search"
                  ]
                },
                "documents": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }

        """#
}
