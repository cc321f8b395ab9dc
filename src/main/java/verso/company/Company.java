package verso.company;

/**
 * A company behind a host, a tracker or an app.
 *
 * @param name of the company that owns it
 * @param service its name for the service the host belongs to; the company's where there is none
 * @param purpose what the service is for
 */
public record Company(String name, String service, Purpose purpose) {}
