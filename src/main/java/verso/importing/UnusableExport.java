package verso.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import verso.archive.UnreadableEntryException;
import verso.index.EntryState;
import verso.index.ImportReport;

/** Says why nothing of an export could be used. */
final class UnusableExport {
  private UnusableExport() {}

  /** Why it could not be opened or read on. The system's own messages are paths and little else. */
  static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException e -> "There is no such file or folder.";
      case AccessDeniedException e -> "It may not be read: ask for permission, or copy it.";
      case FileSystemException e -> "The system does not let it be read.";
      default -> fault.getMessage() == null ? "It could not be read." : fault.getMessage();
    };
  }

  /**
   * Why nothing in it could be used.
   *
   * @param firstFailure what its first file that could not be read says of itself; may be empty
   */
  static String reason(List<ImportReport> reports, String firstFailure) {
    long failed = count(reports, EntryState.FAILED);
    long all = reports.stream().flatMap(r -> r.entries().values().stream()).mapToLong(n -> n).sum();
    if (all == 0) {
      return "It holds no files.";
    }
    if (failed > 0) {
      return unread(all, firstFailure);
    }
    return count(reports, EntryState.MEDIA) > 0
        ? "It holds pictures, sound or video only, and no records."
        : "Its files are empty, or of no kind that Verso reads.";
  }

  private static String unread(long files, String firstFailure) {
    String what = "None of its " + files + " files could be read";
    return firstFailure.equals(UnreadableEntryException.PROTECTED)
        ? what
            + ": it is protected by a password. Unpack it with the password, then import the"
            + " folder."
        : what + " (the first one: " + firstFailure + "). Download it again.";
  }

  private static long count(List<ImportReport> reports, EntryState state) {
    return reports.stream().mapToLong(report -> report.entries().get(state)).sum();
  }
}
