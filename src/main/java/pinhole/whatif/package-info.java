/// What would have happened otherwise: changes of a scenario, each of them really simulated.
package pinhole.whatif;
