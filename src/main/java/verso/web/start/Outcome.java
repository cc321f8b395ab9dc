package verso.web.start;

import java.util.List;
import verso.archive.Problem;
import verso.index.EntryReport;
import verso.index.ImportReport;
import verso.index.StoreException;

/** How an import ended. */
sealed interface Outcome {

  /**
   * It is in the store.
   *
   * @param imports what it brought, by platform
   * @param problems with archives as a whole
   * @param unread the first files that could not be read, or only in part
   * @param moreUnread how many more of them there are
   */
  record Receipt(
      List<ImportReport> imports, List<Problem> problems, List<EntryReport> unread, long moreUnread)
      implements Outcome {
    public Receipt {
      imports = List.copyOf(imports);
      problems = List.copyOf(problems);
      unread = List.copyOf(unread);
    }
  }

  /** Nothing in it could be used, for these reasons. */
  record Unusable(List<Problem> problems) implements Outcome {
    public Unusable {
      problems = List.copyOf(problems);
    }
  }

  /** The store could not take it. */
  record StoreFailed(StoreException.Reason reason) implements Outcome {}

  /** Verso failed: a fault of ours. */
  record Fault(String kind) implements Outcome {}

  /** The person did not want it any more. */
  record Cancelled() implements Outcome {}
}
