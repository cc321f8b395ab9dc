package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Analyzer;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.EntryState;
import verso.index.ImportReport;

/** Section 18: what the archives, and Verso, cannot show. */
final class BlindSpots implements Analyzer {
  private static final int ID = 18;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var notes = new ArrayList<Sentence>();
    long failed = 0;
    long ignored = 0;
    for (ImportReport report : inquiry.traces().imports()) {
      failed += report.entries().getOrDefault(EntryState.FAILED, 0L);
      ignored += report.entries().getOrDefault(EntryState.IGNORED, 0L);
    }
    notes.add(Sentence.of("note.unread", "failed", failed, "ignored", ignored));
    for (String blind : List.of("models", "google", "windows", "others", "deleted", "absence")) {
      notes.add(Sentence.of("note.blind." + blind));
    }
    return new Section(ID, notes, List.of());
  }
}
