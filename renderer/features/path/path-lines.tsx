import type { Branch } from './branches.ts';
import type { PathStop } from './path-model.ts';
import type { Place, Places } from './use-node-places.ts';

const GAP = 3;

interface PathLinesProps {
  places: Places;
  stops: readonly PathStop[];
  branches: readonly Branch[];
}

/** The lines between the nodes. Every state has its own stroke: whole, broken, dashed, dotted. */
export function PathLines({ places, stops, branches }: PathLinesProps) {
  const mail = places.nodes.get('mail');
  const last = places.nodes.get(`branch-${branches.at(-1)?.id}`);
  // Some ways in answer: the way to the mail service itself is whole, and the break is drawn where the ways part.
  const reached = branches.some(({ state }) => state === 'ok' || state === 'partly');
  return (
    <svg className="path__lines" width={places.width} height={places.height} aria-hidden="true">
      {stops.slice(1).map((stop, at) => {
        const from = places.nodes.get(stops[at]?.id ?? '');
        const to = places.nodes.get(stop.id);
        if (!from || !to) return null;
        const state = stop.id === 'mail' && stop.state === 'failed' && reached ? 'ok' : stop.state;
        const before = stops[at]?.state === 'failed' ? 'not-reached' : 'ok';
        return state === 'failed' ? (
          <BrokenLine key={stop.id} from={from} to={to} before={before} />
        ) : (
          <path
            key={`${stop.id} ${state}`}
            className="path__line"
            data-state={state}
            d={straight(from, to)}
            // Drawn in from its beginning; the strokes of other states keep their own measure.
            {...(state === 'ok' && { pathLength: 100 })}
          />
        );
      })}
      {mail && last && isBelow(mail, last) && <path className="path__trunk" d={trunk(mail, last)} />}
      {branches.map(({ id, state }) => {
        const to = places.nodes.get(`branch-${id}`);
        if (!mail || !to) return null;
        return (
          <path
            key={`${id} ${state}`}
            className="path__line path__line--branch"
            data-state={state}
            d={fanned(mail, to)}
          />
        );
      })}
    </svg>
  );
}

function BrokenLine({ from, to, before }: { from: Place; to: Place; before: string }) {
  const { x: ux, y: uy } = direction(from, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius - 2 * GAP;
  const at = (part: number) => {
    const along = from.radius + GAP + length * part;
    return { x: from.x + ux * along, y: from.y + uy * along };
  };
  const middle = at(0.5);
  // Two slanted strokes across the line, as an electrician draws a break.
  const stroke = (offset: number) => {
    const x = middle.x + ux * offset;
    const y = middle.y + uy * offset;
    const lean = 3;
    const half = 8;
    return `M${x - uy * half - ux * lean} ${y + ux * half - uy * lean}L${x + uy * half + ux * lean} ${y - ux * half + uy * lean}`;
  };
  const near = Math.min(0.44, Math.max(0, 0.5 - 8 / length));
  return (
    <g>
      <path
        className="path__line"
        data-state={before}
        d={line(at(0), at(near))}
        {...(before === 'ok' && { pathLength: 100 })}
      />
      <path className="path__line" data-state="failed" d={line(at(1 - near), at(1))} />
      <path className="path__break" d={`${stroke(-4)}${stroke(4)}`} />
    </g>
  );
}

type Point = Pick<Place, 'x' | 'y'>;

const line = (a: Point, b: Point) => `M${a.x} ${a.y}L${b.x} ${b.y}`;

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function straight(from: Place, to: Place): string {
  const { x, y } = direction(from, to);
  const start = from.radius + GAP;
  const end = to.radius + GAP;
  return line({ x: from.x + x * start, y: from.y + y * start }, { x: to.x - x * end, y: to.y - y * end });
}

/** Whether the branches hang below the mail service, in a narrow picture, rather than beside it. */
const isBelow = (mail: Place, to: Place) => Math.abs(to.x - mail.x) < mail.radius * 3;

const CORNER = 10;

/** Down from the mail service along all branches that hang below it. */
function trunk(mail: Place, last: Place): string {
  return `M${mail.x} ${mail.y + mail.radius + GAP}V${last.y - CORNER}`;
}

/** From the side of the mail service in a soft curve; from the trunk around a corner where the branches hang below. */
function fanned(mail: Place, to: Place): string {
  const side = Math.sign(to.x - mail.x) || 1;
  const end = to.x - side * (to.radius + GAP);
  if (isBelow(mail, to)) {
    return `M${mail.x} ${to.y - CORNER}Q${mail.x} ${to.y} ${mail.x + side * CORNER} ${to.y}H${end}`;
  }
  const start = mail.x + side * (mail.radius + GAP);
  const middle = (start + end) / 2;
  return `M${start} ${mail.y}C${middle} ${mail.y} ${middle} ${to.y} ${end} ${to.y}`;
}
