package vn.giaouoc.pledge;

/**
 * A title or form of award a unit may register for.
 *
 * @param collective true for units, false for persons
 */
public record RegistrableAward(String code, String name, boolean title, boolean collective) {}
