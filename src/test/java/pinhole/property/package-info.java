/// A kit for property tests: scenarios made from seeds, and failures shrunk to the smallest
/// scenario that still fails.
package pinhole.property;
