/**
 * What past cases tell of each box: how often cases came to it and how long they stood there. Counted from the archive
 * every half minute, only for the boxes where something happened, so that nobody waits for it.
 */
package kz.birlese.workflow.figures;
