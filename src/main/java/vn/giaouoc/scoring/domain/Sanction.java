package vn.giaouoc.scoring.domain;

/** What follows when a deduction arises, beside its points (chế tài). */
public sealed interface Sanction {

  /** The unit cannot get this grade nor a higher one. */
  record NoGradeFrom(String grade) implements Sanction {}

  /** One grade down. */
  record GradeDownOne() implements Sanction {}

  /** This grade, whatever the points, unless the grade is lower already. */
  record ForceGrade(String grade) implements Sanction {}

  /** The unit is barred from being proposed for an award. */
  record KnockOut() implements Sanction {}

  /** The sanction in words. */
  default String vi() {
    return switch (this) {
      case NoGradeFrom s -> "không xếp loại " + s.grade() + " trở lên";
      case GradeDownOne _ -> "hạ một bậc xếp loại";
      case ForceGrade s -> "xếp loại " + s.grade();
      case KnockOut _ -> "không xét đề nghị khen thưởng";
    };
  }
}
