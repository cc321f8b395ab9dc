package verso.platform.trackercontrol;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;

/** TrackerControl for Android: one CSV file of the hosts that each app of a phone contacted. */
public final class TrackerControl implements Platform {
  private static final String[] COLUMNS = {
    "uid", "daddr", "uncertain", "Tracker", "Category", "Package", "App"
  };

  /**
   * The company behind the host; TrackerControl repeats the host where it knows of none. Traffic of
   * the system (uid 0) belongs to no app.
   */
  private static final Mapping CONTACT =
      RowMapping.of(Kind.OFF_PLATFORM, Origin.OBSERVED, "Tracker", "daddr")
          .time("time")
          .detail("host", "daddr")
          .detail("category", "Category")
          .detail("app", "App", "Package")
          .detail("package", "Package")
          .rest();

  @Override
  public String id() {
    return "trackercontrol";
  }

  @Override
  public String name() {
    return "TrackerControl";
  }

  /** The file is named after an app, or however it was saved: only its columns tell. */
  @Override
  public Signature signature() {
    return Signature.columns("uid", "daddr", "time", "Tracker", "Category");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.of(COLUMNS), CONTACT).orContaining("daddr").named("tracker contacts"));
  }
}
