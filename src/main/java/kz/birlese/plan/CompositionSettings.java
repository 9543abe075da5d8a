package kz.birlese.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code birlese.composition.*}: from which age and up to which, both included, somebody counts as youth. The
 * law on state youth policy of 9 February 2015 No. 285-V says 14 to 35, as amended on 27 December 2022.
 */
@ConfigurationProperties("birlese.composition")
record CompositionSettings(@DefaultValue("14") int youthFrom, @DefaultValue("35") int youthUntil) {}
