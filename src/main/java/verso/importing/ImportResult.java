package verso.importing;

import java.util.List;
import verso.archive.Problem;
import verso.index.ImportReport;
import verso.platform.catalog.Recognition;

/**
 * What a run of the importer came to.
 *
 * @param imports what is in the store now, one per export and platform
 * @param findings for each export, whose it is and what shows it
 * @param problems what could not be used at all, or only in part: archives, not single entries
 */
public record ImportResult(
    List<ImportReport> imports, List<Problem> problems, List<Finding> findings) {
  public ImportResult {
    findings = List.copyOf(findings);
    imports = List.copyOf(imports);
    problems = List.copyOf(problems);
  }

  /**
   * Whose an export is.
   *
   * @param export its name
   * @param recognized the platforms found in it; none when it is of no platform that Verso knows
   */
  public record Finding(String export, List<Recognition> recognized) {
    public Finding {
      recognized = List.copyOf(recognized);
    }
  }
}
