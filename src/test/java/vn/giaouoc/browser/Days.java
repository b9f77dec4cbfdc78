package vn.giaouoc.browser;

/** Lets the program's day be another. */
interface Days {

  /** It is nine in the morning of that day. */
  void on(int year, int month, int day);
}
