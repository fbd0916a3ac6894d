/** Runs checks one after another and prints each with its faults. Each returns sentences about faults, none if all is well. Returns whether all are. */
export async function runChecks(checks) {
  let areFine = true;
  for (const [name, check] of checks) {
    const faults = await check();
    console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${name}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) areFine = false;
  }
  return areFine;
}
