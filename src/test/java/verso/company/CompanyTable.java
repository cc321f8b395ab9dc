package verso.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes {@code companies.tsv} from the file {@code dist/entities-nostats.json} of the npm package
 * third-party-web:
 *
 * <pre>
 * npm pack third-party-web@0.30.0 &amp;&amp; tar xzf third-party-web-0.30.0.tgz
 * java … verso.company.CompanyTable package/dist/entities-nostats.json
 * </pre>
 */
final class CompanyTable {
  private static final Path TABLE = Path.of("src/main/resources/verso/company/companies.tsv");
  private static final String HEADER =
      """
      # Hosts of third parties on the web: company	service	what it is for	domains with all below them
      # Facts of the package third-party-web 0.30.0 (MIT licence, see NOTICE), which has them from the
      # HTTP Archive and its contributors. Made by CompanyTable; corrections belong into own.tsv.
      """;

  private CompanyTable() {}

  public static void main(String[] arguments) throws IOException {
    JsonNode entities = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
    var rows = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    entities.forEach(entity -> rows.add(row(entity)));
    Files.writeString(TABLE, HEADER + String.join("\n", rows) + "\n");
  }

  private static String row(JsonNode entity) {
    String service = entity.get("name").asText();
    String company = entity.path("company").asText(service);
    var domains = new TreeSet<String>();
    entity.get("domains").forEach(domain -> domains.add(domain.asText().replace("*.", "")));
    return String.join(
        "\t",
        company,
        service.equals(company) ? "" : service,
        entity.get("category").asText(),
        domains.stream().collect(Collectors.joining(" ")));
  }
}
