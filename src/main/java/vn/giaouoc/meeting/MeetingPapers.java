package vn.giaouoc.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.document.Block;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.document.DocumentNumber;
import vn.giaouoc.document.DocumentService;
import vn.giaouoc.document.InvitationPaper;
import vn.giaouoc.document.Issuer;
import vn.giaouoc.document.Letterhead;
import vn.giaouoc.document.OfficialDocument;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.document.Signature;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.Standing;

/** The papers of a meeting: its invitation, and its minutes with the very text that was signed. */
@Service
public class MeetingPapers {

  private final MeetingGate gate;
  private final MeetingReader reader;
  private final Blocs blocs;
  private final Provinces provinces;
  private final DocumentService documents;

  MeetingPapers(
      MeetingGate gate,
      MeetingReader reader,
      Blocs blocs,
      Provinces provinces,
      DocumentService documents) {
    this.gate = gate;
    this.reader = reader;
    this.blocs = blocs;
    this.provinces = provinces;
    this.documents = documents;
  }

  /** The document as a file. */
  public byte[] render(OfficialDocument document, PaperFile file) {
    return documents.render(document, file);
  }

  /** The invitation to a meeting that was not called off. */
  @Transactional(readOnly = true)
  public OfficialDocument invitation(Standing standing, long id) {
    var meeting = gate.seen(standing, id);
    var plan = meeting.plan();
    var members = blocs.members(standing.year().bloc(), standing.year().number());
    var head = head(standing, meeting, members);
    var invited = new ArrayList<String>();
    invited.add("Lãnh đạo phụ trách khối");
    invited.add("Đại diện Ban Thi đua - Khen thưởng");
    members.forEach(m ->
        invited.add("Thủ trưởng và chuyên viên làm công tác thi đua, khen thưởng " + m.name()));
    return new InvitationPaper(
            head,
            plan.title(),
            invited,
            MeetingWords.when(plan),
            plan.place() == null ? "…" : plan.place(),
            chairs(plan),
            plan.agenda(),
            plan.papers(),
            null,
            Signature.of("THỦ TRƯỞNG ĐƠN VỊ"),
            List.of("Như trên", "Lưu: VT"))
        .document();
  }

  /** The newest minutes; {@link NoSuchElementException} before the first draft. */
  @Transactional(readOnly = true)
  public OfficialDocument minutes(Standing standing, long id) {
    var meeting = gate.seen(standing, id);
    var latest = reader.whole(meeting).latest();
    if (latest == null) {
      throw new NoSuchElementException("minutes of meeting " + id);
    }
    var members = blocs.members(standing.year().bloc(), standing.year().number());
    var head = head(standing, meeting, members);
    var body = new ArrayList<Block>();
    latest.body().lines().filter(l -> !l.isBlank()).forEach(l -> body.add(paragraph(l.strip())));
    body.add(signers(meeting, latest));
    return new OfficialDocument(
        head.format(),
        head.issuer(),
        new DocumentNumber(null, "BB", head.organ()),
        head.place(),
        meeting.plan().heldOn(),
        standing.year().number(),
        "Biên bản",
        meeting.plan().title(),
        List.of(),
        List.of(),
        body,
        null,
        List.of("Các đơn vị thành viên", "Ban Thi đua - Khen thưởng", "Lưu: VT"));
  }

  private Letterhead head(Standing standing, Meeting meeting, List<Member> members) {
    var leader = standing.leader();
    var issuer = members.stream().filter(m -> m.unit().equals(leader)).findFirst().orElse(null);
    var day = meeting.plan().heldOn();
    return new Letterhead(
        isParty(issuer) ? DocumentFormat.PARTY : DocumentFormat.STATE,
        new Issuer(
            null, issuer == null ? blocs.get(standing.year().bloc(), day).name() : issuer.name()),
        null,
        "",
        provinces.name(standing.province(), day),
        null,
        day.getYear());
  }

  private static boolean isParty(@org.jspecify.annotations.Nullable Member issuer) {
    var kind = issuer == null ? null : issuer.kind();
    return kind != null && kind.startsWith("PARTY");
  }

  private static Block paragraph(String line) {
    return line.matches("[IVX]+\\. .*") ? Block.part(line) : Block.text(line);
  }

  private static String chairs(MeetingPlan plan) {
    return plan.chairs().isEmpty()
        ? "…"
        : String.join("; ", plan.chairs().stream().map(Chair::position).toList());
  }

  private static Block signers(Meeting meeting, Minutes m) {
    var chairs = meeting.plan().chairs();
    var chair = chairs.isEmpty() ? null : chairs.getFirst().position();
    return new Block.SignatureGrid(
        2,
        List.of(
            new Block.Signer(
                "THƯ KÝ",
                meeting.plan().secretary() == null ? "" : meeting.plan().secretary(),
                null,
                note(Vi.time(m.secretarySignedAt()))),
            new Block.Signer(
                "CHỦ TRÌ", chair == null ? "" : chair, null, note(Vi.time(m.chairSignedAt())))));
  }

  private static @org.jspecify.annotations.Nullable String note(String time) {
    return time.isEmpty() ? null : "(Đã ký lúc " + time + ")";
  }
}
