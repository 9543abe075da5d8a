package kz.birlese.grant.board;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What figures are shown, {@code birlese.board}.
 *
 * @param fewest of how many tasks a time is told at least
 * @param smallestCell how many people a figure about sex, age, place or kind stands for at least, before whoever may not
 *     see them
 * @param ages the last year of each age band but the highest, in order; 35 is the last year of youth by the law on state
 *     youth policy of 9 February 2015 No. 285-V as amended in December 2022
 * @param experience from how many of the last decided calls a forecast learns
 */
@ConfigurationProperties("birlese.board")
record BoardSettings(
        @DefaultValue("5") int fewest,
        @DefaultValue("3") int smallestCell,
        @DefaultValue({"35", "50"}) List<Integer> ages,
        @DefaultValue("10") int experience) {}
