package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the sheets of the gathering say.
 *
 * @param present heads on the attendance sheet
 * @param presentOnline of those, who had voted online and got no ballot
 * @param issued ballots that were brought to the gathering, from number 1
 * @param unused of those, left over or not put into the box
 * @param spoiled ballots in the box that could not be read or were found invalid
 */
@Embeddable
public record PaperCount(
        @Column(name = "present") Integer present,
        Integer presentOnline,
        @Column(name = "issued") Integer issued,
        @Column(name = "unused") Integer unused,
        @Column(name = "spoiled") Integer spoiled) {}
