package vn.giaouoc.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** News items and their photos. */
@Repository
class NewsRepository {

  private static final String COLUMNS =
      """
      select n.*, y.number, u.name as unit_name
        from portal.news_item n join year.bloc_year y on y.id = n.year_id
        left join lateral (
          select a.name from unit.as_of(coalesce(n.published_at::date, n.published_on, n.written_at::date)) a
           where a.id = n.author_unit) u on true
      """;

  private static final String NEWEST =
      " coalesce(n.published_at, n.published_on, n.event_date, n.written_at) desc, n.id desc";

  private final JdbcClient jdbc;

  NewsRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(BlocId bloc, YearId year, NewsDraft draft, String by, Instant now) {
    return fields(
            jdbc.sql(
                """
                insert into portal.news_item (bloc_id, year_id, title, body, event_date,
                  author_unit, author, source, source_views, written_by, written_at)
                values (:bloc, :year, :title, :body, :event, :unit, :author, :source, :views,
                  :by, :now)
                returning id
                """),
            draft)
        .param("bloc", bloc.value())
        .param("year", year.value())
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getLong(1))
        .single();
  }

  boolean save(YearId year, long id, NewsDraft draft, int version) {
    return fields(
                jdbc.sql(
                    """
                    update portal.news_item set title = :title, body = :body, event_date = :event,
                      author_unit = :unit, author = :author, source = :source,
                      source_views = :views, version = version + 1
                    where id = :id and year_id = :year and version = :version
                    """),
                draft)
            .param("id", id)
            .param("year", year.value())
            .param("version", version)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec sql, NewsDraft draft) {
    return sql.param("title", draft.title())
        .param("body", draft.body())
        .param("event", draft.eventDate(), Types.DATE)
        .param("unit", draft.authorUnit() == null ? null : draft.authorUnit().value(), Types.BIGINT)
        .param("author", draft.author(), Types.VARCHAR)
        .param("source", draft.source(), Types.VARCHAR)
        .param("views", draft.sourceViews(), Types.INTEGER);
  }

  /** Gives a draft to the public as it was published elsewhere, at a time known or not. */
  boolean publishPast(long id, @Nullable Instant at, @Nullable LocalDate on) {
    return jdbc.sql(
                """
                update portal.news_item set state = 'PUBLISHED', version = version + 1,
                  published_at = :at, published_on = :on
                where id = :id and state = 'DRAFT'
                """)
            .param("id", id)
            .param("at", offset(at), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("on", on, Types.DATE)
            .update()
        == 1;
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  boolean move(
      long id, NewsState from, NewsState to, @Nullable Instant publishedAt, @Nullable String why) {
    return jdbc.sql(
                """
                update portal.news_item set state = :to, version = version + 1,
                  published_at = coalesce(:at, published_at), withdraw_reason = :why
                where id = :id and state = :from
                """)
            .param("to", to.name())
            .param("from", from.name())
            .param("id", id)
            .param("at", offset(publishedAt), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("why", why, Types.VARCHAR)
            .update()
        == 1;
  }

  Optional<NewsItem> find(YearId year, long id) {
    return jdbc.sql(COLUMNS + "where n.id = :id and n.year_id = :year")
        .param("id", id)
        .param("year", year.value())
        .query(NewsRepository::item)
        .optional();
  }

  Optional<NewsItem> published(long id) {
    return jdbc.sql(COLUMNS + "where n.id = :id and n.state = 'PUBLISHED'")
        .param("id", id)
        .query(NewsRepository::item)
        .optional();
  }

  List<NewsItem> ofYear(YearId year) {
    return jdbc.sql(COLUMNS + "where n.year_id = :year order by n.state <> 'DRAFT', " + NEWEST)
        .param("year", year.value())
        .query(NewsRepository::item)
        .list();
  }

  /** Published items, the newest first; of one bloc, or of all for null. */
  List<NewsItem> latest(@Nullable BlocId bloc, int limit) {
    return jdbc.sql(
            COLUMNS
                + """
                where n.state = 'PUBLISHED' and (:bloc::bigint is null or n.bloc_id = :bloc)
                order by\
                """
                + NEWEST
                + " limit :limit")
        .param("bloc", bloc == null ? null : bloc.value(), Types.BIGINT)
        .param("limit", limit)
        .query(NewsRepository::item)
        .list();
  }

  long addPhoto(long news, EvidenceId evidence, String caption, @Nullable String credit) {
    return jdbc.sql(
            """
            insert into portal.news_photo (news_id, evidence_id, caption, credit)
            values (:news, :evidence, :caption, :credit) returning id
            """)
        .param("news", news)
        .param("evidence", evidence.value())
        .param("caption", caption)
        .param("credit", credit, Types.VARCHAR)
        .query((row, i) -> row.getLong(1))
        .single();
  }

  boolean removePhoto(long news, long id) {
    return jdbc.sql("delete from portal.news_photo where news_id = ? and id = ?")
            .params(news, id)
            .update()
        == 1;
  }

  /** The photos of many items in one statement, in the order they were added. */
  List<NewsPhoto> photos(Collection<Long> news) {
    return news.isEmpty()
        ? List.of()
        : jdbc.sql("select * from portal.news_photo where news_id in (:news) order by id")
            .param("news", news)
            .query(NewsRepository::photo)
            .list();
  }

  /** A photo, if its item is published. */
  Optional<NewsPhoto> publishedPhoto(long id) {
    return jdbc.sql(
            """
            select p.* from portal.news_photo p join portal.news_item n on n.id = p.news_id
            where p.id = ? and n.state = 'PUBLISHED'
            """)
        .param(id)
        .query(NewsRepository::photo)
        .optional();
  }

  private static NewsPhoto photo(ResultSet row, int i) throws SQLException {
    return new NewsPhoto(
        row.getLong("id"),
        row.getLong("news_id"),
        new EvidenceId(row.getLong("evidence_id")),
        row.getString("caption"),
        row.getString("credit"));
  }

  private static NewsItem item(ResultSet row, int i) throws SQLException {
    var unit = row.getObject("author_unit", Long.class);
    var published = row.getObject("published_at", OffsetDateTime.class);
    return new NewsItem(
        row.getLong("id"),
        new BlocId(row.getLong("bloc_id")),
        new YearId(row.getLong("year_id")),
        row.getInt("number"),
        row.getString("title"),
        row.getString("body"),
        row.getObject("event_date", LocalDate.class),
        unit == null ? null : new UnitId(unit),
        row.getString("unit_name"),
        row.getString("author"),
        row.getString("source"),
        row.getObject("source_views", Integer.class),
        NewsState.valueOf(row.getString("state")),
        published == null ? null : published.toInstant(),
        row.getObject("published_on", LocalDate.class),
        row.getString("withdraw_reason"),
        row.getString("written_by"),
        row.getInt("version"));
  }
}
