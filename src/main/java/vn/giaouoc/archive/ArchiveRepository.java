package vn.giaouoc.archive;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.archive.domain.ArchiveLine;
import vn.giaouoc.archive.domain.YearPaper;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.YearId;

/** Counts what a year holds, and keeps the checks of its file. */
@Repository
class ArchiveRepository {

  /** Number of the paper, how many there are, how many there should be when the year is over. */
  private static final String LINES =
      """
      with y as (select id, bloc_id, number from year.bloc_year where id = :year),
      n as (select count(*)::int as members from bloc.membership m, y
        where m.bloc_id = y.bloc_id and m.year = y.number and m.left_on is null),
      held as (select m.id, my.kind, exists (select 1 from meeting.minutes x
          where x.meeting_id = m.id and x.chair_signed_at is not null
            and x.secretary_signed_at is not null) as signed,
          m.called_at is not null as called
        from y join meeting.meeting_year my on my.year_id = y.id
        join meeting.meeting m on m.id = my.meeting_id and m.state = 'HELD'),
      p as (select a.id from award.proposal a, y where a.year_id = y.id and a.state = 'SUBMITTED'),
      o as (select a.* from award.award a, y
        where a.bloc_id = y.bloc_id and a.year_number = y.number),
      d as (select a.* from award.decision a, y
        where a.bloc_id = y.bloc_id and a.year_number = y.number)
      select 1, (select count(*) from bloc.bloc_act a, y where a.bloc_id = y.bloc_id
          and a.valid @> make_date(y.number, 12, 31)), 1
      union all select 2, (select count(*) from bloc.leader_term t, y where t.bloc_id = y.bloc_id
          and t.for_year = y.number and t.role = 'LEADER' and t.basis is not null), 1
      union all select 3, (select count(*) from held where called), (select count(*) from held)
      union all select 4, (select count(*) from plan.consultation_round r, y
          where r.year_id = y.id), 1
      union all select 5, (select count(*) from plan.regulation r, y
          where r.year_id = y.id and r.major >= 1), 1
      union all select 6, (select count(*) from plan.plan r, y
          where r.year_id = y.id and r.major >= 1), 1
      union all select 7, (select count(*) from scoring.score_table t, y
          where t.year_id = y.id and t.state not in ('DRAFT', 'CONSULTED')), 1
      union all select 8, (select count(distinct s.unit_id) from pledge.signature s, y
          where s.year_id = y.id), (select members from n)
      union all select 9, (select count(*) from pledge.registration r, y
          where r.year_id = y.id and r.sent_at is not null), (select members from n)
      union all select 10, (select count(*) from work.joint_activity a, y
          where a.year_id = y.id and a.state = 'HELD' and a.result <> ''),
        (select count(*) from work.joint_activity a, y where a.year_id = y.id and a.state = 'HELD')
      union all select 11, (select count(*) from work.report r, y where r.year_id = y.id
          and r.kind = 'MIDYEAR' and r.state = 'SENT'), (select members + 1 from n)
      union all select 12, (select count(*) from held where signed), (select count(*) from held)
      union all select 13, (select count(*) from work.inspection i, y
          where i.year_id = y.id and i.state = 'CONCLUDED'),
        (select count(*) from work.inspection i, y where i.year_id = y.id)
      union all select 14, (select count(*) from scoring.score_sheet s, y
          where s.year_id = y.id and s.submitted_at is not null), (select members from n)
      union all select 15, (select least(1, count(*)) from scoring.ranking r, y
          where r.year_id = y.id and r.final), 1
      union all select 16, (select count(*) from work.report r, y where r.year_id = y.id
          and r.kind = 'YEAR_END' and r.state = 'SENT'), (select members + 1 from n)
      union all select 18, (select count(*) from voting.round r join y on r.year_id = y.id
          join voting.teller_minutes t on t.round_id = r.id
          where r.method = 'SECRET' and r.state = 'CLOSED' and t.signed_on is not null),
        (select count(*) from voting.round r, y
          where r.year_id = y.id and r.method = 'SECRET' and r.state = 'CLOSED')
      union all select 19, (select count(*) from held where kind = 'YEAR_END' and signed), 1
      union all select 20, (select count(*) from p), 1
      union all select 21, (select count(distinct i.id) from award.proposal_item i
          join p on p.id = i.proposal_id join award.paper a on a.item_id = i.id
          where a.kind = 'ACHIEVEMENT_REPORT' and a.dropped_on is null),
        (select count(*) from award.proposal_item i join p on p.id = i.proposal_id
          where i.unit_id is not null)
      union all select 22, (select count(*) from council.appraisal_report r
          join p on p.id = r.proposal_id
          where r.signed_on is not null and r.superseded_reason is null), 1
      union all select 23, (select count(*) from council.sitting s, y
          where s.year_id = y.id and s.state = 'CLOSED'), 1
      union all select 24, (select count(*) from d where state = 'SIGNED' and number is not null),
        (select greatest(1, count(*)) from d)
      union all select 25, (select count(*) from o where not given and notice_on is not null),
        (select count(*) from o where not given)
      union all select 26, (select count(*) from bloc.handover h, y where h.bloc_id = y.bloc_id
          and h.year = y.number and (select count(*) from bloc.handover_signature s
            where s.handover_id = h.id) = 2),
        (select case when count(*) = 2 and count(distinct t.unit_id) = 1 then 0 else 1 end
          from bloc.leader_term t, y where t.bloc_id = y.bloc_id and t.role = 'LEADER'
            and t.for_year in (y.number, y.number + 1))
      """;

  /** Kind, words, whose, last day, address within the year; objections only where asked for. */
  private static final String OPEN =
      """
      with y as (select id, bloc_id, number from year.bloc_year where id = :year)
      select * from (
      select 1 as place, 'Nhiệm vụ' as kind, t.body as text, (select string_agg(u.name, '; ')
          from work.task_unit w join unit.as_of(:day) u on u.id = w.unit_id
          where w.task_id = t.id) as who, t.due_on as due, '/thuc-hien/chi-dao/' || t.id as link
        from work.task t join work.direction d on d.id = t.direction_id join y on y.id = d.year_id
        where t.state = 'OPEN'
      union all
      select 2, 'Ý kiến góp ý chưa trả lời', c.body, u.name, null, '/ke-hoach/gop-y'
        from plan.draft_comment c join y on y.id = c.year_id
        join unit.as_of(:day) u on u.id = c.unit_id
        where c.kind = 'COMMENT' and c.reply_kind is null
      union all
      select 3, 'Kiến nghị về điểm chưa trả lời', o.text, u.name, null, '/cham-diem/kien-nghi'
        from scoring.objection o join scoring.score_sheet s on s.id = o.sheet_id
        join y on y.id = s.year_id join unit.as_of(:day) u on u.id = s.unit_id
        where o.outcome is null and :objections
      union all
      select 4, 'Biên bản hội nghị chưa đủ chữ ký', m.title, null, null,
          '/hoi-nghi/' || m.id || '/bien-ban'
        from meeting.meeting_year my join y on y.id = my.year_id
        join meeting.meeting m on m.id = my.meeting_id and m.state = 'HELD'
        where not exists (select 1 from meeting.minutes x where x.meeting_id = m.id
          and x.chair_signed_at is not null and x.secretary_signed_at is not null)
      union all
      select 5, 'Khen thưởng chưa trao', a.wording, a.recipient_name, null, '/khen-thuong/trao'
        from award.award a join y on y.bloc_id = a.bloc_id and y.number = a.year_number
        where a.given and a.delivery_id is null
          and not exists (select 1 from award.revocation r where r.award_id = a.id)
      union all
      select 6, 'Chưa thông báo lý do không khen', a.wording, a.recipient_name, null,
          '/khen-thuong/quyet-dinh'
        from award.award a join y on y.bloc_id = a.bloc_id and y.number = a.year_number
        where not a.given and a.notice_on is null and a.unit_id is not null
      ) all_open order by place, due nulls last, text
      """;

  private final JdbcClient jdbc;

  ArchiveRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The lines of the year's file in the order of the dossier; one statement. */
  List<ArchiveLine> lines(YearId year) {
    return jdbc.sql(LINES)
        .param("year", year.value())
        .query((rs, _) -> new ArchiveLine(YearPaper.of(rs.getInt(1)), rs.getInt(2), rs.getInt(3)))
        .list();
  }

  /**
   * What the year leaves open; one statement.
   *
   * @param path address of the year
   * @param objections whether the reader may know of the objections of all units
   */
  List<OpenMatter> open(YearId year, String path, java.time.LocalDate day, boolean objections) {
    return jdbc.sql(OPEN)
        .param("year", year.value())
        .param("day", day)
        .param("objections", objections)
        .query((rs, _) ->
            new OpenMatter(
                rs.getString("kind"),
                rs.getString("text"),
                rs.getString("who") == null ? "" : rs.getString("who"),
                rs.getObject("due", java.time.LocalDate.class),
                path + rs.getString("link")))
        .list();
  }

  /** What the next year begins with. */
  Reused reused(YearId year) {
    return jdbc.sql(
            """
            select
              exists (select 1 from plan.plan where year_id = :year
                and (content is not null or aims is not null or context is not null)) as plan,
              (select count(*) from plan.theme where year_id = :year) as themes,
              (select count(*) from plan.movement where year_id = :year) as movements,
              (select count(*) from plan.item where year_id = :year) as items,
              exists (select 1 from plan.regulation where year_id = :year
                and content is not null) as regulation,
              exists (select 1 from pledge.clause where year_id = :year)
                or exists (select 1 from pledge.target where year_id = :year) as pledge,
              (select count(*) from pledge.clause where year_id = :year) as clauses,
              (select count(*) from pledge.target where year_id = :year and not removed) as targets,
              coalesce((select max(number) from scoring.score_table where year_id = :year
                and state not in ('DRAFT', 'CONSULTED')), 0) as score_table,
              (select count(*) from year.deadline where year_id = :year) as deadlines,
              (select count(*) from bloc.membership m join year.bloc_year y
                on y.bloc_id = m.bloc_id and y.number = m.year
                where y.id = :year and m.left_on is null) as members
            """)
        .param("year", year.value())
        .query((rs, _) ->
            new Reused(
                rs.getBoolean("plan"),
                rs.getInt("themes"),
                rs.getInt("movements"),
                rs.getInt("items"),
                rs.getBoolean("regulation"),
                rs.getBoolean("pledge"),
                rs.getInt("clauses"),
                rs.getInt("targets"),
                rs.getInt("score_table"),
                rs.getInt("deadlines"),
                rs.getInt("members")))
        .single();
  }

  /** The files put into the award files of the year and not taken out again. */
  Set<EvidenceId> awardEvidence(YearId year) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct f.evidence_id from award.paper f
                join award.proposal_item i on i.id = f.item_id
                join award.proposal p on p.id = i.proposal_id
                where p.year_id = :year and f.dropped_on is null and f.evidence_id is not null
                """)
            .param("year", year.value())
            .query((rs, _) -> new EvidenceId(rs.getLong(1)))
            .list());
  }

  /** The codes of everything proposed or decided in the year. */
  Set<String> awards(YearId year) {
    return Set.copyOf(
        jdbc.sql(
                """
                select i.award_code from award.proposal_item i
                  join award.proposal p on p.id = i.proposal_id
                  where p.year_id = :year and p.state = 'SUBMITTED'
                union select a.award_code from award.award a join year.bloc_year y
                  on y.bloc_id = a.bloc_id and y.number = a.year_number where y.id = :year
                """)
            .param("year", year.value())
            .query(String.class)
            .list());
  }

  void addCheck(
      YearId year, int made, List<String> missing, @Nullable String reason, Instant at, String by) {
    jdbc.sql(
            """
            insert into archive.file_check (year_id, made, missing, reason, checked_at, checked_by)
            values (:year, :made, cast(:missing as text[]), :reason, :at, :by)
            """)
        .param("year", year.value())
        .param("made", made)
        .param("missing", missing.toArray(String[]::new))
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /** The last check of the year's file. */
  Optional<FileCheck> lastCheck(YearId year) {
    return jdbc.sql(
            "select * from archive.file_check where year_id = :year order by id desc limit 1")
        .param("year", year.value())
        .query((rs, _) ->
            new FileCheck(
                rs.getInt("made"),
                strings(rs.getArray("missing")),
                rs.getString("reason"),
                rs.getObject("checked_at", OffsetDateTime.class).toInstant(),
                rs.getString("checked_by")))
        .optional();
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
