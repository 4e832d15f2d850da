import { useEffect, useState } from 'react';
import type { Plan } from '../../../shared/model/plan.ts';
import { useMessages } from '../../messages/messages.tsx';

/** When each run was first shown, `performance.now()`: its line moves as the verdict comes, and other screens come between. */
const begun = new WeakMap<Plan, number>();

function sinceBegin(plan: Plan): number {
  const now = performance.now();
  const at = begun.get(plan) ?? now;
  begun.set(plan, at);
  return now - at;
}

/** Seconds since the run of the plan began: its own component, so that nothing else is drawn again for it. */
export function Elapsed({ plan }: { plan: Plan }) {
  const { seconds } = useMessages();
  const [ms, setMs] = useState(() => sinceBegin(plan));
  useEffect(() => {
    const timer = setInterval(() => setMs(sinceBegin(plan)), 200);
    return () => clearInterval(timer);
  }, [plan]);
  return <span className="tabular">{seconds(ms)}</span>;
}
