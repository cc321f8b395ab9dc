package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The files of an X archive, and the manifest that lists them. */
final class XFiles {
  static final String ACCOUNT = "1400000000000000042";

  private static final long SNOWFLAKES_SINCE = 1_288_834_974_657L;

  private final Export export;
  private final Map<String, Object> manifest = object();

  XFiles(Export export) {
    this.export = export;
  }

  /** Adds a file: an assignment of a list to a JavaScript variable. */
  void add(String file, List<?> content) {
    String name = file.replace('-', '_');
    export
        .archive()
        .add(
            "data/" + file + ".js", "window.YTD." + name + ".part0 = " + Json.PLAIN.write(content));
    manifest.put(
        name,
        object(
            "files",
            List.of(
                object(
                    "fileName", "data/" + file + ".js",
                    "globalName", "YTD." + name + ".part0",
                    "count", Integer.toString(content.size())))));
  }

  /** An identifier that X made at that moment. */
  String snowflake(Instant moment) {
    long bits = (moment.toEpochMilli() - SNOWFLAKES_SINCE) << 22;
    return Long.toString(bits | export.dice().below(1 << 22));
  }

  /** Adds the manifest: what was added before it. */
  void addManifest() {
    Map<String, Object> content =
        object(
            "userInfo",
            object(
                "accountId",
                ACCOUNT,
                "userName",
                Person.CAMILLE.handle(),
                "displayName",
                "Camille"),
            "archiveInfo",
            object(
                "sizeBytes",
                "123456",
                "generationDate",
                "2026-09-01T07:30:00.000Z",
                "isPartialArchive",
                false,
                "maxPartSizeBytes",
                "53687091200"),
            "readmeInfo",
            object("fileName", "data/README.txt", "directory", "data/", "name", "README.txt"),
            "dataTypes",
            manifest);
    export.archive().add("data/manifest.js", "window.__THAR_CONFIG = " + Json.PLAIN.write(content));
    export
        .archive()
        .add("data/README.txt", "An invented archive, in the form of those X hands over.\n");
    export
        .archive()
        .add("Your archive.html", "<html><body>The viewer would be here.</body></html>\n");
  }
}
