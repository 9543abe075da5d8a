/** What people meet of the programme: the exchange rates that conversions to euro use. */
package kz.birlese.programme.ui;
