/// Scenario files, YAML or JSON: read with the line of everything that is wrong, and written. The
/// fields are those of the recorded scenarios, so that a record is a scenario file too.
package pinhole.scenario;
