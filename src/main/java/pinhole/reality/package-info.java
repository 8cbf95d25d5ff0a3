/// Recorded reality: what real programs did behind real firewalls, and how the simulation's
/// prediction compares with it.
package pinhole.reality;
