package kz.birlese.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a coordinator may fill in an application for somebody: settings {@code birlese.assistance.*}.
 *
 * @param lasts after which it ends by itself, in whole hours
 * @param asksPerAssistant how often a coordinator may ask for a code within the window of {@link WayInLimits}
 */
@ConfigurationProperties("birlese.assistance")
record AssistanceSettings(@DefaultValue("4h") Duration lasts, @DefaultValue("20") int asksPerAssistant) {}
