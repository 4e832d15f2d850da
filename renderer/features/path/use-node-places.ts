import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Centre and radius of a node, in CSS pixels from the picture's own corner. */
export interface Place {
  x: number;
  y: number;
  radius: number;
}

export interface Places {
  width: number;
  height: number;
  /** By the node's `data-node`. */
  nodes: ReadonlyMap<string, Place>;
}

/**
 * Where the browser has laid the nodes, so that the drawing follows text of any length and size, in either direction of
 * writing. Measured again whenever the picture or one of its items changes its size. `items` is how many there are: only
 * with another number are there others to observe, and asking for places after each event of a run would lay the page out
 * each time.
 */
export function useNodePlaces(picture: RefObject<HTMLElement | null>, items: number): Places | undefined {
  const [places, setPlaces] = useState<Places>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are in the page, see above
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element) return;
    const measure = () => {
      const next = placesIn(element);
      setPlaces((last) => (last && same(last, next) ? last : next));
    };
    measure();
    // Told between layout and paint: the lines move in the same frame as what they join.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(element);
    for (const item of element.querySelectorAll('li')) observer.observe(item);
    // The other direction of writing moves everything and changes no size.
    const direction = new MutationObserver(measure);
    direction.observe(document.documentElement, { attributeFilter: ['dir'] });
    return () => {
      observer.disconnect();
      direction.disconnect();
    };
  }, [picture, items]);
  return places;
}

function placesIn(element: HTMLElement): Places {
  const frame = element.getBoundingClientRect();
  const nodes = new Map<string, Place>();
  for (const node of element.querySelectorAll<HTMLElement>('[data-node]')) {
    const { left, top, width, height } = node.getBoundingClientRect();
    nodes.set(node.dataset.node ?? '', {
      x: left - frame.left + width / 2,
      y: top - frame.top + height / 2,
      radius: width / 2,
    });
  }
  return { width: frame.width, height: frame.height, nodes };
}

function same(a: Places, b: Places): boolean {
  if (a.width !== b.width || a.height !== b.height || a.nodes.size !== b.nodes.size) return false;
  return [...a.nodes].every(([id, place]) => {
    const other = b.nodes.get(id);
    return other?.x === place.x && other.y === place.y && other.radius === place.radius;
  });
}
