/**
 * How much of the engine's speed the whole product keeps: the same competitions carried by both, in turns, in one run of
 * {@code mvn -Pbench verify}. Not part of the ordinary tests.
 */
package kz.birlese.bench;
