package vn.giaouoc.bloc.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;

/** Records a flag's handover together with its photo, both or neither. */
@Service
class FlagPhotos {

  private final Flags flags;
  private final EvidenceStore evidence;

  FlagPhotos(Flags flags, EvidenceStore evidence) {
    this.flags = flags;
    this.evidence = evidence;
  }

  @Transactional
  public void handOver(Actor actor, BlocId bloc, FlagHandover step, @Nullable MultipartFile photo) {
    var kept =
        photo == null || photo.isEmpty()
            ? null
            : evidence.keep(actor, null, bloc, null, photo, "Ảnh bàn giao cờ: " + step.occasion());
    flags.handOver(
        actor,
        bloc,
        new FlagHandover(
            step.flag(),
            step.from(),
            step.to(),
            step.forYear(),
            step.on(),
            step.occasion(),
            kept,
            step.note()));
  }
}
