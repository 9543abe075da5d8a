package kz.birlese.workflow;

/** The calendar of working days is another one from the end of this transaction on. */
record CalendarChanged() {}
