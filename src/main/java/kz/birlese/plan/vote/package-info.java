/**
 * The rules by which a village decides what is most pressing. Arithmetic alone: knows no database, no process and no
 * screen, so that a count can be repeated by anybody from the ballots, the terms and the published seed.
 *
 * <p>Public is only what the rest of {@code plan} needs: {@link kz.birlese.plan.vote.VotingRule} to choose from, {@link
 * kz.birlese.plan.vote.Vote} with its terms, the {@link kz.birlese.plan.vote.Ballot}s, the {@link
 * kz.birlese.plan.vote.Tally} that comes out, and what these are made of. What it says to people stands in {@code
 * messages/plan-vote_*.properties}: the rules under {@code votingRule.<rule>}, with {@code .vote} (how one votes), {@code
 * .count} (how it is counted) and {@code .good} (what it is good for), which read on from one another and take their
 * arguments from {@link kz.birlese.plan.vote.Vote#facts}.
 */
package kz.birlese.plan.vote;
