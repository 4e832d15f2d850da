import { useEffect, useRef, useState } from 'react';
import { longestTyped } from '../../../shared/address/address-problem.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PathPicture } from '../path/path-picture.tsx';
import { AppsQuestion } from './apps-question.tsx';
import './diagnose-form.css';
import type { RunControl } from './use-run-control.ts';

/** Nothing measured yet: the way as it will be checked. */
const blank = { observations: [], running: true } as const;

export function DiagnoseForm({ control }: { control: RunControl }) {
  const { t } = useMessages();
  const address = useApp((state) => state.address);
  const linked = useApp((state) => state.linked);
  const setAddress = useApp((state) => state.setAddress);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { problem, clearProblem, start } = control;
  const aboutAddress = problem?.ofAddress === true;
  // Read once: where the focus begins is decided when the form appears.
  const [beginsEmpty] = useState(address === '');

  useEffect(() => {
    if (linked) button.current?.focus();
  }, [linked]);
  useEffect(() => {
    if (aboutAddress) input.current?.focus();
  }, [aboutAddress]);

  return (
    <div className="diagnose-form">
      <header className="diagnose-form__head">
        <h1 tabIndex={-1}>{t('window.diagnose.title')}</h1>
        <p className="soft">{t('window.diagnose.lead')}</p>
      </header>
      <form
        className="diagnose-form__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <div className="diagnose-form__line">
          <TextField
            className="diagnose-form__address"
            aria-label={t('window.diagnose.address')}
            placeholder={t('window.diagnose.address-example')}
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck="false"
            maxLength={longestTyped + 1}
            autoFocus={beginsEmpty}
            inputRef={input}
            value={address}
            error={problem?.ofAddress ? t(problem.sentence) : undefined}
            onChange={(typed) => {
              clearProblem();
              setAddress(typed);
            }}
          />
          <Button ref={button} type="submit" variant="primary" size="large" className="diagnose-form__start">
            {t('window.diagnose.start')}
          </Button>
        </div>
        {linked && <p className="soft small">{t('window.diagnose.linked')}</p>}
        {problem?.ofAddress === false && (
          <Notice kind="warning" announce>
            {t(problem.sentence)}
          </Notice>
        )}
      </form>
      <AppsQuestion />
      <div className="diagnose-form__preview">
        <PathPicture diagnosis={blank} plain />
      </div>
    </div>
  );
}
