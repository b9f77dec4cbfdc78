package vn.giaouoc.voting;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.BlocId;

/** The quota table: the bloc's own row outweighs the province's, and that the general one. */
@Service
@Transactional(readOnly = true)
public class Quotas {

  private final JdbcClient jdbc;

  Quotas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The quota for a bloc of so many members on that day. */
  public Quota of(BlocId bloc, String province, int members, LocalDate day) {
    return jdbc.sql(
            """
            select * from voting.quota
            where (bloc_id is null or bloc_id = :bloc)
              and (province_code is null or province_code = :province)
              and :members between members_from and members_to
              and valid @> cast(:day as date)
            order by bloc_id nulls last, province_code nulls last, id desc
            limit 1
            """)
        .param("bloc", bloc.value())
        .param("province", province)
        .param("members", members)
        .param("day", day)
        .query((rs, _) ->
            new Quota(
                members,
                rs.getInt("flags"),
                rs.getInt("certificates_low"),
                rs.getInt("certificates_high"),
                rs.getString("source"),
                rs.getBoolean("blocks")))
        .optional()
        .orElseGet(() -> new Quota(members, 1, 0, 100, "chưa có quy định", false));
  }
}
