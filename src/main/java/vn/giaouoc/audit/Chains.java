package vn.giaouoc.audit;

import vn.giaouoc.shared.BlocId;

/** The names of chains: one a bloc, so that writers of two blocs never wait for each other. */
final class Chains {

  /** What concerns no bloc: accounts, sign-ins, units, rules. */
  static final String SYSTEM = "system";

  private Chains() {}

  /** The chain of this bloc. */
  static String of(BlocId bloc) {
    return "bloc:" + bloc;
  }
}
