import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';

interface LazyDisclosureProps {
  title: ReactNode;
  level?: 3;
  className?: string;
  defaultExpanded?: boolean;
  children: () => ReactNode;
}

/** What is inside is made when it is opened first: a closed one costs nothing, however much it holds. */
export function LazyDisclosure({ children, defaultExpanded = false, ...props }: LazyDisclosureProps) {
  const [opened, setOpened] = useState(defaultExpanded);
  return (
    <Disclosure
      {...props}
      defaultExpanded={defaultExpanded}
      onExpandedChange={(expanded) => expanded && setOpened(true)}
    >
      {opened && children()}
    </Disclosure>
  );
}
