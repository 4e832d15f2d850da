import { type ReactNode, useState } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';
import { classNames } from './class-names.ts';

interface DisclosureProps {
  title: ReactNode;
  /** Beside the title, smaller. */
  aside?: ReactNode;
  /** Of the heading; none when the disclosure stands within a list. */
  level?: 2 | 3 | 4;
  defaultExpanded?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (expanded: boolean) => void;
  className?: string;
  /** A function is first called when somebody opens it: for long contents. */
  children: ReactNode | (() => ReactNode);
}

/** One line that opens in place. */
export function Disclosure({
  title,
  aside,
  level,
  className,
  children,
  onExpandedChange,
  ...props
}: DisclosureProps) {
  const [opened, setOpened] = useState(props.defaultExpanded === true);
  const wanted = opened || props.isExpanded === true;
  const trigger = (
    <Button slot="trigger" className="disclosure__trigger">
      <svg className="disclosure__arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m6 3.5 4.5 4.5L6 12.5" />
      </svg>
      <span className="disclosure__title">{title}</span>
      {aside !== undefined && <span className="disclosure__aside">{aside}</span>}
    </Button>
  );
  return (
    <AriaDisclosure
      {...props}
      onExpandedChange={(expanded) => {
        if (expanded) setOpened(true);
        onExpandedChange?.(expanded);
      }}
      className={classNames('disclosure', className)}
    >
      {level === undefined ? (
        trigger
      ) : (
        <Heading level={level} className="disclosure__heading">
          {trigger}
        </Heading>
      )}
      <DisclosurePanel className="disclosure__panel">
        <div className="disclosure__content">
          {typeof children === 'function' ? wanted && children() : children}
        </div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
