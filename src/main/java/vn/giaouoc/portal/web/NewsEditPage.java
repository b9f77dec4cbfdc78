package vn.giaouoc.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Writing a news item: its text, its photos, its way to the public.
 *
 * @param path where the item is; of a new one, where it is sent to
 * @param isNew whether nothing is saved yet
 * @param state in words, empty for a new one
 * @param mayEdit whether the reader may mend it
 * @param canPublish whether the reader may publish it now
 * @param canWithdraw whether the reader may withdraw it now
 * @param publicPath where the public reads it, or null while it does not
 * @param note why it was withdrawn, or empty
 */
public record NewsEditPage(
    YearFrame frame,
    String path,
    boolean isNew,
    String state,
    boolean mayEdit,
    boolean canPublish,
    boolean canWithdraw,
    @Nullable String publicPath,
    String note,
    List<Option> units,
    List<Photo> photos,
    Form form,
    Form photoForm,
    Form withdrawForm) {

  /** A photo of the item. */
  public record Photo(long id, String href, String caption, String credit) {}
}
