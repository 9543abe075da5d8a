package kz.birlese.grant.board;

import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;

/**
 * What somebody of the staff has to do and has done. How they judged does not stand here.
 *
 * @param roles those of the competition
 * @param lately tasks done within the last thirty days
 * @param times tasks done in all
 * @param median working days that half of them took; null when they are too few to tell
 */
public record Load(
        UUID person, String name, Set<Role> roles, int open, int overdue, int lately, int times, Double median) {}
