package kz.birlese.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are followed: settings {@code birlese.plan.*}.
 *
 * @param reviewOn the day of each plan year on which its review begins, as ISO 8601 writes it: {@code --11-01}
 * @param voteAgainAfter in how many days a vote that is called again usually begins
 */
@ConfigurationProperties("birlese.plan")
record PlanSettings(@DefaultValue("--11-01") String reviewOn, @DefaultValue("7") int voteAgainAfter) {

    LocalDate reviewOf(int year) {
        return MonthDay.parse(reviewOn).atYear(year);
    }
}
