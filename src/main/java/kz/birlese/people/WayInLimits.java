package kz.birlese.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the doors open: settings {@code birlese.way-in.*}.
 *
 * @param window the time in which the tries below are given back
 * @param triesPerAccount passwords tried for one e-mail or phone
 * @param triesPerAddress passwords tried from one network address; a whole village may share one
 * @param codesPerContact codes sent to one e-mail or phone
 * @param registrationsPerAddress registrations begun from one network address
 * @param codeLives how long a confirmation code holds
 * @param codeTries wrong codes after which a new one is needed
 * @param address how browsers reach the house from outside, without a slash at the end; links in letters begin with it
 */
@ConfigurationProperties("birlese.way-in")
record WayInLimits(
        @DefaultValue("15m") Duration window,
        @DefaultValue("10") int triesPerAccount,
        @DefaultValue("200") int triesPerAddress,
        @DefaultValue("5") int codesPerContact,
        @DefaultValue("50") int registrationsPerAddress,
        @DefaultValue("10m") Duration codeLives,
        @DefaultValue("5") int codeTries,
        @DefaultValue("http://localhost:8080") String address) {}
