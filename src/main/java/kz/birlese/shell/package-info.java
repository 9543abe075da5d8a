/** The frame around every view: navigation, language, error pages. Nobody imports it. */
package kz.birlese.shell;
