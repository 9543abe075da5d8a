/** What people meet on their way in, their own page, and the administrator's list of accounts. */
package kz.birlese.people.ui;
