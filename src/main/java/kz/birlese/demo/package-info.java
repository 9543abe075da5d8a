/**
 * A house to try things in: invented people with known passwords, adopted plans, one finished competition and one open
 * call, the desk where letters and codes arrive, and a clock that can be moved. Exists in the profile {@code demo} only;
 * may use everything, and nobody uses it.
 */
@ApplicationModule
package kz.birlese.demo;

import org.springframework.modulith.ApplicationModule;
