package verso.importing;

import java.util.List;
import verso.archive.Problem;
import verso.index.ImportReport;

/**
 * What a run of the importer came to.
 *
 * @param imports what is in the store now, one per export and platform
 * @param problems what could not be used at all, or only in part: archives, not single entries
 */
public record ImportResult(List<ImportReport> imports, List<Problem> problems) {
  public ImportResult {
    imports = List.copyOf(imports);
    problems = List.copyOf(problems);
  }
}
