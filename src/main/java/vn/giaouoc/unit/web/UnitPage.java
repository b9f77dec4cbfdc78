package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.unit.UnitMemberships;

/**
 * One unit as of a date.
 *
 * @param asOf the date, dd/MM/yyyy
 * @param past whether the date is not today: then the page says so
 * @param ended empty, or since when it has ceased to exist
 * @param operations what the reader may do with it; empty for those who may not
 */
public record UnitPage(
    long id,
    String name,
    String shortName,
    String kind,
    String province,
    String asOf,
    boolean past,
    String ended,
    String succeededBy,
    String succeededHref,
    List<NameRow> names,
    List<String> aliases,
    List<LineageNode> predecessors,
    List<LineageNode> successors,
    List<EventRow> events,
    List<RepresentativeRow> representatives,
    List<UnitMemberships.Line> memberships,
    List<Link> operations,
    boolean mayEdit,
    Form form) {

  /** A name in time; {@code shown} marks the one valid on the date. */
  public record NameRow(
      String name, String shortName, String kind, String from, String to, boolean shown) {}

  /** What happened, with the act. */
  public record EventRow(String on, String type, String detail, String act, String reason) {}

  /** A representative; {@code open} while no last day is known. */
  public record RepresentativeRow(
      long id, String addressed, String from, String to, boolean open) {}
}
