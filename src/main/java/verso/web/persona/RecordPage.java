package verso.web.persona;

import java.util.List;
import java.util.Optional;
import verso.page.RecordView;

/**
 * A record on a page of its own.
 *
 * @param record what it is
 * @param text further words of it, on lines
 * @param fields its remaining fields
 * @param places where it was found: archive, file, place in it
 */
public record RecordPage(RecordView record, String text, List<Field> fields, List<String> places) {

  /** A field: its name in words, and what it says. */
  public record Field(String name, String value) {}

  /**
   * What the platform wrote.
   *
   * @param text of the record; empty when it could not be read again
   * @param place where it was read, or why it could not be
   * @param isCut whether only its beginning is shown
   */
  public record OriginalView(Optional<String> text, String place, boolean isCut) {}

  public RecordPage {
    fields = List.copyOf(fields);
    places = List.copyOf(places);
  }
}
