import { diagnose } from '../../electron/engine/diagnose.ts';
import type { Report } from '../../shared/model/report.ts';
import { diagnoseRequest } from '../../shared/model/request.ts';
import { startWorld } from '../lab/world.ts';
import type { Scenario } from '../scenarios/scenario.ts';

const measured = new Map<string, Promise<Report>>();

/** A report of the scenario, measured by the real engine on another computer than the app's; once for all specs of a worker. */
export function measuredReport(scenario: Scenario): Promise<Report> {
  let report = measured.get(scenario.name);
  if (!report) {
    report = measure(scenario);
    measured.set(scenario.name, report);
  }
  return report;
}

async function measure(scenario: Scenario): Promise<Report> {
  const world = await startWorld({ faults: scenario.faults });
  try {
    const { address, ...said } = scenario.request;
    return await diagnose({
      request: diagnoseRequest.parse({ address, domain: address.split('@').at(-1), ...said }),
      policy: scenario.policy ?? {},
      profile: world.profile(),
      signal: new AbortController().signal,
    });
  } finally {
    await world.close();
  }
}
