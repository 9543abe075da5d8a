package kz.birlese.grant.board;

/** By what applications are told apart. */
public enum Trait {
    SETTLEMENT,
    SEX,
    AGE,
    KIND
}
