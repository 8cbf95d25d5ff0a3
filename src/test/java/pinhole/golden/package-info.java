/// Fingerprints of recordings: equal on every machine and in every run, until the simulation itself
/// behaves differently.
package pinhole.golden;
