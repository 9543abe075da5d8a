/**
 * The board of those who look after the competition: where cases wait and for whom, how long steps take, when the
 * committee will meet, who has how much to do, and what became of all the applications that were begun. Figures are
 * counted when asked for, from the archive of steps, the task list and the tables of the competition; each opens the rows
 * it was counted from.
 */
package kz.birlese.grant.board;
