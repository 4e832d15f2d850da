import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PastedWords } from '../../shared/ipc/schema.ts';
import { eventsOf } from '../unit/renderer/replayed.ts';
import { outageReport, sampleReport } from '../unit/report/sample-report.ts';
import { openWindow } from './open-window.tsx';

const start = page.getByRole('button', { name: 'Diagnose', exact: true }).last();
const address = page.getByRole('textbox', { name: 'Your mail address' });
const question = page.getByRole('button', { name: /^What is not working/ });
const about = (app: string) => page.getByRole('radiogroup', { name: `${app}: does it work?` });

describe('before a run', () => {
  test('Enter in the address starts it', async () => {
    const { asked } = await openWindow();
    await address.fill('ben@example.org');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => asked('run.start'))
      .toEqual([{ address: 'ben@example.org', failing: [], working: [] }]);
    await expect.element(page.getByRole('heading', { level: 1, name: /^Checking/ })).toHaveFocus();
  });

  test('an address that is missing is asked for, with the focus in its field', async () => {
    const { asked } = await openWindow({ initial: { address: '' } });
    await start.click();
    await expect.element(address).toHaveAccessibleDescription('Type your mail address first.');
    await expect.element(address).toHaveFocus();
    expect(asked('run.start')).toEqual([]);
    await address.fill('b');
    await expect.element(page.getByText('Type your mail address first.')).not.toBeInTheDocument();
  });

  test.each([
    ['Ana Example <ana@contoso.com>', 'ana@contoso.com'],
    ['“ana＠contoso.com”,', 'ana@contoso.com'],
    ['mailto:ana@contoso.com?subject=Help', 'ana@contoso.com'],
    ['ana@bücher.example;', 'ana@bücher.example'],
    [' Contoso.com. ', 'Contoso.com'],
    ['<bücher.example>', 'bücher.example'],
  ])('%s is understood, and stands in the field as it was', async (typed, understood) => {
    const { asked } = await openWindow({ start: () => ({ status: 'refused', reason: 'busy' }) });
    await address.fill(typed);
    await start.click();
    await expect.poll(() => asked('run.start')).toEqual([{ address: understood, failing: [], working: [] }]);
    await expect.element(address).toHaveValue(understood);
  });

  test.each([
    ['ana@@contoso.com', 'There is one @ too many in this address. It looks like name@example.com.'],
    ['ana@contoso.com, ben@contoso.com', 'One address at a time, please: there is more than one here.'],
    ['ana@', 'The part after the @ is missing. It looks like name@example.com.'],
    ['ana@contoso', 'The part after the @ is not complete: there is a dot in it, as in name@example.com.'],
    [
      '<script>alert(1)</script>@contoso.com',
      'There are characters here that no mail address has, such as < > or quotation marks. Take the address alone, as in name@example.com.',
    ],
  ])('%s is refused in its own words, with the focus in its field', async (typed, sentence) => {
    const { asked } = await openWindow();
    await address.fill(typed);
    await start.click();
    await expect.element(address).toHaveAccessibleDescription(sentence);
    await expect.element(address).toHaveFocus();
    await expect.element(address).toHaveValue(typed);
    expect(asked('run.start')).toEqual([]);
  });

  test('an address that main alone refuses keeps the form, and says why', async () => {
    await openWindow({ start: () => ({ status: 'refused', reason: 'address', problem: 'domain' }) });
    await start.click();
    await expect.element(address).toHaveAccessibleDescription(/^The part after the @ cannot be right/);
  });

  test('each app says where it runs', async () => {
    await openWindow({ initial: { platform: 'mac' } });
    await question.click();
    await page.getByRole('button', { name: 'More apps' }).click();
    const row = (app: string) => page.getByRole('listitem').filter({ hasText: app });
    await expect.element(row('New Outlook for Mac').getByText('on this computer')).toBeVisible();
    await expect.element(row('Outlook on the phone').getByText('on a phone or tablet')).toBeVisible();
    await expect.element(row('Outlook on the web').getByText('in any browser')).toBeVisible();
    await expect.element(row('Classic Outlook for Windows').getByText('on another computer')).toBeVisible();
  });

  test('a link fills the address in and waits for a press', async () => {
    const { main, asked } = await openWindow();
    main.tell.app.linked({ address: 'eva@example.com' });
    await expect.element(address).toHaveValue('eva@example.com');
    await expect.element(start).toHaveFocus();
    expect(asked('run.start')).toEqual([]);
  });

  test('each app is answered by keyboard: fails, works, or not known', async () => {
    const { asked } = await openWindow();
    await expect.element(about('Outlook on the phone')).not.toBeInTheDocument();
    await question.click();
    const phone = about('Outlook on the phone');
    await expect.element(phone.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
    (phone.getByRole('radio', { name: 'Don’t know' }).element() as HTMLElement).focus();
    // Around from the last to the first.
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(phone.getByRole('radio', { name: 'Fails' })).toBeChecked();
    await userEvent.keyboard('{Tab}');
    await expect
      .element(about('Outlook on the web').getByRole('radio', { name: 'Don’t know' }))
      .toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(about('Outlook on the web').getByRole('radio', { name: 'Works' })).toBeChecked();
    await expect.poll(() => question.element().textContent).toContain('1 app fails · 1 app works');
    await page.getByRole('textbox', { name: 'What does the app say?' }).fill('AADSTS50053');
    await start.click();
    await expect
      .poll(() => asked('run.start'))
      .toEqual([
        {
          address: 'ana.martin@contoso.com',
          failing: ['outlook-mobile'],
          working: ['outlook-web'],
          errorText: 'AADSTS50053',
        },
      ]);
  });

  describe('the text that an app shows', () => {
    const field = page.getByRole('textbox', { name: 'What does the app say?' });
    const keep = page.getByRole('checkbox', { name: /^Let the helpdesk read this text in the report/ });
    const answering = (words: PastedWords) => openWindow({ answers: { pasted: { read: () => words } } });
    const unknown: PastedWords = { state: 'not-understood', recognised: '', secrets: [] };

    test('what is recognised is said politely while it is typed', async () => {
      const { asked } = await answering({
        state: 'understood',
        recognised: 'the password is not accepted',
        secrets: [],
      });
      await question.click();
      // There before it says anything, or nobody hears it.
      const region = document.querySelector('.pasted-words [role=status]');
      expect(region?.textContent).toBe('');
      await field.fill('AADSTS50126');
      await expect.element(page.getByText('Recognised: the password is not accepted')).toBeVisible();
      expect(region?.textContent).toContain('Recognised');
      expect(asked('pasted.read')).toEqual([{ text: 'AADSTS50126' }]);
      await field.fill('');
      await expect.poll(() => region?.textContent).toBe('');
    });

    test('what nobody knows is said calmly, and the helpdesk may read it only when the person says so', async () => {
      const { asked } = await answering(unknown);
      await question.click();
      await expect.element(keep).not.toBeInTheDocument();
      await field.fill('Zebrafink');
      await expect.element(page.getByText(/^Mailpath does not know this text/)).toBeVisible();
      await expect.element(keep).not.toBeChecked();
      await start.click();
      await expect.poll(() => asked('run.start')).toMatchObject([{ errorText: 'Zebrafink' }]);
      expect(asked('run.start')[0]).not.toHaveProperty('keepErrorText');
    });

    test('with the person’s consent the run knows of it', async () => {
      const { asked } = await answering(unknown);
      await question.click();
      await field.fill('Zebrafink');
      await page.getByText(/^Let the helpdesk read this text/).click();
      await expect.element(keep).toBeChecked();
      await start.click();
      await expect
        .poll(() => asked('run.start'))
        .toMatchObject([{ errorText: 'Zebrafink', keepErrorText: true }]);
    });

    test('a password is told to be one, and not to be kept', async () => {
      await answering({ state: 'not-understood', recognised: '', secrets: ['password'] });
      await question.click();
      await field.fill('Winterwald77?');
      await expect.element(page.getByText(/^That looks like a password\. It is not kept\./)).toBeVisible();
      await expect.element(page.getByText(/^Mailpath does not know this text/)).not.toBeInTheDocument();
    });

    test('an answer that comes late says nothing of what was typed since', async () => {
      const first = Promise.withResolvers<PastedWords>();
      let count = 0;
      await openWindow({
        answers: { pasted: { read: () => (count++ === 0 ? first.promise : unknown) } },
      });
      await question.click();
      await field.fill('AADSTS50126');
      await expect.poll(() => count).toBe(1);
      await field.fill('Zebrafink');
      await expect.element(page.getByText(/^Mailpath does not know this text/)).toBeVisible();
      first.resolve({ state: 'understood', recognised: 'the password is not accepted', secrets: [] });
      await first.promise;
      await expect.element(page.getByText(/^Mailpath does not know this text/)).toBeVisible();
      expect(document.body.textContent).not.toContain('Recognised');
    });
  });

  test('an answer can be taken back', async () => {
    const { asked } = await openWindow();
    await question.click();
    const web = about('Outlook on the web');
    await web.getByText('Fails').click();
    await web.getByText('Don’t know').click();
    await expect.poll(() => question.element().textContent).toContain('optional, it helps');
    await start.click();
    await expect.poll(() => asked('run.start')).toMatchObject([{ failing: [], working: [] }]);
  });

  test('the apps of this platform are asked about first', async () => {
    await openWindow({ initial: { platform: 'mac' } });
    await question.click();
    const first = page.getByRole('radiogroup').first();
    await expect.element(first).toHaveAccessibleName('New Outlook for Mac: does it work?');
  });
});

describe('during a run', () => {
  const events = eventsOf(outageReport());

  test('Esc stops it, and what was found stays', async () => {
    const { main, asked } = await openWindow();
    await start.click();
    main.tell.run.events([events.plan, ...events.observed.slice(0, 16)]);
    await expect.element(page.getByRole('heading', { level: 1, name: /^Checking the/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => asked('run.cancel')).toHaveLength(1);
    const report = { ...outageReport(), cutShort: 'cancelled' as const };
    main.tell.run.events([{ type: 'finished', atMs: 20, report }]);
    await expect.element(page.getByText('Stopped before the end')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Diagnose again' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(asked('run.cancel')).toHaveLength(1);
  });

  test('the engine breaks: said calmly, and another run can be started', async () => {
    const { main, asked } = await openWindow();
    await start.click();
    main.tell.run.events([events.plan, ...events.observed.slice(0, 8), { type: 'engine-lost' }]);
    await expect.element(page.getByRole('heading', { level: 1, name: 'No answer yet.' })).toBeVisible();
    await expect.element(page.getByText(/says nothing about your mail/)).toBeVisible();
    await page.getByRole('button', { name: 'Diagnose again' }).click();
    await expect.poll(() => asked('run.start')).toHaveLength(2);
  });

  test('a run that is not kept has its answer all the same, and it says why', async () => {
    const { main } = await openWindow();
    await start.click();
    const end = eventsOf(outageReport());
    main.tell.run.events([end.plan, ...end.observed, { type: 'not-kept', obstacle: 'full' }, ...end.end]);
    await expect.element(page.getByRole('heading', { level: 1, name: /^It's not you/ })).toBeVisible();
    await expect
      .element(page.getByRole('status').filter({ hasText: 'This run is not in the history.' }))
      .toMatchTextContent(/disk of this computer is full.*can be saved until you close Mailpath/);
    await expect.element(page.getByRole('button', { name: 'Diagnose again' })).toBeVisible();
  });

  test('the menu starts and stops it', async () => {
    const { main, asked } = await openWindow();
    main.tell.app.command('history');
    await expect.element(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
    main.tell.app.command('start');
    await expect.poll(() => asked('run.start')).toHaveLength(1);
    main.tell.run.events([events.plan]);
    main.tell.app.command('stop');
    await expect.poll(() => asked('run.cancel')).toHaveLength(1);
  });

  test('the findings stand in the order in which they were made, and none moves another', async () => {
    const { main } = await openWindow();
    await start.click();
    const list = page.getByRole('region', { name: 'As it happens' }).getByRole('listitem');
    main.tell.run.events([events.plan, ...events.observed.slice(0, 18)]);
    await expect.element(list.first().getByText('This computer is connected to a network')).toBeVisible();
    const before = list.elements().map((item) => item.textContent);
    main.tell.run.events([...events.observed.slice(18), ...events.early]);
    await expect.poll(() => list.elements().length).toBeGreaterThan(before.length);
    expect(
      list
        .elements()
        .map((item) => item.textContent)
        .slice(0, before.length),
    ).toEqual(before);
  });
});

test('a healthy run asks which app it is, where the answer belongs', async () => {
  const { main, asked } = await openWindow();
  await start.click();
  const events = eventsOf(sampleReport());
  main.tell.run.events([events.plan, ...events.observed, ...events.end]);
  await question.click();
  await about('Outlook on the web').getByText('Fails').click();
  await page.getByRole('button', { name: 'Diagnose again' }).click();
  await expect.poll(() => asked('run.start')).toMatchObject([{ failing: [] }, { failing: ['outlook-web'] }]);
});

test('what a background check found is said, and leads to the history', async () => {
  const { main } = await openWindow({ answers: { history: { list: () => ({ entries: [], file: {} }) } } });
  main.tell.run.watched({ reportId: 'r7', outcome: 'healthy', headline: 'Everything works from here.' });
  const notice = page.getByRole('status').filter({ hasText: 'Everything works from here.' });
  await expect.element(notice).toBeVisible();
  await notice.getByRole('button', { name: 'History' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
});
