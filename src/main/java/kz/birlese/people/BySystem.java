package kz.birlese.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that no person calls: a process does, after it has decided that the moment has come. Every other
 * use case names the roles that may call it with {@code @RolesAllowed}; a test fails when one has neither.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface BySystem {}
